import type { Toetsfeit } from "../../toetsfeit.ts";
import { besluitfeiten } from "./feitenBesluit.ts";
import { meldingsfeiten } from "./feitenMelding.ts";
import { onderzoeksfeiten } from "./feitenOnderzoek.ts";

/** Every fact that the procedures of this document ask, beside those of access and weighing. */
export const PROCEDUREFEITEN = {
  ...meldingsfeiten,
  ...onderzoeksfeiten,
  ...besluitfeiten,
} as const satisfies Readonly<Record<string, Toetsfeit>>;
