import type { Toets } from "../../../../regels/toets.ts";
import type { Hulpmiddelsoort } from "../feiten/hulpmiddelen.ts";
import { ELEKTRISCHE_ROLSTOEL, SCOOTMOBIEL } from "./elektrisch.ts";
import { HANDBEWOGEN_ROLSTOEL } from "./handbewogenRolstoel.ts";
import { KINDERROLSTOEL } from "./kinderrolstoel.ts";
import { KINDERVERVOERMIDDEL } from "./kindervervoermiddel.ts";
import { KINDERVOORZIENING } from "./kindervoorziening.ts";
import { ROLSTOELACCESSOIRE } from "./rolstoelaccessoire.ts";
import { ROLSTOELTRAINING } from "./rolstoeltraining.ts";
import { SPORTROLSTOEL } from "./sportrolstoel.ts";

/** The tests of hoofdstuk 5: the seven kinds of aids, and what goes with a wheelchair. */
export const HULPMIDDELTOETSEN = {
  handbewogenRolstoel: HANDBEWOGEN_ROLSTOEL,
  elektrischeRolstoel: ELEKTRISCHE_ROLSTOEL,
  scootmobiel: SCOOTMOBIEL,
  kinderrolstoel: KINDERROLSTOEL,
  kindervervoermiddel: KINDERVERVOERMIDDEL,
  kindervoorziening: KINDERVOORZIENING,
  sportrolstoel: SPORTROLSTOEL,
  rolstoelaccessoire: ROLSTOELACCESSOIRE,
  rolstoeltraining: ROLSTOELTRAINING,
} as const satisfies Readonly<Record<Hulpmiddelsoort, Toets>> & Readonly<Record<string, Toets>>;
