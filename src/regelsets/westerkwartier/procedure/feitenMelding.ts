import { jaNee, keuze, type Toetsfeit } from "../../toetsfeit.ts";

/** The providers that take reports and do the inquiry beside the municipality (article 2 lid 3). */
export const MELDPUNTEN_AANBIEDER = ["dnzt", "miep"] as const;

/** Who reports, where, for what, and what follows (article 2). */
export const meldingsfeiten = {
  melder: keuze("Wie doet de melding?", [
    "client",
    "vertegenwoordiger",
    "huisgenoot",
    "sociaalNetwerk",
    "hulpverlener",
    "arts",
    "transferpunt",
    "anders",
  ]),
  meldingNamensClient: jaNee("Wordt de melding namens de cliënt gedaan?"),
  meldingOntvanger: keuze("Bij wie is de melding gedaan?", [
    "medewerkerWmo",
    ...MELDPUNTEN_AANBIEDER,
    "anders",
  ]),
  gevraagdeVoorziening: keuze("Welke voorziening vraagt de cliënt?", [
    "hulpBijHuishouden",
    "begeleiding",
    "kortdurendVerblijf",
    "andereVoorziening",
  ]),
  vraagDirectBeantwoordbaar: jaNee("Is de vraag meteen te beantwoorden?"),
  gerichteDoorverwijzingNodig: jaNee("Is een verwijzing naar een andere organisatie nodig?"),
  clientUitgebreidBekend: jaNee("Is de cliënt al goed bekend door een eerdere melding?"),
  tijdelijkeHulpHuishouden: jaNee("Gaat het om tijdelijke hulp in het huishouden?"),
  vervangingNaTechnischDefect: jaNee(
    "Gaat het om een hulpmiddel dat door een technisch defect is te vervangen?",
  ),
  situatieOngewijzigd: jaNee("Is de situatie van de cliënt hetzelfde gebleven?"),
  clientAkkoordMetAfzien: jaNee(
    "Is met de cliënt overlegd om niet verder te onderzoeken, en vindt hij dat goed?",
  ),
  afgezienVanOnderzoek: jaNee("Is er in overleg met de cliënt van verder onderzoek afgezien?"),
  toestemmingDoorgevenInformatie: jaNee(
    "Vindt de cliënt het goed dat informatie over hem wordt doorgegeven?",
  ),
  informatieDoorgegeven: jaNee("Is informatie over de cliënt doorgegeven aan de andere organisatie?"),
  meldingGeregistreerd: jaNee("Is de melding geregistreerd, met de datum van ontvangst?"),
  clientWenstBevestiging: jaNee("Wil de cliënt een bevestiging van de melding, of heeft hij niets gezegd?"),
  meldingSchriftelijkBevestigd: jaNee("Is de melding per brief of e-mail bevestigd?"),
  gewezenOpPersoonlijkPlan: jaNee("Heeft de cliënt gehoord dat hij een persoonlijk plan kan maken?"),
  gewezenOpClientondersteuning: jaNee("Heeft de cliënt gehoord dat hij cliëntondersteuning kan krijgen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
