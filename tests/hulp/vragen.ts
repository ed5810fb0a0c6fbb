import { vraag } from "./http.ts";

/** A question as the API lists it. */
export interface Gevraagd {
  readonly feit: string;
  readonly vraag: string;
  readonly type: string;
  readonly opties?: readonly string[];
  readonly waar: "situatie" | "feiten" | "oordelen";
  readonly voor: readonly string[];
  readonly regels: readonly string[];
}

/** Every question of a regelset on a date (ISO). */
export async function vragenVan(regelset: string, peildatum: string): Promise<readonly Gevraagd[]> {
  const pad = `/v1/regelsets/${regelset}/vragen?peildatum=${peildatum}`;
  return (await vraag<{ vragen: readonly Gevraagd[] }>(pad)).body.vragen;
}

/** The path of a fact of one member or activity as that of any of them; a judgement keeps its rule. */
export const vanElk = (pad: string): string => pad.replaceAll(/(?<!oordelen)\[[^\]]*\]/g, "[]");
