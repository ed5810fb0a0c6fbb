import { REGELSETS } from "../../regelsets/index.ts";
import type { Toetsfeit } from "../../regelsets/toetsfeit.ts";
import * as z from "../zod.ts";

const MAX_GETAL = 1_000_000_000;

function veld(feit: Toetsfeit, opties: readonly string[]): z.ZodType {
  switch (feit.type) {
    case "jaNee":
      return z.boolean().openapi({ description: feit.vraag });
    case "datum":
      return z.iso.date().openapi({ format: "date", description: feit.vraag });
    case "geheelGetal":
      return z
        .int()
        .min(0)
        .max(MAX_GETAL)
        .openapi({ description: `${feit.vraag} (${feit.eenheid})` });
    case "getal":
      return z
        .number()
        .min(0)
        .max(MAX_GETAL)
        .openapi({ description: `${feit.vraag} (${feit.eenheid})` });
    case "keuze":
      return z.enum([...opties]).openapi({ description: feit.vraag });
    case "lijst":
      return z
        .array(z.enum([...opties]))
        .max(opties.length)
        .openapi({ description: feit.vraag });
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
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([naam, { feit, opties }]) => [naam, veld(feit, [...opties]).optional()]),
  );
}

/** The facts of a test by name. One object for all regelsets, so that the same facts can be put to each of them. */
export const feiten = z
  .strictObject(feitvelden([...REGELSETS.values()].map(({ toetsing }) => toetsing.feiten)))
  .openapi("Feiten", { description: "Wat er bekend is. Een feit dat hier niet staat, is niet bekend." });
