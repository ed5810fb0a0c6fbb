import type { Toets } from "../../../regels/toets.ts";
import { JEUGDIGE } from "./begrippen.ts";
import { AANVRAAG, AIN_PLAN, BESCHIKKING } from "./besluit.ts";
import { MELDING } from "./melding.ts";
import { NADER_ONDERZOEK } from "./naderOnderzoek.ts";
import { GEGEVENS_OPVRAGEN, GESPREK, ONDERZOEK, PERSOONLIJK_PLAN } from "./onderzoek.ts";

/** What must be done, by subject, in the order of the steps. */
export const PROCEDURES: Readonly<Record<string, Toets>> = {
  melding: MELDING,
  naderOnderzoek: NADER_ONDERZOEK,
  persoonlijkPlan: PERSOONLIJK_PLAN,
  onderzoek: ONDERZOEK,
  gesprek: GESPREK,
  gegevensOpvragen: GEGEVENS_OPVRAGEN,
  ainPlan: AIN_PLAN,
  aanvraag: AANVRAAG,
  beschikking: BESCHIKKING,
  jeugdige: JEUGDIGE,
};
