import type { Brief } from "./brief.ts";
import type { Gezegd } from "./delen.ts";
import type { Taaknaam } from "./taken.ts";

interface MetTaken extends Gezegd {
  readonly taken: readonly Taaknaam[];
}

/** What housemates take over, and why someone does not. */
export interface GebruikelijkeHulp {
  readonly taken: readonly {
    readonly taak: Taaknaam;
    readonly uitkomst: "geen" | "gedeeltelijk" | "geheel" | "onbekend";
    readonly regels: readonly Gezegd[];
  }[];
  readonly leden: readonly {
    readonly id: string;
    readonly vrijgesteld: readonly MetTaken[];
    readonly instructie: readonly MetTaken[];
    readonly geenReden: readonly Gezegd[];
  }[];
}

type Lid = GebruikelijkeHulp["leden"][number];

function lidzinnen({ zin, tekst, plaats, opsomming }: Brief, { id, ...lid }: Lid): string[] {
  const taken = (regel: MetTaken) => opsomming(regel.taken.map((taak) => zin.taak(taak)));
  const delen = (regel: MetTaken) =>
    [id, taken(regel), tekst(regel.omschrijving), plaats(regel.bron)] as const;
  return [
    ...lid.vrijgesteld.map((regel) => zin.vrijgesteld(...delen(regel))),
    ...lid.instructie.map((regel) => zin.leert(...delen(regel))),
    ...lid.geenReden.map((regel) => zin.geenReden(id, tekst(regel.omschrijving), plaats(regel.bron))),
  ];
}

/** Task by task what housemates do, each rule once, and then who need not. */
export function huisgenoten(geschreven: Brief, { taken, leden }: GebruikelijkeHulp): string[] {
  const { zin, tekst, plaats } = geschreven;
  return [
    ...taken.map(({ taak, uitkomst }) => zin.overname(zin.taak(taak), uitkomst)),
    ...new Set(
      taken.flatMap(({ regels }) =>
        regels.map(({ omschrijving, bron }) => zin.zegt(tekst(omschrijving), plaats(bron))),
      ),
    ),
    ...leden.flatMap((lid) => lidzinnen(geschreven, lid)),
  ];
}
