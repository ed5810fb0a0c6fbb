import { bereik, exact, type Grootheid } from "../../regels/grootheid.ts";
import type { Parameter, Vindplaats } from "../../regels/tabellen.ts";
import type { Laag } from "./grond.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { LAGER_BEDRAG, MAANDBEDRAG, VIERWEKENBEDRAG, wet } from "./sleutels.ts";

/** The amount of one period. `bekend` in eurocents; undefined where no amount is known, and then `grenzen` has no upper end. */
export interface Bedrag extends Vindplaats {
  readonly bekend: number | undefined;
  readonly grenzen: Grootheid;
  readonly laag: Laag;
  readonly interpretatie: string | null;
}

const van = (parameter: Parameter, laag: Laag): Bedrag => ({
  regel: parameter.regel,
  bron: parameter.bron,
  bekend: parameter.waarde,
  grenzen: exact(parameter.waarde),
  laag,
  interpretatie: parameter.interpretatie,
});

/** What is due for a period: the amount of the law, or a lower one of the verordening (Wmo 2.1.4a lid 4 and 5). */
export function bedragIn({ landelijk, lokaal }: Maandtabellen): Bedrag {
  const { parameters } = landelijk;
  const wettelijk = parameters[MAANDBEDRAG] ?? parameters[VIERWEKENBEDRAG];
  const lager = lokaal?.tabellen.parameters[LAGER_BEDRAG];
  if (lager !== undefined && (wettelijk === undefined || lager.waarde < wettelijk.waarde)) {
    return van(lager, "lokaal");
  }
  if (wettelijk !== undefined) return van(wettelijk, "landelijk");
  return {
    ...wet(landelijk, "NL-wmo-2.1.4b-4-indexering"),
    bekend: undefined,
    grenzen: bereik(0, Number.POSITIVE_INFINITY),
    laag: "landelijk",
    interpretatie: null,
  };
}
