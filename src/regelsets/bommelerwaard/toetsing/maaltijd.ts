import type { Grond } from "../../../regels/toets.ts";
import { eenVan, feit, nietWaar } from "../../../regels/voorwaarde.ts";

/** Help with meals comes in only where three others fail (01A04, taken). */
export const MAALTIJD: Grond = {
  regel: "BW-maaltijd-voorwaarde",
  soort: "voorwaarde",
  omschrijving:
    "Voor maaltijden zorgen lukt niet zelf, niet met het netwerk en niet met een voorliggende voorziening",
  voorwaarde: nietWaar(
    eenVan(feit("kanMaaltijdZelf"), feit("netwerkMaaltijd"), feit("voorliggendeVoorzieningMaaltijd")),
  ),
};
