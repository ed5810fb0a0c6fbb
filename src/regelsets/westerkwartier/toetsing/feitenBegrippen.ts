import { ADL } from "../../adl.ts";
import { jaNee, keuze, lijst, type Toetsfeit } from "../../toetsfeit.ts";

/** The kinds of disorder or condition that article 1 counts as a beperking. */
export const AARD_BEPERKING = ["cognitief", "fysiek", "psychisch", "sociaalEmotioneel"] as const;

/** What article 1 calls taking part in society. */
export const PARTICIPATIE = [
  "mensenOntmoeten",
  "contactenOnderhouden",
  "boodschappenDoen",
  "maatschappelijkeActiviteiten",
  "zichDaarvoorVerplaatsen",
] as const;

/** The people that article 1 names as examples of the sociaal netwerk. */
export const SOCIAAL_NETWERK = [
  "partner",
  "ouder",
  "kind",
  "familielid",
  "vriend",
  "kennis",
  "buur",
] as const;

/** What the words of article 1 turn on, beside the facts of the weighing itself. */
export const begripsfeiten = {
  aardBeperking: lijst("Van welke aard is de stoornis of aandoening van de cliënt?", [
    ...AARD_BEPERKING,
    "anders",
  ]),
  belemmertDagelijksFunctioneren: jaNee("Hindert dat de cliënt in het dagelijks leven?"),
  adlBeperkingen: lijst("Wat kan de cliënt van het dagelijks leven niet zelf?", ADL),
  gestructureerdHuishouden: jaNee("Kan de cliënt een gestructureerd huishouden voeren?"),
  participatieBelemmerdBij: lijst("Wat lukt de cliënt niet als het gaat om meedoen?", PARTICIPATIE),
  relatieHelper: keuze("Wie is de mantelzorger of vrijwilliger voor de cliënt?", [
    ...SOCIAAL_NETWERK,
    "anders",
  ]),
  toegankelijkZonderOnderzoek: jaNee("Is deze oplossing er voor iedereen, zonder onderzoek vooraf?"),
  gerichtOpMaatschappelijkeOndersteuning: jaNee(
    "Is deze oplossing bedoeld als maatschappelijke ondersteuning?",
  ),
  voorzieningBuitenWmo: jaNee("Is deze oplossing er los van de Wmo?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
