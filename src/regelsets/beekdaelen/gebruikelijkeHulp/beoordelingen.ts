import type { Beoordeling } from "../../../regels/gebruikelijkeHulp.ts";
import type { BdRegel } from "../behandeling.ts";
import { BESLISSEND } from "./beslissend.ts";
import { OVERBELASTING } from "./overbelasting.ts";
import { WEGING } from "./weging.ts";

/** Every question that hoofdstuk 3 leaves to a person. */
export const BEOORDELINGEN: readonly Beoordeling<BdRegel>[] = [...BESLISSEND, ...OVERBELASTING, ...WEGING];
