import { evalueer } from "../../regels/evalueer.ts";
import type { Feit } from "../../regels/feit.ts";
import type { GebruikelijkeHulp } from "../../regels/gebruikelijkeHulp.ts";
import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { geldt, overnamesVoor, vrijstellingenVoor } from "../../regels/overname.ts";
import type { Weging } from "./leden.ts";
import type { GhTaak } from "./lid.ts";
import type { Taakuitkomst } from "./uitkomst.ts";

/** The rules on a task that wait for a fact about one member. */
function wachtend(hulp: GebruikelijkeHulp, taak: GhTaak, { c }: Weging, pad: string): string[] {
  return [
    ...overnamesVoor(hulp, taak).filter(({ voorwaarde }) => evalueer(voorwaarde, c).ontbreekt.has(pad)),
    ...vrijstellingenVoor(hulp, taak).filter(
      (reden) => reden.onder === undefined && geldt(reden, taak, c).ontbreekt.has(pad),
    ),
  ].map(({ regel }) => regel);
}

/** The facts that could still settle a task, the one that most wait for first. */
export function ontbrekend(
  hulp: GebruikelijkeHulp,
  wegingen: readonly Weging[],
  taken: readonly Taakuitkomst[],
): Ontbrekend[] {
  const gevonden = new Map<string, { feit: Feit; regels: Set<string>; keer: number }>();
  for (const { taak, mate } of taken) {
    for (const [pad, feit] of mate.ontbreekt) {
      const mist = gevonden.get(pad) ?? { feit, regels: new Set<string>(), keer: 0 };
      gevonden.set(pad, mist);
      const leden = wegingen.filter(({ mates }) => mates.get(taak)?.ontbreekt.has(pad));
      mist.keer += leden.length;
      const regels =
        wegingen.length === 0
          ? overnamesVoor(hulp, taak).map(({ regel }) => regel)
          : leden.flatMap((weging) => wachtend(hulp, taak, weging, pad));
      for (const regel of regels) mist.regels.add(regel);
    }
  }
  return [...gevonden.values()]
    .sort((a, b) => b.keer - a.keer)
    .map(({ feit, regels }) => ({ feit, regels: [...regels] }));
}
