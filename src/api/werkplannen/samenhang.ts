import { PER_RUIMTE, type Resultaat, type Ruimte } from "../../regels/activiteit.ts";
import { isojaarVan } from "../../regels/isojaar.ts";
import { DAG } from "../situatie/dagen.ts";
import type * as z from "../zod.ts";

interface Vraag {
  readonly jaar: number;
  readonly start?: string | undefined;
  readonly ruimten: readonly Ruimte[];
  readonly resultaten: readonly Resultaat[];
  readonly nietNodig?: readonly string[] | undefined;
  readonly dagVanDeWeek?: string | undefined;
  readonly tijd?: string | undefined;
}

/** What is no day has its own fault, which is told beside those of coherence. */
const isDag = (tekst: string): boolean => DAG.safeParse(tekst).success;

const LIJSTEN = ["ruimten", "resultaten", "nietNodig"] as const;

/** Adds what is wrong with a question for a plan when its parts are held together. */
export function controleerWerkplan(vraag: Vraag, context: z.core.$RefinementCtx): void {
  const meld = (path: PropertyKey[], code: string, melding: string) =>
    context.addIssue({ code: "custom", path, params: { code, melding } });

  for (const naam of LIJSTEN) {
    const lijst: readonly string[] = vraag[naam] ?? [];
    for (const [plek, waarde] of lijst.entries()) {
      if (lijst.indexOf(waarde) < plek) meld([naam, plek], "dubbel", "Dit staat er al.");
    }
  }
  if (vraag.resultaten.includes(PER_RUIMTE) !== vraag.ruimten.length > 0) {
    meld(["ruimten"], "tegenspraak", `Noem ruimten als ${PER_RUIMTE} in /resultaten staat, en anders geen.`);
  }
  if (vraag.start !== undefined && isDag(vraag.start) && isojaarVan(vraag.start) !== vraag.jaar) {
    meld(["start"], "buiten-het-jaar", "Deze dag valt niet in een week van het gevraagde jaar.");
  }
  if (vraag.tijd !== undefined && vraag.dagVanDeWeek === undefined) {
    meld(["tijd"], "tegenspraak", "Een tijd kan alleen met /dagVanDeWeek.");
  }
}
