import { geheelGetal, jaNee, type Toetsfeit } from "../../toetsfeit.ts";

/** Every fact that the tests of the law ask. */
export const FEITEN = {
  oplosbaarMetEigenKracht: jaNee("Kan de cliënt het probleem op eigen kracht oplossen?"),
  oplosbaarMetAlgemeenGebruikelijkeVoorziening: jaNee(
    "Is het probleem op te lossen met iets dat algemeen gebruikelijk is?",
  ),
  oplosbaarMetGebruikelijkeHulp: jaNee(
    "Is het probleem op te lossen met gebruikelijke hulp van huisgenoten?",
  ),
  oplosbaarMetMantelzorg: jaNee("Is het probleem op te lossen met mantelzorg?"),
  oplosbaarMetSociaalNetwerk: jaNee("Is het probleem op te lossen met hulp uit het sociale netwerk?"),
  oplosbaarMetAlgemeneVoorziening: jaNee("Is het probleem op te lossen met een algemene voorziening?"),
  aanspraakWlzVerblijf: jaNee(
    "Heeft de cliënt recht op verblijf in een Wlz-instelling, of kan hij dat krijgen?",
  ),
  keuzePgbGemotiveerd: jaNee(
    "Heeft de cliënt uitgelegd waarom hij een pgb wil in plaats van zorg in natura?",
  ),
  kostenPgb: geheelGetal("Wat kost de hulp met het pgb?", "eurocent"),
  kostenZorgInNatura: geheelGetal("Wat kost de hulp in natura, over dezelfde tijd?", "eurocent"),
  eerderPgbHerzienOfIngetrokken: jaNee(
    "Is een pgb van de cliënt eerder herzien of ingetrokken op grond van artikel 2.3.10, lid 1, onder a, d of e?",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
