import type { Toetsfeit } from "../../toetsfeit.ts";
import { beheerfeiten } from "./pgb/feitenBeheer.ts";
import { bestedingsfeiten } from "./pgb/feitenBesteding.ts";
import { verleningsfeiten } from "./pgb/feitenVerlening.ts";
import { zorgverlenerfeiten } from "./pgb/feitenZorgverlener.ts";

/** Every fact that the test of a pgb asks. */
export const feitenPgb = {
  ...verleningsfeiten,
  ...beheerfeiten,
  ...zorgverlenerfeiten,
  ...bestedingsfeiten,
} as const satisfies Readonly<Record<string, Toetsfeit>>;
