import { REGELSETS } from "../../regelsets/index.ts";
import { toetsantwoord, toetsvelden } from "../toetsen/schema.ts";
import * as z from "../zod.ts";

const HULP = "hulpBijHuishouden";
const voorzieningen = [
  ...new Set([HULP, ...[...REGELSETS.values()].flatMap(({ toetsing }) => Object.keys(toetsing.toegang))]),
];

const voorziening = z.enum(voorzieningen).openapi({ description: "Welke voorziening wordt gevraagd." });

export const verzoek = z
  .strictObject({ ...toetsvelden, voorziening: voorziening.default(HULP) })
  .openapi("Toegangsverzoek");

export const antwoord = z.object({ ...toetsantwoord, voorziening }).openapi("Toegangsantwoord");
