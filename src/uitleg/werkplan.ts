import type { Tijdseenheid } from "../regels/tabellen.ts";
import type { Brief } from "./brief.ts";
import { type Gezegd, nietBerekend, type Reden } from "./delen.ts";

interface Activiteit extends Gezegd {
  readonly aantal: number;
  readonly per: number;
  readonly eenheid: Tijdseenheid;
}

/** What a work plan answers, as far as a letter tells it. */
export interface Werkplan {
  readonly activiteiten: readonly Activiteit[];
  readonly zonderFrequentie: readonly Reden[];
}

/** How often each thing is done, and what could not be planned. */
export function werkplan(geschreven: Brief, antwoord: Werkplan): string[] {
  const { zin, tekst, plaats, getal } = geschreven;
  return [
    ...antwoord.activiteiten.map(({ omschrijving, bron, aantal, per, eenheid }) =>
      zin.post(tekst(omschrijving), zin.hoeVaak(getal(aantal), aantal, per, eenheid), plaats(bron)),
    ),
    ...nietBerekend(geschreven, antwoord.zonderFrequentie),
  ];
}
