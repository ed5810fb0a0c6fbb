import { alle, antwoord, zeker } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { naHeleMaanden } from "../../../regels/kalendermaand.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import type { Tabellen } from "../../../regels/tabellen.ts";
import { feitHervat, feitUitzonderlijk } from "../../bijdrage/feiten.ts";
import type { Pauze, Pauzevraag } from "../../bijdrage/lokaal.ts";
import { getal, vindplaats } from "../../bijdrage/sleutels.ts";
import type { Onderbreking } from "../../bijdrage/vraag.ts";

/** How many whole calendar months without help come first. */
export const WACHTTIJD = "doorlevering.onderbreking";

const LEZING =
  "Een kalendermaand telt als de cliënt de hele maand geen hulp kreeg. In de maand waarin de hulp weer begint, is de bijdrage verschuldigd: voor een deel van een maand geldt het hele bedrag.";

/** The first day for which nothing is due any more, if the interruption lasts. */
const grensVan = ({ van }: Onderbreking, tabellen: Tabellen): string =>
  naHeleMaanden(van, periodeVan(getal(tabellen, WACHTTIJD)));

/** In an exceptional case nothing is due from the third whole calendar month without help on (3.5). */
export function pauze(
  { onderbreking, nummer, tijdvak }: Pauzevraag,
  tabellen: Tabellen,
): Pauze<"ML-h3-5-derde-maand"> {
  const { tot, uitzonderlijk } = onderbreking;
  const heleMaand = antwoord(tot === undefined ? undefined : tot >= tijdvak.tot, feitHervat(nummer));
  return {
    regel: "ML-h3-5-derde-maand",
    geldt: alle(
      zeker(tijdvak.van >= grensVan(onderbreking, tabellen)),
      heleMaand,
      antwoord(uitzonderlijk, feitUitzonderlijk(nummer)),
    ),
    reden:
      "De hulp is in een uitzonderlijk geval tijdelijk gestopt. Vanaf de derde kalendermaand is er geen bijdrage.",
    interpretatie: LEZING,
  };
}

/** Whether each interruption that may last long enough is an exceptional case, is for the college. */
export const oordelen = (onderbrekingen: readonly Onderbreking[], tabellen: Tabellen): Oordeel[] =>
  onderbrekingen.flatMap((onderbreking, nummer) => {
    const { tot, uitzonderlijk } = onderbreking;
    const teKort = tot !== undefined && tot <= grensVan(onderbreking, tabellen);
    if (uitzonderlijk !== undefined || teKort) return [];
    return [
      oordeel(vindplaats(tabellen, "ML-h3-5-uitzonderlijk"), {
        aan: "college",
        vraag: "Is dit een uitzonderlijk geval?",
        ja: "Vanaf de derde kalendermaand zonder hulp is er geen bijdrage.",
        nee: "De bijdrage loopt door.",
        feit: feitUitzonderlijk(nummer).pad,
      }),
    ];
  });
