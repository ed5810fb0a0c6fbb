import { REGELSETS } from "../../regelsets/index.ts";
import { toetsantwoord, toetsvelden } from "../toetsen/schema.ts";
import * as z from "../zod.ts";

const onderwerpen = [
  ...new Set([...REGELSETS.values()].flatMap(({ toetsing }) => Object.keys(toetsing.procedures ?? {}))),
];

const onderwerp = z.enum(onderwerpen).openapi({ description: "Waar de procedure over gaat." });

export const verzoek = z.strictObject({ ...toetsvelden, onderwerp }).openapi("Procedureverzoek");

export const antwoord = z.object({ ...toetsantwoord, onderwerp }).openapi("Procedureantwoord");
