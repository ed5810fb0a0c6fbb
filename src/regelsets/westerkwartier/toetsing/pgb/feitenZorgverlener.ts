import { datum, geheelGetal, jaNee, type Toetsfeit } from "../../../toetsfeit.ts";

/** Who gives the support, and the agreement with him. */
export const zorgverlenerfeiten = {
  zorgverlenerIsBeroepskracht: jaNee("Is de zorgverlener een beroepskracht?"),
  zorgverlenerUitSociaalNetwerk: jaNee("Komt de zorgverlener uit het sociale netwerk van de cliënt?"),
  diplomaOfErvaringscertificaat: jaNee("Heeft de zorgverlener een diploma of een ervaringscertificaat?"),
  aantoonbareSpecifiekeKennisEnVaardigheden: jaNee(
    "Kan de zorgverlener laten zien dat hij de kennis en vaardigheden voor deze hulp heeft?",
  ),
  voldoetBrancheKwaliteitseisen: jaNee("Voldoet de zorgverlener aan de kwaliteitseisen van de branche?"),
  kvkNummer: jaNee("Heeft de zorgverlener een KvK-nummer?"),
  beroepsregister: jaNee("Staat de zorgverlener in het beroepsregister?"),
  registratiePastBijVoorziening: jaNee("Past die inschrijving bij de voorziening?"),
  dienstverbandFormeleAanbieder: jaNee("Is de zorgverlener in loondienst bij een formele zorgaanbieder?"),
  vogAanwezig: jaNee("Heeft de zorgverlener een VOG (verklaring omtrent het gedrag)?"),
  vogOverlegd: jaNee(
    "Heeft de cliënt een VOG (verklaring omtrent het gedrag) van de zorgverlener ingeleverd?",
  ),
  datumVog: datum("Van welke datum is de VOG van de zorgverlener?"),
  datumAanvangZorgovereenkomstEersteClient: datum(
    "Wanneer begon de zorgovereenkomst van de eerste cliënt van deze aanbieder?",
  ),
  ingangsdatumZorgovereenkomst: datum("Wanneer gaat de zorgovereenkomst in?"),
  relevantDiploma: jaNee("Heeft de zorgverlener een diploma dat bij de hulp past?"),
  urenPerWeekZorg: {
    vraag: "Hoeveel uur zorg levert de zorgaanbieder per week?",
    type: "getal",
    eenheid: "uren per week",
  },
  aantalInwonersMetZorg: geheelGetal("Aan hoeveel inwoners levert de zorgaanbieder zorg?", "inwoners"),
  personeelRelevantDiploma: jaNee(
    "Hebben de zorgaanbieder en de zorgverleners die er werken een diploma dat bij de hulp past?",
  ),
  meldcodeToegepast: jaNee(
    "Gebruikt de zorgaanbieder zo nodig de meldcode huiselijk geweld en kindermishandeling, gericht op het eigen werk?",
  ),
  klachtenregeling: jaNee("Heeft de zorgaanbieder een klachtenregeling?"),
  voldoetBasispakket: jaNee(
    "Voldoet de zorgverlener aan de andere eisen van het basispakket van de gemeente?",
  ),
  controleToontTekort: jaNee(
    "Bleek bij een controle dat de zorgaanbieder niet aan het basispakket van de gemeente voldoet?",
  ),
  datumControle: datum("Wanneer bleek dat bij de controle?"),
  verbeteringAangetoond: jaNee("Heeft de zorgaanbieder laten zien dat de verbeteringen er zijn?"),
  datumBestedingPgb: datum("Op welke dag wordt het pgb aan deze zorgaanbieder besteed?"),
  zorgverlenerWasClientondersteuner: jaNee(
    "Is of was de zorgverlener ook de cliëntondersteuner van de cliënt?",
  ),
  svbModelGebruikt: jaNee("Is de zorgovereenkomst gemaakt met het model van de SVB?"),
  einddatumBesluit: datum("Wanneer eindigt het besluit?"),
  einddatumZorgovereenkomst: datum("Wanneer eindigt de zorgovereenkomst?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
