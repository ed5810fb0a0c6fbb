import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { heeftParameters, type Tabellen } from "../../regels/tabellen.ts";
import { type Tegemoetkomingen, wijzeVoor } from "./regels.ts";
import type { Tegemoetkomingssoort, Tegemoetkomingsvragen } from "./vraag.ts";

type Proef = { readonly [S in Tegemoetkomingssoort]: readonly Tegemoetkomingsvragen[S][] };

/** Questions of every kind of which nothing is known, but for what hides other facts. */
const PROEF: Proef = {
  tolkuren: [{ soort: "tolkuren" }],
  verhuizenOfAanpassen: [{ soort: "verhuizenOfAanpassen" }],
  woningsanering: [{ soort: "woningsanering" }],
  roerendeWoonvoorziening: [{ soort: "roerendeWoonvoorziening" }],
  onderhoudWoonvoorziening: [{ soort: "onderhoudWoonvoorziening" }],
  woningaanpassing: [{ soort: "woningaanpassing" }],
  terugbetalingBijVerkoop: [{ soort: "terugbetalingBijVerkoop" }],
  collectiefVervoer: [{ soort: "collectiefVervoer" }],
  ritCollectiefVervoer: [{ soort: "ritCollectiefVervoer" }],
  vervoerspgbPaar: [{ soort: "vervoerspgbPaar" }],
  // An income that is the limit itself.
  meerkosten: [{ soort: "meerkosten" }, { soort: "meerkosten", inkomenCent: 0, bijstandsnormCent: 0 }],
  maatwerktegemoetkoming: [{ soort: "maatwerktegemoetkoming" }],
  sportvoorziening: [{ soort: "sportvoorziening" }],
};

const isSoort = (naam: string): naam is Tegemoetkomingssoort => naam in PROEF;

function vragenVan<S extends Tegemoetkomingssoort>(regels: Tegemoetkomingen, soort: S, tabellen: Tabellen) {
  return PROEF[soort].flatMap((vraag) => {
    const wijze = wijzeVoor(regels, soort, vraag);
    // Tables of an earlier `stand` may lack the numbers that came with these rules.
    if (wijze === undefined || !heeftParameters(tabellen, wijze.parameters)) return [];
    return wijze.bereken(tabellen).ontbrekend;
  });
}

/** What each kind asks of which nothing is known yet. `voor`: the kind that asks it. */
export function tegemoetkomingsvragen(
  regels: Tegemoetkomingen,
  tabellen: Tabellen,
): (Ontbrekend & { readonly voor: string })[] {
  return Object.keys(regels)
    .filter(isSoort)
    .flatMap((soort) =>
      vragenVan(regels, soort, tabellen).map((mist) => ({ ...mist, voor: `tegemoetkoming ${soort}` })),
    );
}
