import type { NietGenormeerd } from "../../regels/normuitkomst.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { type NlBijdrageregel, wet } from "./sleutels.ts";
import type { Bijdragevraag, Omstandigheidsoort } from "./vraag.ts";

/** What was asked and for which neither the law nor the document has a rule. */
export function nietGenormeerd(
  { onderbrekingen = [] }: Bijdragevraag,
  perMaand: readonly Maandtabellen[],
): NietGenormeerd[] {
  const zonder = perMaand.find(({ lokaal }) => lokaal?.regels.pauze === undefined);
  if (onderbrekingen.length === 0 || zonder === undefined) return [];
  return [
    {
      ...wet(zonder.landelijk, "NL-ub-3.10a-deel-van-maand"),
      onderdeel: "onderbrekingen",
      reden:
        zonder.lokaleRegels === "nietInWerking"
          ? "In een deel van de periode geldt het document van de gemeente niet. Een onderbreking verandert daar niets aan de bijdrage."
          : "Er is geen regel over tijden zonder hulp. Een onderbreking verandert niets aan de bijdrage.",
    },
  ];
}

const OMSTANDIGHEDEN: Readonly<
  Record<Extract<Omstandigheidsoort, "beschermdWonen" | "opvang" | "minderjarig">, [NlBijdrageregel, string]>
> = {
  beschermdWonen: ["NL-ub-3.8-3a-beschermd-wonen", "Er is geen bijdrage voor beschermd wonen gemeld."],
  opvang: ["NL-ub-3.8-3b-opvang", "Er is geen verblijf in de opvang gemeld."],
  minderjarig: ["NL-ub-3.8-3e-minderjarig", "Er is niet gemeld dat de cliënt jonger is dan 18 jaar."],
};

/** What could still take a contribution away and of which nothing was reported. */
export function nietGetoetst(vraag: Bijdragevraag, { landelijk }: Maandtabellen): NietGenormeerd[] {
  const stil = Object.entries(OMSTANDIGHEDEN).flatMap(([onderdeel, [regel, reden]]) =>
    (vraag.omstandigheden ?? []).some(({ soort }) => soort === onderdeel)
      ? []
      : [{ ...wet(landelijk, regel), onderdeel, reden }],
  );
  if (vraag.besluitdatumCak !== undefined) return stil;
  return [
    ...stil,
    {
      ...wet(landelijk, "NL-ub-3.5-4-terugwerkend"),
      onderdeel: "besluitdatumCak",
      reden:
        "Niet gemeld wanneer het CAK zijn besluit stuurt. Er is niet gekeken hoe ver de bijdrage teruggaat.",
    },
  ];
}
