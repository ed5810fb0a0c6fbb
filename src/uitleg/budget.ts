import type { Brief } from "./brief.ts";
import { type Gezegd, type Grenzen, grenzen, nietBerekend, type Reden, voorwaarden } from "./delen.ts";
import type { Driewaardig } from "./zinnen.ts";

interface Geld {
  readonly bedragCent: number | null;
  readonly bandbreedte: Grenzen;
}

/** What a calculation of a budget answers, as far as a letter tells it. */
export interface Budget {
  readonly regels: readonly (Gezegd & Geld)[];
  readonly gronden: readonly (Gezegd & { readonly uitkomst: Driewaardig })[];
  readonly kosten: readonly (Gezegd & {
    readonly uitkomst: "inTarief" | "vanClient" | "nietUitPgb" | "onbekend";
  })[];
  readonly ontbrekendeTarieven: readonly { readonly datum: string }[];
  readonly nietGenormeerd: readonly Reden[];
}

function geldzin(geschreven: Brief, { omschrijving, bron, bedragCent, bandbreedte }: Gezegd & Geld): string {
  const { zin, tekst, plaats, bedrag } = geschreven;
  const hoeveel = bedragCent === null ? grenzen(geschreven, bandbreedte, bedrag) : bedrag(bedragCent);
  return zin.post(tekst(omschrijving), hoeveel, plaats(bron));
}

/** The amounts step by step, under what condition, which costs, and which tariffs are lacking. */
export function budget(geschreven: Brief, antwoord: Budget): string[] {
  const { zin, tekst, plaats, dag } = geschreven;
  return [
    ...antwoord.regels.map((regel) => geldzin(geschreven, regel)),
    ...voorwaarden(geschreven, antwoord.gronden),
    ...antwoord.kosten.map(({ omschrijving, bron, uitkomst }) => {
      const zegt = zin.zegt(tekst(omschrijving), plaats(bron));
      return uitkomst === "onbekend" ? zin.misschien(zegt) : zegt;
    }),
    ...new Set(antwoord.ontbrekendeTarieven.map(({ datum }) => zin.onbekendTarief(dag(datum)))),
    ...nietBerekend(geschreven, antwoord.nietGenormeerd),
  ];
}
