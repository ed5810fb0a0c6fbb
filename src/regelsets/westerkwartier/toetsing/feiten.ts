import type { Toetsfeit } from "../../toetsfeit.ts";

/** Every fact that the tests of access and weighing of this document ask. */
export const FEITEN = {} as const satisfies Readonly<Record<string, Toetsfeit>>;
