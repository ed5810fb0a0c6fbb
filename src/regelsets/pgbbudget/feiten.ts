import type { Feit } from "../../regels/feit.ts";
import { KOSTENPRODUCTEN, PGBVORMEN } from "./vraag.ts";

const getal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "geheelGetal" });
const jaNee = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "jaNee" });

/** The facts that the amounts of a budget ask for. */
export const FEIT = {
  vorm: {
    pad: "pgb.vorm",
    vraag: "Is het pgb voor formele of voor informele hulp?",
    type: "keuze",
    opties: PGBVORMEN,
  },
  minutenPerWeek: getal("pgb.minutenPerWeek", "Hoeveel minuten hulp per week zijn er?"),
  aantalPerWeek: getal("pgb.aantalPerWeek", "Hoeveel dagdelen of etmalen per week zijn er?"),
  weken: getal("pgb.weken", "Voor hoeveel weken is het pgb?"),
  isTariefToereikend: jaNee(
    "pgb.isTariefToereikend",
    "Is het tarief van het college genoeg om de hulp te kopen?",
  ),
  afwijkendTariefCent: getal(
    "pgb.afwijkendTariefCent",
    "Welk hoger tarief, in eurocent per eenheid, geeft het college? Geeft het college geen hoger tarief: het gewone tarief.",
  ),
  kostprijsNaturaCent: getal(
    "pgb.kostprijsNaturaCent",
    "Wat kost de goedkoopste passende voorziening in natura, in eurocent per eenheid?",
  ),
  gewenstTariefCent: getal(
    "pgb.gewenstTariefCent",
    "Welk tarief vraagt de aanbieder die de cliënt wil, in eurocent per eenheid?",
  ),
  budgethouderOverleden: jaNee("eenmaligeUitkering.budgethouderOverleden", "Is de budgethouder overleden?"),
  budgethouderFailliet: jaNee("eenmaligeUitkering.budgethouderFailliet", "Is de budgethouder failliet?"),
  toestemmingCollege: jaNee(
    "eenmaligeUitkering.toestemmingCollege",
    "Geeft het college toestemming voor de eenmalige uitkering?",
  ),
  schriftelijkVerzoekSvb: jaNee(
    "eenmaligeUitkering.schriftelijkVerzoekSvb",
    "Hebben de budgethouder of de nabestaanden de SVB schriftelijk om de eenmalige uitkering gevraagd?",
  ),
  geldigeZorgovereenkomst: jaNee(
    "eenmaligeUitkering.geldigeZorgovereenkomst",
    "Was er een geldige zorgovereenkomst?",
  ),
  pgbPerWeekCent: getal(
    "eenmaligeUitkering.pgbPerWeekCent",
    "Hoe hoog was het laatst ontvangen pgb, in eurocent per week?",
  ),
  resterendBudgetCent: getal(
    "eenmaligeUitkering.resterendBudgetCent",
    "Hoeveel budget is er nog over, in eurocent?",
  ),
  schoonmaakminuten: getal("groteSchoonmaak.minuten", "Hoeveel minuten duurt de grote schoonmaak?"),
  eigenBijdragePerUurCent: getal(
    "groteSchoonmaak.eigenBijdragePerUurCent",
    "Welke eigen bijdrage per uur, in eurocent, is met de cliënt afgesproken?",
  ),
  kostenproduct: {
    pad: "kosten.product",
    vraag: "Om welk product gaat het?",
    type: "keuze",
    opties: KOSTENPRODUCTEN,
  },
} as const satisfies Readonly<Record<string, Feit>>;

/** Which of the municipalities of a regelset it is about. */
export const gemeentefeit = (opties: readonly string[]): Feit => ({
  pad: "gemeentecode",
  vraag: "In welke gemeente woont de cliënt? Geef de code van het CBS.",
  type: "keuze",
  opties,
});
