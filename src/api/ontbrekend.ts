import type { Ontbrekend } from "../regels/normuitkomst.ts";

/** A missing fact as answers show it: where it stands, its question and the rules that wait for it. */
export const metVraag = ({ feit: { pad, ...vraag }, regels }: Ontbrekend) => ({
  feit: pad,
  ...vraag,
  regels,
});
