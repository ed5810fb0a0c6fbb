import * as z from "zod";
import { NORMEENHEDEN, PARAMETEREENHEDEN, TIJDSEENHEDEN } from "../regels/tabellen.ts";
import { TARIEFEENHEDEN, TARIEFVOORZIENINGEN, TARIEFVORMEN } from "../regels/tarief.ts";

const tekst = z.string().min(1);
const gedateerd = {
  bron: tekst,
  regel: tekst,
  plaats: tekst,
  geldigVan: z.iso.date(),
  geldigTot: z.iso.date().nullable(),
  vastgelegdOp: z.iso.datetime(),
};
/** A list that a row keeps as JSON text. */
const lijst = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(z.array(schema));
const natuurlijk = z.number().int().nonnegative();

/** What a row of each table must look like before a calculation may use it. */
export const RIJEN = {
  bron: z.object({ ...gedateerd, titel: tekst, uitgever: tekst, url: z.url().nullable() }),
  regelset: z.object({
    ...gedateerd,
    regelset: tekst,
    versie: tekst,
    naam: tekst,
    geldigheid: z.enum(["vermeld", "afgeleid"]),
  }),
  gemeente: z.object({
    ...gedateerd,
    regelset: tekst,
    gemeentecode: z.string().regex(/^\d{4}$/),
    naam: tekst,
  }),
  normtijd: z.object({
    ...gedateerd,
    regelset: tekst,
    sleutel: tekst,
    onderdeel: tekst,
    omschrijving: tekst,
    minuten: natuurlijk,
    minutenMaximum: natuurlijk.nullable(),
    eenheid: z.enum(NORMEENHEDEN),
    interpretatie: tekst.nullable(),
  }),
  parameter: z.object({
    ...gedateerd,
    regelset: tekst,
    sleutel: tekst,
    omschrijving: tekst,
    waarde: natuurlijk,
    eenheid: z.enum(PARAMETEREENHEDEN),
    interpretatie: tekst.nullable(),
  }),
  activiteit: z.object({
    ...gedateerd,
    regelset: tekst,
    sleutel: tekst,
    resultaat: tekst,
    ruimte: tekst.nullable(),
    soort: tekst,
    omschrijving: tekst,
    aantal: z.number().int().positive().nullable(),
    per: z.number().int().positive().nullable(),
    eenheid: z.enum(TIJDSEENHEDEN).nullable(),
    interpretatie: tekst.nullable(),
  }),
  begeleidingsnorm: z.object({
    ...gedateerd,
    regelset: tekst,
    sleutel: tekst,
    activiteit: tekst,
    type: tekst,
    omschrijving: tekst,
    frequenties: lijst(tekst),
    opties: lijst(natuurlijk),
    interpretatie: tekst.nullable(),
  }),
  regel: z.object({ ...gedateerd, regelset: tekst, thema: tekst, soort: tekst, omschrijving: tekst }),
} as const;

/** What a tariff must look like: it belongs to a municipality and not to a regelset, and names its own source. */
export const TARIEFRIJ = z.object({
  gemeentecode: z.string().regex(/^\d{4}$/),
  voorziening: z.enum(TARIEFVOORZIENINGEN),
  vorm: z.enum(TARIEFVORMEN),
  eenheid: z.enum(TARIEFEENHEDEN),
  eurocent: natuurlijk,
  document: tekst,
  plaats: tekst,
  url: z.url().nullable(),
  geldigVan: z.iso.date(),
  geldigTot: z.iso.date().nullable(),
  vastgelegdOp: z.iso.datetime(),
});
export type Tariefrij = z.output<typeof TARIEFRIJ>;

export type Tabel = keyof typeof RIJEN;
export type Rij<T extends Tabel> = z.output<(typeof RIJEN)[T]>;
