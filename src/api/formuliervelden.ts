import * as z from "./zod.ts";

/** Fields of a query: each is text there, and becomes what the same field is in a body. */
export const getal = (omschrijving: string, hoogste: number) =>
  z
    .string()
    .regex(/^\d+(\.5)?$/)
    .transform(Number)
    .pipe(z.number().min(0).max(hoogste))
    .optional()
    .openapi({ type: "number", minimum: 0, maximum: hoogste, multipleOf: 0.5, description: omschrijving });

export const geheelGetal = (omschrijving: string, hoogste: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.int().min(0).max(hoogste))
    .optional()
    .openapi({ type: "integer", minimum: 0, maximum: hoogste, description: omschrijving });

export const jaNee = (omschrijving: string) =>
  z
    .enum(["true", "false"])
    .transform((waarde) => waarde === "true")
    .optional()
    .openapi({ type: "boolean", description: omschrijving });

export const keuze = <const O extends readonly [string, ...string[]]>(omschrijving: string, opties: O) =>
  z.enum(opties).optional().openapi({ description: omschrijving });

/** Several values with commas between them. */
export const lijst = <const O extends readonly [string, ...string[]]>(omschrijving: string, opties: O) =>
  z
    .string()
    .transform((tekst) => (tekst === "" ? [] : tekst.split(",")))
    .pipe(z.array(z.enum(opties)).max(opties.length))
    .optional()
    .openapi({
      type: "string",
      description: `${omschrijving} Kies uit ${opties.join(", ")}, met komma's ertussen.`,
    });

/** An object without the fields that are not known, or undefined where none is known. */
export function gevuld<T extends object>(velden: T): Gevuld<T> | undefined {
  const bekend = Object.entries(velden).filter(([, waarde]) => waarde !== undefined);
  return bekend.length === 0
    ? undefined
    : Object.assign({}, ...bekend.map(([naam, waarde]) => ({ [naam]: waarde })));
}
type Gevuld<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
