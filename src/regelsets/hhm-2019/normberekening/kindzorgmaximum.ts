import { exact, type Grootheid, isBekend, laagste, min, plus } from "../../../regels/grootheid.ts";
import { MINUTEN_PER_UUR } from "../../../regels/minuten.ts";
import { losseStap, type Stap } from "../../../regels/rekenregel.ts";
import type { HhmTabellen } from "../sleutels.ts";

const som = (stappen: readonly Stap[]): Grootheid => plus(...stappen.map((stap) => stap.minutenPerWeek));

/**
 * The norms of all children together, cut to the maximum. While a step is open, what it adds within the maximum
 * is one open step: the sum of its own bounds would go over it.
 */
export function hoogstens(stappen: readonly Stap[], { parameters }: HhmTabellen): Stap[] {
  const maximum = parameters["kindzorg.maximum"];
  const grens = exact(maximum.waarde * MINUTEN_PER_UUR);
  const totaal = som(stappen);
  if (totaal.maximum <= grens.minimum) return [...stappen];
  const bekend = stappen.filter(({ minutenPerWeek }) => isBekend(minutenPerWeek));
  const open = stappen.filter(({ minutenPerWeek }) => !isBekend(minutenPerWeek));
  const ruimte = plus(laagste(totaal, grens), min(som(bekend)));
  // The lines stay open even where the total is settled, so the facts are kept by hand.
  const minutenPerWeek = { ...ruimte, ontbreekt: som(open).ontbreekt };
  const [eerste, ...meer] = open;
  if (eerste !== undefined && meer.length === 0) return [...bekend, { ...eerste, minutenPerWeek }];
  const begrenzing = losseStap(maximum, {
    soort: "begrenzing",
    onderdeel: "kindzorg",
    omschrijving: maximum.omschrijving,
    minutenPerWeek,
    ...(maximum.interpretatie !== null && { interpretatie: maximum.interpretatie }),
  });
  return [...bekend, begrenzing];
}
