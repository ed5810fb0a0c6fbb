import type { Brief } from "./brief.ts";
import {
  type Gezegd,
  type Grenzen,
  gezegd,
  grenzen,
  nietBerekend,
  type Reden,
  voorwaarden,
} from "./delen.ts";
import type { Driewaardig } from "./zinnen.ts";

interface Geld {
  readonly bedragCent: number | null;
  readonly bandbreedte: Grenzen;
}

/** What a calculation of a budget answers, as far as a letter tells it. */
export interface Budget {
  readonly regels: readonly (Gezegd & Geld)[];
  readonly gronden: readonly (Gezegd & { readonly uitkomst: Driewaardig })[];
  readonly kosten: readonly Gezegd[];
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
  const { zin, dag } = geschreven;
  return [
    ...antwoord.regels.map((regel) => geldzin(geschreven, regel)),
    ...voorwaarden(geschreven, antwoord.gronden),
    ...gezegd(geschreven, antwoord.kosten),
    ...new Set(antwoord.ontbrekendeTarieven.map(({ datum }) => zin.onbekendTarief(dag(datum)))),
    ...nietBerekend(geschreven, antwoord.nietGenormeerd),
  ];
}
