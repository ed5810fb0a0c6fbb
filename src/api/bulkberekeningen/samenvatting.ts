import * as z from "../zod.ts";
import { Telling } from "./kwartielen.ts";

const nul = () => z.int().nullable();

/** The last line where it is asked for. */
export const samenvatting = z
  .object({
    aantal: z.int().openapi({ description: "Hoeveel regels er zijn gelezen." }),
    beantwoord: z.int(),
    geweigerd: z.int().openapi({ description: "Hoeveel regels een probleem als antwoord kregen." }),
    compleet: z
      .int()
      .openapi({ description: "In hoeveel antwoorden geen feit ontbreekt, of de uitkomst vaststaat." }),
    minutenPerWeek: z
      .object({
        aantal: z.int(),
        minimum: nul(),
        eersteKwartiel: nul(),
        mediaan: nul(),
        derdeKwartiel: nul(),
        maximum: nul(),
      })
      .openapi({ description: "Over de antwoorden met een vast aantal minuten." }),
    weigeringen: z
      .array(z.object({ regel: z.string(), aantal: z.int() }))
      .openapi({ description: "Welke regels iets weigerden of begrensden, en in hoeveel antwoorden." }),
    problemen: z.array(z.object({ type: z.string(), aantal: z.int() })),
  })
  .openapi("Bulksamenvatting");

/** A test, by itself or as a part of an advice. */
const toets = {
  uitkomst: z.string().optional().catch(undefined),
  gronden: z
    .array(z.object({ regel: z.string(), soort: z.string().optional(), uitkomst: z.string().optional() }))
    .optional()
    .catch(undefined),
};
const deeltoets = z.object(toets).optional().catch(undefined);

/** What the totals are taken from; an answer that lacks a part has nothing to count there. */
const geteld = z.object({
  ...toets,
  compleet: z.boolean().optional().catch(undefined),
  minutenPerWeek: z.int().nullable().optional().catch(undefined),
  toegang: deeltoets,
  afweging: deeltoets,
  pgb: deeltoets,
  regels: z
    .array(z.object({ regel: z.string(), soort: z.string().optional() }))
    .optional()
    .catch(undefined),
  nietGenormeerd: z
    .array(z.object({ regel: z.string() }))
    .optional()
    .catch(undefined),
});
type Geteld = z.output<typeof geteld>;

/** The grounds that decided a no. */
function beslissend({ uitkomst, gronden = [] }: Pick<Geteld, "uitkomst" | "gronden">): string[] {
  if (uitkomst !== "nee") return [];
  return gronden
    .filter((grond) => (grond.soort === "weigeringsgrond" ? "ja" : "nee") === grond.uitkomst)
    .filter(({ soort }) => soort !== "weegfactor" && soort !== "uitzondering")
    .map(({ regel }) => regel);
}

/** The rules by which an answer refuses: grounds that decided a no, lines that limit, parts without a norm. */
function weigerend({
  toegang,
  afweging,
  pgb,
  regels = [],
  nietGenormeerd = [],
  ...zelf
}: Geteld): Set<string> {
  return new Set([
    ...[zelf, toegang, afweging, pgb].flatMap((toets) => (toets ? beslissend(toets) : [])),
    ...regels.filter(({ soort }) => soort === "begrenzing").map(({ regel }) => regel),
    ...nietGenormeerd.map(({ regel }) => regel),
  ]);
}

const opAantal = <K extends string>(naam: K, telling: ReadonlyMap<string, number>) =>
  [...telling]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([waarde, aantal]) => ({ [naam]: waarde, aantal }));

/** Adds up the answers of a bulk calculation. Keeps counts only, so that it does not grow with their number. */
export class Samenvatting {
  #beantwoord = 0;
  #geweigerd = 0;
  #compleet = 0;
  readonly #minuten = new Telling();
  readonly #weigeringen = new Map<string, number>();
  readonly #problemen = new Map<string, number>();

  telAntwoord(antwoord: object): void {
    this.#beantwoord += 1;
    const gelezen = geteld.safeParse(antwoord);
    if (!gelezen.success) return;
    const { compleet, uitkomst, minutenPerWeek } = gelezen.data;
    if (compleet === true || (uitkomst !== undefined && uitkomst !== "onbekend")) this.#compleet += 1;
    if (typeof minutenPerWeek === "number") this.#minuten.tel(minutenPerWeek);
    for (const regel of weigerend(gelezen.data)) {
      this.#weigeringen.set(regel, (this.#weigeringen.get(regel) ?? 0) + 1);
    }
  }

  telProbleem(type: string): void {
    this.#geweigerd += 1;
    this.#problemen.set(type, (this.#problemen.get(type) ?? 0) + 1);
  }

  totaal() {
    const minuten = this.#minuten;
    return {
      aantal: this.#beantwoord + this.#geweigerd,
      beantwoord: this.#beantwoord,
      geweigerd: this.#geweigerd,
      compleet: this.#compleet,
      minutenPerWeek: {
        aantal: minuten.totaal,
        minimum: minuten.bij(0),
        eersteKwartiel: minuten.bij(0.25),
        mediaan: minuten.bij(0.5),
        derdeKwartiel: minuten.bij(0.75),
        maximum: minuten.bij(1),
      },
      weigeringen: opAantal("regel", this.#weigeringen),
      problemen: opAantal("type", this.#problemen),
    };
  }
}
