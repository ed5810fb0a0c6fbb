import type { GH_TAKEN } from "../regelsets/gebruikelijkeHulp/lid.ts";

/** A task that housemates may take over. */
export type Taaknaam = (typeof GH_TAKEN)[number];
