import { ZenEngine } from "@gorules/zen-engine";
import { LEVENSVERWACHTING, type Motor, type Regels } from "../regels.ts";

/** A decision graph: input, one expression node, output. */
function graaf(uitdrukkingen: readonly { readonly key: string; readonly value: string }[]) {
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
      {
        id: "reken",
        type: "expressionNode",
        name: "reken",
        position: { x: 1, y: 0 },
        content: { expressions: uitdrukkingen.map((een, id) => ({ id: String(id), ...een })) },
      },
      { id: "uit", type: "outputNode", name: "uit", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "reken" },
      { id: "b", type: "edge", sourceId: "reken", targetId: "uit" },
    ],
  };
}

/** ZEN: decisions are made once from their content and evaluated for each situation. */
export function zen({ lijnen, alternatieven, levensverwachtingOnder }: Regels): Motor {
  const engine = new ZenEngine();
  const norm = engine.createDecision(
    graaf([
      ...lijnen.map(({ naam, feit, is, minuten }) => ({
        key: naam,
        value:
          is === undefined ? `${feit} * ${minuten}` : `${feit} == ${JSON.stringify(is)} ? ${minuten} : 0`,
      })),
      { key: "som", value: lijnen.map(({ naam }) => `$.${naam}`).join(" + ") },
    ]),
  );
  const artikel17 = engine.createDecision(
    graaf([
      {
        key: "toegang",
        value: [
          `${LEVENSVERWACHTING} < ${levensverwachtingOnder}`,
          ...alternatieven.map(
            ({ alle }) => `(${alle.map(({ feit, is }) => `${feit} ${is ? "==" : "!="} true`).join(" and ")})`,
          ),
        ].join(" or "),
      },
    ]),
  );
  return {
    naam: "@gorules/zen-engine",
    norm: async (feiten) => (await norm.evaluate(feiten)).result.som,
    artikel17: async (feiten) => (await artikel17.evaluate(feiten)).result.toegang,
  };
}
