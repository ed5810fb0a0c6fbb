import { z } from "zod";
import { NORMEENHEDEN, PARAMETEREENHEDEN } from "../regels/tabellen.ts";

const tekst = z.string().min(1);
const gedateerd = {
  bron: tekst,
  regel: tekst,
  plaats: tekst,
  geldigVan: z.iso.date(),
  geldigTot: z.iso.date().nullable(),
  vastgelegdOp: z.iso.datetime(),
};
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
  regel: z.object({ ...gedateerd, regelset: tekst, thema: tekst, soort: tekst, omschrijving: tekst }),
} as const;

export type Tabel = keyof typeof RIJEN;
export type Rij<T extends Tabel> = z.output<(typeof RIJEN)[T]>;
