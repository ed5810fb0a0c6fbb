import type { Bron } from "../regels/tabellen.ts";
import type { Schrijver } from "./schrijver.ts";

/** A writer at work on one answer: a rule is told by its place, with its document where that is not the main one. */
export interface Brief extends Schrijver {
  /** The documents that the answer cites, the one that it cites most first. */
  readonly documenten: readonly string[];
  plaats(bron: Pick<Bron, "document" | "plaats">): string;
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null;

/** How often an answer cites each document. */
function tel(deel: unknown, gevonden: Map<string, number>): Map<string, number> {
  if (!isObject(deel)) return gevonden;
  const { bron } = deel;
  if (isObject(bron) && typeof bron["document"] === "string") {
    gevonden.set(bron["document"], (gevonden.get(bron["document"]) ?? 0) + 1);
  }
  for (const waarde of Object.values(deel)) tel(waarde, gevonden);
  return gevonden;
}

export function brief(schrijver: Schrijver, antwoord: object): Brief {
  const documenten = [...tel(antwoord, new Map())]
    .sort(([, een], [, ander]) => ander - een)
    .map(([document]) => document);
  return {
    ...schrijver,
    documenten,
    plaats: ({ document, plaats }) => (document === documenten[0] ? plaats : `${document}, ${plaats}`),
  };
}
