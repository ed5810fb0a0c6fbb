import { type Antwoord, alle, een, JA, NEE, niet } from "../../regels/antwoord.ts";
import {
  type Grootheid,
  gegeven,
  hoogstens,
  isExact,
  kies,
  laagste,
  min,
  NUL,
  nietNegatief,
  plus,
} from "../../regels/grootheid.ts";
import { voorzieningfeiten } from "./feiten.ts";
import { eersteDag } from "./tijdvak.ts";
import type { Geplaatst } from "./voorzieninggronden.ts";
import { type Bijdragevraag, MET_KOSTPRIJS } from "./vraag.ts";

export const heeftKostprijs = ({ voorziening }: Geplaatst): boolean =>
  MET_KOSTPRIJS.some((soort) => soort === voorziening.soort);

/** A provision with whether it makes an amount due in a period, apart from its cost price. */
export interface Drager extends Geplaatst {
  readonly draagt: Antwoord;
}

interface Rekening {
  /** What of the cost price was left before the first period. */
  readonly ruimte: Grootheid;
  betaald: Grootheid;
}

/**
 * The cost prices of a household as the CAK keeps them: each amount is deducted from one cost price, and an amount that
 * exceeds what is left is not collected (UB 3.10b). Periods must come in order of time.
 */
export class Kostprijzen {
  readonly #rekeningen = new Map<string, Rekening>();
  /** What was due for provisions without a cost price. */
  #zonder = NUL;

  constructor(voorzieningen: readonly Geplaatst[], { periode }: Bijdragevraag) {
    for (const geplaatst of voorzieningen.filter(heeftKostprijs)) {
      const { kostprijsCent, eerderBetaaldCent, start } = geplaatst.voorziening;
      const feiten = voorzieningfeiten(geplaatst.pad);
      // What begins within the period that is asked has nothing paid before it.
      const nieuw = start !== undefined && start >= eersteDag(periode.van);
      const eerder = gegeven(eerderBetaaldCent ?? (nieuw ? 0 : undefined), feiten.eerderBetaald);
      const ruimte = nietNegatief(plus(gegeven(kostprijsCent ?? undefined, feiten.kostprijs), min(eerder)));
      this.#rekeningen.set(geplaatst.pad, { ruimte, betaald: NUL });
    }
  }

  /** Whether the cost price leaves room for an amount; a provision without one always does. */
  #past(pad: string, bedrag: Grootheid): Antwoord {
    const over = this.#over(pad);
    if (over === undefined) return JA;
    // An amount that is not known yet is not nothing, so it never fits where nothing is left.
    return over.maximum === 0 && !isExact(bedrag) ? NEE : hoogstens(bedrag, over);
  }

  /** What is left of a cost price; undefined for a provision without one. */
  #over(pad: string): Grootheid | undefined {
    const rekening = this.#rekeningen.get(pad);
    return rekening && nietNegatief(plus(rekening.ruimte, min(rekening.betaald)));
  }

  /** The most that can be due in the next period: what is left of the highest cost price. */
  ruimte(dragers: readonly Drager[]): number {
    const over = dragers
      .filter(({ draagt }) => draagt.waarde !== "nee")
      .map(({ pad }) => this.#over(pad)?.maximum ?? Number.POSITIVE_INFINITY);
    return Math.max(0, ...over);
  }

  /** Whether an amount is due in the next period, and books it: on a provision without a cost price where one runs. */
  boek(dragers: readonly Drager[], bedrag: Grootheid): Antwoord {
    const passend = dragers
      .toSorted((a, b) => Number(heeftKostprijs(a)) - Number(heeftKostprijs(b)))
      .map(({ pad, draagt }) => ({ pad, past: alle(draagt, this.#past(pad, bedrag)) }));
    let geboekt = NEE;
    for (const { pad, past } of passend) {
      const deel = kies(alle(past, niet(geboekt)), bedrag, NUL);
      const rekening = this.#rekeningen.get(pad);
      if (rekening === undefined) this.#zonder = plus(this.#zonder, deel);
      else rekening.betaald = laagste(plus(rekening.betaald, deel), rekening.ruimte);
      geboekt = een(geboekt, past);
    }
    return geboekt;
  }

  /** The most that can have been due by now: no cost price is ever exceeded. */
  hoogste(): number {
    return [this.#zonder, ...[...this.#rekeningen.values()].map(({ betaald }) => betaald)].reduce(
      (som, { maximum }) => som + maximum,
      0,
    );
  }
}
