import type { Schrijver } from "../../uitleg/schrijver.ts";
import type { Berekening } from "../berekening.ts";
import { dubbeleVelden } from "../dubbel.ts";
import { alsProbleem } from "../opvangen.ts";
import { type Fout, Probleem } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { leesJson } from "../rekenroute.ts";
import type { Invoerregel } from "./regels.ts";

const MAX_ID = 128;

/** One line of the answer: the caller's own id, and what the single call would have answered. */
export type Uitvoerregel =
  | { readonly id: string; readonly status: 200; readonly antwoord: object }
  | { readonly id: string | null; readonly status: number; readonly probleem: { readonly type: string } };

/** The id of a line and the input beside it; a line without a usable id has that fault among its others. */
function ontleed(tekst: string): { id: string | null; invoer: unknown; fouten: Fout[] } {
  const regel = leesJson(tekst);
  const fouten = dubbeleVelden(tekst);
  const isObject = typeof regel === "object" && regel !== null && !Array.isArray(regel);
  const { id, ...invoer }: { id?: unknown } = isObject ? regel : {};
  if (typeof id === "string" && id.length > 0 && id.length <= MAX_ID) return { id, invoer, fouten };
  const melding = `Elke regel heeft een eigen id: een tekst van 1 tot ${MAX_ID} tekens.`;
  return {
    id: null,
    invoer: isObject ? invoer : regel,
    fouten: [...fouten, { pad: "/id", code: "geen-id", melding }],
  };
}

function tekstVan(regel: Invoerregel, grens: number): string {
  switch (regel.soort) {
    case "tekst":
      return regel.tekst;
    case "teGroot":
      throw new Probleem("te-groot", { detail: `Een regel mag hoogstens ${grens} bytes groot zijn.` });
    case "geenUtf8":
      throw new Probleem("ongeldige-json", { detail: "De regel is geen tekst in UTF-8." });
  }
}

/** What a calculation answers to one line; a fault becomes the problem of that line. `voorval` names it. */
export async function beantwoord(
  regel: Invoerregel,
  grens: number,
  berekening: Berekening,
  { bron, schrijver }: { readonly bron: Rekenbron; readonly schrijver: Schrijver | undefined },
  voorval: string,
): Promise<Uitvoerregel> {
  let id: string | null = null;
  try {
    const gelezen = ontleed(tekstVan(regel, grens));
    id = gelezen.id;
    const antwoord = await berekening.voerUit(bron, gelezen.invoer, { eerder: gelezen.fouten, schrijver });
    // A line without an id has a fault, which the calculation has told by now.
    return { id: id ?? "", status: 200, antwoord };
  } catch (fout) {
    const probleem = alsProbleem(fout);
    return { id, status: probleem.status, probleem: probleem.lichaam(voorval) };
  }
}
