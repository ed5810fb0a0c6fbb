import { type Antwoord, alle } from "../../../regels/antwoord.ts";

/**
 * Whether a provision comes before help from the municipality: it is really available, the client can bear the
 * cost and it compensates enough (bijlage 1, the heading after paragraaf 5). Whether he wants it does not count.
 */
export const isVoorliggend = (beschikbaar: Antwoord, draagbaar: Antwoord, adequaat: Antwoord): Antwoord =>
  alle(beschikbaar, draagbaar, adequaat);
