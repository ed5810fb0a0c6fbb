import type { Toetsuitkomst } from "../../regels/toetsuitkomst.ts";
import { metVraag } from "../ontbrekend.ts";

/** The outcome of a test as answers show it. */
export function toonToets({ uitkomst, gronden, ontbrekend, volgendeVraag, oordeel }: Toetsuitkomst) {
  return { uitkomst, gronden, ontbrekend: ontbrekend.map(metVraag), volgendeVraag, oordeel };
}
