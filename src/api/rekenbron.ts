import type { Tabelbron } from "../tabellen/tabelbron.ts";

/** Where a calculation reads its tables, and its clock (milliseconds since 1970). The context of a request is one. */
export interface Rekenbron {
  readonly var: { readonly tabellen: Tabelbron; readonly nu: number };
}
