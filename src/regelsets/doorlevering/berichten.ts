import { type Antwoord, alle } from "../../regels/antwoord.ts";
import type { Bericht } from "../../regels/bericht.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";
import { inNatura } from "./feiten.ts";
import { type Doorleverdeel, deel, voegSamen, wachtOp } from "./uitkomst.ts";
import type { Verleend } from "./vraag.ts";

/** How a reason is read that the document does not give as a code. */
export const REDEN_UIT_IWMO = "Het document noemt geen redencode; gelezen als deze code van iWmo 3.2.";
export const REDEN_IN_WOORDEN = "Het document noemt de reden in woorden; dit is de code daarvan in iWmo 3.2.";

/**
 * A message as part of an answer: due where `wanneer` says so and the help is given in kind, left out where not.
 * `vanaf`: the day (ISO date) on which it falls due, null where the document does not tell it.
 */
export function bericht<R extends string>(
  regels: Readonly<Record<R, Vindplaats>>,
  { regel, ...inhoud }: Bericht & { readonly regel: R },
  wanneer: Antwoord,
  verleend: Verleend,
  rest: { vanaf: string | null; afzenderRegel?: R; interpretatie?: string },
): Doorleverdeel {
  const nodig = alle(wanneer, inNatura(verleend));
  if (nodig.waarde === "nee") return deel({});
  const rij = {
    ...regels[regel],
    ...inhoud,
    ...rest,
    voorziening: verleend.soort,
    nodig: nodig.waarde,
  };
  return voegSamen([deel({ berichten: [rij] }), wachtOp(regels[regel], nodig)]);
}
