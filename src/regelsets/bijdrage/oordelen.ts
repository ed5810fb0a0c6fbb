import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { type NlBijdrageregel, wet } from "./sleutels.ts";
import { isGemeld } from "./toestand.ts";
import type { Bijdragelijn } from "./uitkomst.ts";
import type { Bijdragevraag } from "./vraag.ts";

const BEVINDINGEN = [
  ["veiligheidKind", "NL-ub-3.8-3c-veiligheid-kind", "Schaadt de bijdrage de veiligheid van een kind?"],
  ["onvoldoendeMiddelen", "NL-ub-3.8-3g-middelen", "Heeft de cliënt of het paar te weinig middelen?"],
  [
    "integraleAanpak",
    "NL-ub-3.8-3h-integraal",
    "Is het voor een integrale aanpak nodig dat er geen bijdrage is?",
  ],
] as const satisfies readonly (readonly [string, NlBijdrageregel, string])[];

/** What is left to the college: the findings that take a contribution away, and what the document leaves to it. */
export function oordelen(
  vraag: Bijdragevraag,
  lijnen: readonly Bijdragelijn[],
  perMaand: readonly Maandtabellen[],
): Oordeel[] {
  const eerste = perMaand[0];
  if (eerste === undefined || lijnen.every(({ uitkomst }) => uitkomst === "nietVerschuldigd")) return [];
  const vanDeWet = BEVINDINGEN.filter(([soort]) => !isGemeld(vraag, soort)).map(([, regel, tekst]) =>
    oordeel(wet(eerste.landelijk, regel), {
      aan: "college",
      vraag: tekst,
      ja: "Vanaf de maand na dit oordeel is er geen bijdrage, zolang het geldt.",
      nee: "De bijdrage blijft zoals berekend.",
      feit: "omstandigheden",
    }),
  );
  const lokaal = perMaand.find((maand) => maand.lokaal?.regels.oordelen !== undefined)?.lokaal;
  return [...vanDeWet, ...(lokaal?.regels.oordelen?.(vraag.onderbrekingen ?? [], lokaal.tabellen) ?? [])];
}
