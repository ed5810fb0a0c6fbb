import Engine from "publicodes";
import { type Feiten, LEVENSVERWACHTING, type Motor, type Regels, type Waarde } from "../regels.ts";

const literal = (waarde: Waarde): string | number =>
  typeof waarde === "boolean"
    ? waarde
      ? "oui"
      : "non"
    : typeof waarde === "string"
      ? `'${waarde}'`
      : waarde;

const situatie = (feiten: Feiten) =>
  Object.fromEntries(
    Object.entries(feiten).flatMap(([feit, waarde]) =>
      waarde === undefined ? [] : [[feit, literal(waarde)]],
    ),
  );

/** publicodes: the rules are parsed once; each situation is set and evaluated. */
export function publicodes({ lijnen, alternatieven, levensverwachtingOnder }: Regels): Motor {
  const waarden = lijnen.map(({ feit, is, minuten }) =>
    is === undefined
      ? `${feit} * ${minuten}`
      : {
          variations: [
            { si: typeof is === "boolean" ? feit : `${feit} = ${literal(is)}`, alors: minuten },
            { sinon: 0 },
          ],
        },
  );
  const norm = new Engine({
    ...Object.fromEntries(lijnen.map(({ feit }) => [feit, null])),
    som: { somme: waarden },
  });
  const feiten = [LEVENSVERWACHTING, ...alternatieven.flatMap(({ alle }) => alle.map(({ feit }) => feit))];
  const artikel17 = new Engine({
    ...Object.fromEntries(feiten.map((feit) => [feit, null])),
    toegang: {
      "une de ces conditions": [
        `${LEVENSVERWACHTING} < ${levensverwachtingOnder}`,
        ...alternatieven.map(({ alle }) => ({
          "toutes ces conditions": alle.map(({ feit, is }) => `${feit} = ${is ? "oui" : "non"}`),
        })),
      ],
    },
  });
  return {
    naam: "publicodes",
    norm: (situatieFeiten) => norm.setSituation(situatie(situatieFeiten)).evaluate("som").nodeValue,
    artikel17: (situatieFeiten) =>
      artikel17.setSituation(situatie(situatieFeiten)).evaluate("toegang").nodeValue,
  };
}
