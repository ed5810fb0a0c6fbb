import { evaluate } from "feelin";
import { LEVENSVERWACHTING, type Motor, type Regels } from "../regels.ts";

/** feelin: an expression with a context. Its documentation has no way to parse an expression once. */
export function feelin({ lijnen, alternatieven, levensverwachtingOnder }: Regels): Motor {
  const norm = lijnen
    .map(({ feit, is, minuten }) =>
      is === undefined
        ? `${feit} * ${minuten}`
        : `(if ${feit} = ${JSON.stringify(is)} then ${minuten} else 0)`,
    )
    .join(" + ");
  const artikel17 = [
    `${LEVENSVERWACHTING} < ${levensverwachtingOnder}`,
    ...alternatieven.map(
      ({ alle }) => `(${alle.map(({ feit, is }) => `${feit} ${is ? "=" : "!="} true`).join(" and ")})`,
    ),
  ].join(" or ");
  return {
    naam: "feelin",
    norm: (feiten) => evaluate(norm, feiten).value ?? undefined,
    artikel17: (feiten) => evaluate(artikel17, feiten).value ?? undefined,
  };
}
