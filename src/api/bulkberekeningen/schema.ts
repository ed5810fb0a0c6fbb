import { BEREKENINGEN } from "../berekeningen.ts";
import { uitlegveld } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

/** The calculations by name. */
export const PER_NAAM = new Map(BEREKENINGEN.map((berekening) => [berekening.pad.slice(1), berekening]));

export const vraag = z.strictObject({
  berekening: z
    .enum([...PER_NAAM.keys()])
    .default("normberekeningen")
    .openapi({ description: "Welke berekening elke regel doet." }),
  samenvatting: z
    .enum(["true", "false"])
    .default("false")
    .openapi({ description: "Met true volgt na de antwoorden een regel met de totalen." }),
  ...uitlegveld,
});
