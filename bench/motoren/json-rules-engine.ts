import { Engine, type TopLevelCondition } from "json-rules-engine";
import { type Feiten, LEVENSVERWACHTING, type Motor, type Regels } from "../regels.ts";

/** json-rules-engine: rules are added once; an event for each line that holds. */
export function jsonRulesEngine({ lijnen, alternatieven, levensverwachtingOnder }: Regels): Motor {
  const norm = new Engine([], { allowUndefinedFacts: true });
  for (const { naam, feit, is, minuten } of lijnen) {
    const wanneer =
      is === undefined
        ? { fact: feit, operator: "greaterThan", value: 0 }
        : { fact: feit, operator: "equal", value: is };
    norm.addRule({ conditions: { all: [wanneer] }, event: { type: naam, params: { feit, is, minuten } } });
  }
  const artikel17 = new Engine([], { allowUndefinedFacts: true });
  const conditions: TopLevelCondition = {
    any: [
      { fact: LEVENSVERWACHTING, operator: "lessThan", value: levensverwachtingOnder },
      ...alternatieven.map(({ alle }) => ({
        // "Not so" as the document has it: the fact is not true.
        all: alle.map(({ feit, is }) => ({ fact: feit, operator: is ? "equal" : "notEqual", value: true })),
      })),
    ],
  };
  artikel17.addRule({ conditions, event: { type: "toegang" } });
  return {
    naam: "json-rules-engine",
    async norm(feiten: Feiten) {
      const { events } = await norm.run({ ...feiten });
      let som = 0;
      for (const { params } of events) {
        som +=
          params?.["is"] === undefined
            ? params?.["minuten"] * Number(feiten[params?.["feit"]])
            : params["minuten"];
      }
      return som;
    },
    async artikel17(feiten) {
      return (await artikel17.run({ ...feiten })).events.length > 0;
    },
  };
}
