import type { Grond, Toets } from "../../../regels/toets.ts";
import { alleVan, feit, nietWaar, oordeelOver, regel } from "../../../regels/voorwaarde.ts";

/** What comes before a maatwerkvoorziening, in the order of the law: the step, its rule, its fact, and what it is. */
const VOORGAAND = [
  ["eigenKracht", "NL-wmo-2.3.5-3-eigen-kracht", "oplosbaarMetEigenKracht", "op eigen kracht"],
  [
    "algemeenGebruikelijkeVoorziening",
    "NL-wmo-2.3.5-3-algemeen-gebruikelijk",
    "oplosbaarMetAlgemeenGebruikelijkeVoorziening",
    "met een algemeen gebruikelijke voorziening",
  ],
  [
    "gebruikelijkeHulp",
    "NL-wmo-2.3.5-3-gebruikelijke-hulp",
    "oplosbaarMetGebruikelijkeHulp",
    "met gebruikelijke hulp",
  ],
  ["mantelzorg", "NL-wmo-2.3.5-3-mantelzorg", "oplosbaarMetMantelzorg", "met mantelzorg"],
  [
    "sociaalNetwerk",
    "NL-wmo-2.3.5-3-sociaal-netwerk",
    "oplosbaarMetSociaalNetwerk",
    "met hulp uit het sociale netwerk",
  ],
  [
    "algemeneVoorziening",
    "NL-wmo-2.3.5-3-algemene-voorziening",
    "oplosbaarMetAlgemeneVoorziening",
    "met een algemene voorziening",
  ],
] as const;

/** Whether there is still a need for a maatwerkvoorziening by the law (Wmo 2015, article 2.3.5, lid 3 and 6). */
export const afweging: Toets = {
  gronden: [
    ...VOORGAAND.map(
      ([stap, id, naam, waarmee]): Grond => ({
        regel: id,
        soort: "weegfactor",
        omschrijving: `Het probleem is op te lossen ${waarmee}. Dat gaat voor een maatwerkvoorziening.`,
        voorwaarde: feit(naam),
        stap,
      }),
    ),
    {
      regel: "NL-wmo-2.3.5-6-wlz",
      soort: "weigeringsgrond",
      omschrijving:
        "De cliënt heeft recht op verblijf in een Wlz-instelling of kan dat krijgen. Het college kan daarom weigeren.",
      voorwaarde: feit("aanspraakWlzVerblijf"),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag:
          "Weigert het college de maatwerkvoorziening, omdat de cliënt in een Wlz-instelling terechtkan?",
        ja: "Er komt geen maatwerkvoorziening.",
        nee: "Deze grond staat een maatwerkvoorziening niet in de weg.",
      },
    },
  ],
  stappen: VOORGAAND.map(([stap, id, , waarmee]) => ({
    stap,
    omschrijving: `Het probleem is niet op te lossen ${waarmee}.`,
    voorwaarde: nietWaar(regel(id)),
  })),
  uitkomst: alleVan(
    ...VOORGAAND.map(([, id]) => nietWaar(regel(id))),
    oordeelOver("NL-wmo-2.3.5-3-volgorde"),
    nietWaar(regel("NL-wmo-2.3.5-6-wlz")),
  ),
  oordelen: [
    {
      regel: "NL-wmo-2.3.5-3-volgorde",
      aan: "college",
      vraag: "Is er nog een maatwerkvoorziening nodig na alles samen wat daaraan voorafgaat?",
      ja: "Het college kan een maatwerkvoorziening geven.",
      nee: "Er is geen maatwerkvoorziening nodig.",
    },
  ],
};
