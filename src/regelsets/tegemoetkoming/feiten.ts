import type { Feit } from "../../regels/feit.ts";

const onder = (naam: string) => `tegemoetkoming.${naam}`;

/** A yes/no fact of the question. */
export const jaNee = (naam: string, vraag: string): Feit => ({ pad: onder(naam), vraag, type: "jaNee" });
/** A number of the question. */
export const getal = (naam: string, vraag: string): Feit => ({ pad: onder(naam), vraag, type: "getal" });
/** A whole number of the question, such as an amount in cents. */
export const geheel = (naam: string, vraag: string): Feit => ({
  pad: onder(naam),
  vraag,
  type: "geheelGetal",
});
/** A date of the question. */
export const datum = (naam: string, vraag: string): Feit => ({ pad: onder(naam), vraag, type: "datum" });
/** A choice of the question. */
export const keuze = (naam: string, vraag: string, opties: readonly string[]): Feit => ({
  pad: onder(naam),
  vraag,
  type: "keuze",
  opties,
});
