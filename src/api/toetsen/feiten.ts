import { REGELSETS } from "../../regelsets/index.ts";
import type { Toetsfeit } from "../../regelsets/toetsfeit.ts";
import { ALS_DAG, DAG } from "../situatie/dagen.ts";
import * as z from "../zod.ts";

const MAX_GETAL = 1_000_000_000;

/** Made once for all facts of a kind: there are many hundreds, and each schema takes time at every cold start. */
const JA_NEE = z.boolean().optional();
const DATUM = DAG.optional();
const GEHEEL_GETAL = z.int().min(0).max(MAX_GETAL).optional();
const GETAL = z.number().min(0).max(MAX_GETAL).optional();

function veld(feit: Toetsfeit, opties: readonly string[]): z.ZodType {
  const description = feit.vraag;
  switch (feit.type) {
    case "jaNee":
      return JA_NEE.openapi({ description });
    case "datum":
      return DATUM.openapi({ ...ALS_DAG, description });
    case "geheelGetal":
      return GEHEEL_GETAL.openapi({ description: `${description} (${feit.eenheid})` });
    case "getal":
      return GETAL.openapi({ description: `${description} (${feit.eenheid})` });
    case "keuze":
      return z
        .enum([...opties])
        .optional()
        .openapi({ description });
    case "lijst":
      return z
        .array(z.enum([...opties]))
        .max(opties.length)
        .optional()
        .openapi({ description });
  }
}

const optiesVan = (feit: Toetsfeit): readonly string[] => ("opties" in feit ? feit.opties : []);

/** Every fact of these lists, each optional: absent is not known. */
export function feitvelden(
  lijsten: Iterable<Readonly<Record<string, Toetsfeit>>>,
): Record<string, z.ZodType> {
  const gezien = new Map<string, { feit: Toetsfeit; opties: Set<string> }>();
  for (const lijst of lijsten) {
    for (const [naam, feit] of Object.entries(lijst)) {
      const bekend = gezien.get(naam) ?? { feit, opties: new Set<string>() };
      for (const optie of optiesVan(feit)) bekend.opties.add(optie);
      gezien.set(naam, bekend);
    }
  }
  return Object.fromEntries(
    [...gezien]
      .map(([naam, gevonden]) => ({ naam, plek: naam.toLowerCase(), ...gevonden }))
      .sort((een, ander) => (een.plek < ander.plek ? -1 : 1))
      .map(({ naam, feit, opties }) => [naam, veld(feit, [...opties])]),
  );
}

/** The facts of a test by name. One object for all regelsets, so that the same facts can be put to each of them. */
export const feiten = z
  .strictObject(feitvelden([...REGELSETS.values()].map(({ toetsing }) => toetsing.feiten)))
  .openapi("Feiten", { description: "Wat er bekend is. Een feit dat hier niet staat, is niet bekend." });
