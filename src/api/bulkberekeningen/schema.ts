import { BEREKENINGEN } from "../berekeningen.ts";
import type { Fout } from "../problem.ts";
import { uitlegveld } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

/** The calculations by name. */
export const PER_NAAM = new Map(BEREKENINGEN.map((berekening) => [berekening.pad.slice(1), berekening]));

const STANDAARD = "normberekeningen";

/** Names with commas between them. */
const velden = z
  .string()
  .transform((tekst): readonly string[] => (tekst === "" ? [] : tekst.split(",")))
  .optional();

const gelezen = z.object({ berekening: z.string().default(STANDAARD), velden });

/** Names of fields that the answer of the chosen calculation does not have. */
export function onbekendeVelden(query: unknown): Fout[] {
  const { data } = gelezen.safeParse(query);
  const antwoord = data && PER_NAAM.get(data.berekening)?.antwoord;
  if (antwoord === undefined) return [];
  const toegestaan = Object.keys(antwoord.shape);
  return (data?.velden ?? [])
    .filter((naam) => !toegestaan.includes(naam))
    .map((naam) => ({
      pad: "/velden",
      code: "niet-toegestaan",
      melding: `Het antwoord heeft geen veld ${JSON.stringify(naam)}.`,
      toegestaan,
    }));
}

export const vraag = z.strictObject({
  berekening: z
    .enum([...PER_NAAM.keys()])
    .default(STANDAARD)
    .openapi({ description: "Welke berekening elke regel doet." }),
  velden: velden.openapi({
    type: "string",
    description:
      "Welke velden van het antwoord er komen, met komma's ertussen, zoals minutenPerWeek,compleet. Zonder velden: het hele antwoord.",
  }),
  samenvatting: z
    .enum(["true", "false"])
    .default("false")
    .openapi({ description: "Met true volgt na de antwoorden een regel met de totalen." }),
  ...uitlegveld,
});
