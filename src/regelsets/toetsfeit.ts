import { eenmaligPer } from "../regels/eenmalig.ts";
import type { Feit } from "../regels/feit.ts";

/**
 * A fact of a test, known by its name: one name means one thing in every regelset. `eenheid`: what a number counts
 * (jaren, maanden, weken, procent, eurocent …).
 */
export type Toetsfeit =
  | { readonly vraag: string; readonly type: "jaNee" | "datum" }
  | { readonly vraag: string; readonly type: "geheelGetal" | "getal"; readonly eenheid: string }
  | { readonly vraag: string; readonly type: "keuze" | "lijst"; readonly opties: readonly string[] };

export const jaNee = (vraag: string): Toetsfeit => ({ vraag, type: "jaNee" });
export const datum = (vraag: string): Toetsfeit => ({ vraag, type: "datum" });
export const geheelGetal = (vraag: string, eenheid: string): Toetsfeit => ({
  vraag,
  type: "geheelGetal",
  eenheid,
});
export const keuze = (vraag: string, opties: readonly string[]): Toetsfeit => ({
  vraag,
  type: "keuze",
  opties,
});
export const lijst = (vraag: string, opties: readonly string[]): Toetsfeit => ({
  vraag,
  type: "lijst",
  opties,
});

/** A fact as the engine asks it. */
export function alsVraag(naam: string, feit: Toetsfeit): Feit {
  const { vraag } = feit;
  return "opties" in feit
    ? { pad: naam, vraag, type: feit.type, opties: feit.opties }
    : { pad: naam, vraag, type: feit.type };
}

/** The facts as the engine asks them, by name. */
export const alsVragen = eenmaligPer(
  (feiten: Readonly<Record<string, Toetsfeit>>): Readonly<Record<string, Feit>> =>
    Object.fromEntries(Object.entries(feiten).map(([naam, feit]) => [naam, alsVraag(naam, feit)])),
);
