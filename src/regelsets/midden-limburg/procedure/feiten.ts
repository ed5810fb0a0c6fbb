import { datum, geheelGetal, jaNee, type Toetsfeit } from "../../toetsfeit.ts";

/** Every fact that the procedures of this document ask. */
export const PROCEDUREFEITEN = {
  aanbiederInBeschikking: jaNee("Noemt de beschikking welke aanbieder de hulp geeft?"),
  hulpNodigNaEinde: jaNee("Is er na de einddatum van de indicatie nog hulp nodig?"),
  vervolgOpTijdAangevraagd: jaNee("Heeft de cliënt op tijd een vervolgindicatie aangevraagd?"),
  andereHulpNodig: jaNee("Is er door een verandering in de situatie meer of minder hulp nodig?"),
  wijzigingOpTijdAangevraagd: jaNee("Heeft de cliënt op tijd een wijziging aangevraagd?"),
  indicatieVan: datum("Op welke dag gaat de indicatie in?"),
  indicatieTot: datum("Wat is de eerste dag waarop de indicatie niet meer geldt?"),
  aantalEvaluaties: geheelGetal("Hoeveel evaluaties zijn er tijdens de indicatie?", "aantal"),
  wijzigingenGebleken: jaNee("Is er iets veranderd sinds de indicatie?"),
  heronderzoekGestart: jaNee("Is er een heronderzoek begonnen?"),
  ondersteuningAnders: jaNee("Verandert door het heronderzoek de hulp die is toegekend?"),
  nieuwOnderzoeksverslag: jaNee("Is er een nieuw onderzoeksverslag?"),
  nieuweBeschikking: jaNee("Is er een nieuwe beschikking?"),
  nieuw301Verzonden: jaNee("Heeft de gemeente een nieuw bericht 301 gestuurd?"),
  beveiligingsincident: jaNee("Was er een beveiligingsincident?"),
  gegevensVerloren: jaNee("Zijn er persoonsgegevens verloren geraakt?"),
  onrechtmatigeVerwerkingUitgesloten: jaNee(
    "Is redelijkerwijs uit te sluiten dat persoonsgegevens onrechtmatig zijn verwerkt?",
  ),
  vermoedenDatalek: jaNee("Is er een vermoeden van een datalek?"),
  datalekGemeld: jaNee("Is het direct gemeld aan de privacyfunctionaris van de gemeente?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
