import type { Feit } from "../../regels/feit.ts";

/**
 * The events that terms count from or have to contain, by name, in the order of a case. One name means one thing in
 * every regelset. All are dates, but for `oproep`, which is an instant: its term is in hours.
 */
export const GEBEURTENISSEN = {
  melding: "Op welke dag is de melding gedaan?",
  afspraakGemaakt: "Op welke dag is de afspraak voor het gesprek gemaakt?",
  meldingAanbieder: "Op welke dag heeft de gespecialiseerde aanbieder de cliënt bij de gemeente gemeld?",
  mededelingVraagverheldering: "Op welke dag hoorde de aanbieder wie de vraagverheldering doet?",
  persoonlijkPlan: "Op welke dag is het persoonlijk plan ingeleverd?",
  onderzoekStart: "Op welke dag begon het onderzoek?",
  laatsteGesprek: "Op welke dag was het laatste gesprek?",
  onderzoekAfgerond: "Op welke dag was het onderzoek klaar?",
  afgesprokenAfronding: "Tot welke dag is het onderzoek verlengd?",
  ainPlanVerstuurd: "Op welke dag is het AIN-plan aan de cliënt gestuurd?",
  reactieAinPlan: "Op welke dag heeft de cliënt op het AIN-plan gereageerd?",
  ondersteuningsplan: "Op welke dag was het ondersteuningsplan er?",
  opdracht: "Op welke dag gaf de gemeente de opdracht aan de aanbieder?",
  aanvraag: "Op welke dag is de aanvraag gedaan?",
  besluit: "Op welke dag is het besluit afgegeven?",
  ontvangstBesluit: "Op welke dag heeft de cliënt het besluit ontvangen?",
  eersteBestedingPgb: "Op welke dag is het pgb voor het eerst gebruikt?",
  gebruikVoorziening: "Op welke dag is de woonvoorziening gebruikt?",
  ontvangst301: "Op welke dag ontving de aanbieder het bericht 301?",
  startLevering: "Op welke dag begon de levering?",
  startzorgbericht: "Op welke dag is het startzorgbericht gestuurd?",
  werkwijzeGedeeld: "Op welke dag heeft de aanbieder gedeeld hoe hij aan de resultaten en doelen werkt?",
  laatsteEvaluatie: "Op welke dag is het zorgplan voor het laatst geëvalueerd? Zonder evaluatie: de start.",
  volgendeEvaluatie: "Op welke dag is of wordt het zorgplan daarna geëvalueerd?",
  herindicatie: "Op welke dag is de herindicatie?",
  beschikbaarheidBijgewerkt: "Op welke dag is de informatie over beschikbaar personeel bijgewerkt?",
  eersteDagZonderHulp: "Wat is de eerste dag zonder ondersteuning?",
  afwezigheidGemeld: "Op welke dag heeft de aanbieder gemeld dat er geen ondersteuning is?",
  eindeIndicatie: "Wat is de laatste dag van de indicatie?",
  vervolgAangevraagd: "Op welke dag is de vervolgindicatie gemeld of aangevraagd?",
  oproep: "Wanneer was de oproep?",
} as const;
export type Gebeurtenis = keyof typeof GEBEURTENISSEN;

/** What a term or another rule on time may hang on besides, by name. */
export const OMSTANDIGHEDEN = {
  onderzoekOpTijdKlaar: "Is het onderzoek op tijd klaar, of lukt dat nog?",
  clientStemtInMetVerlenging: "Stemt de cliënt in met een langer onderzoek?",
  ainPlanOpTijd: "Is het AIN-plan op tijd te versturen?",
  besluitDreigtTeLaat: "Dreigt het besluit te laat te komen?",
  pgbToegekend: "Is er een pgb toegekend?",
  verhuizenOfWoningsanering: "Gaat het om de voorziening verhuizen of woningsanering?",
  zintuiglijkeBeperking: "Gaat het om een cliënt met een zintuiglijke beperking?",
  besluitOpOudDocument: "Steunt het besluit op een van de ingetrokken documenten?",
  besluitIngetrokken: "Heeft het college dat besluit met een nieuw besluit ingetrokken?",
  aanvraagOnderOudDocument: "Is de aanvraag gedaan onder een van de ingetrokken documenten?",
  opAanvraagBeslist: "Was er bij de inwerkingtreding al op de aanvraag beslist?",
  verzoekOmWerkwijze: "Vraagt de toegang hoe de aanbieder aan de resultaten en doelen werkt?",
  hulpNodigNaEinde: "Is er na het einde van de indicatie nog ondersteuning nodig?",
  situatieGewijzigd: "Is er meer of minder ondersteuning nodig doordat de situatie is veranderd?",
} as const;
export type Omstandigheid = keyof typeof OMSTANDIGHEDEN;

const alsFeiten = (groep: string, vragen: Readonly<Record<string, string>>, type: "datum" | "jaNee") =>
  Object.entries(vragen).map(([naam, vraag]): [string, Feit] => [
    naam,
    { pad: `${groep}.${naam}`, vraag, type },
  ]);

/** The questions of all of them, and of the date on which the rules are read. */
export const TERMIJNVRAGEN: Readonly<Record<string, Feit>> = Object.fromEntries([
  ...alsFeiten("gebeurtenissen", GEBEURTENISSEN, "datum"),
  ...alsFeiten("omstandigheden", OMSTANDIGHEDEN, "jaNee"),
  ["peildatum", { pad: "peildatum", vraag: "Op welke datum gelden de regels?", type: "datum" }],
]);
