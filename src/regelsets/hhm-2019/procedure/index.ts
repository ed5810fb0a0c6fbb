import type { Toets } from "../../../regels/toets.ts";
import { AFWIJKING, BESCHIKKING } from "./besluit.ts";
import { GESPREK, ONDERZOEK } from "./onderzoek.ts";

/** What must be done, by subject, in the order of the steps. */
export const PROCEDURES: Readonly<Record<string, Toets>> = {
  gesprek: GESPREK,
  onderzoek: ONDERZOEK,
  afwijking: AFWIJKING,
  beschikking: BESCHIKKING,
};
