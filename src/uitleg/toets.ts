import type { Brief } from "./brief.ts";
import { type Getoetst, uitkomst } from "./delen.ts";
import type { Driewaardig, Onderwerp } from "./zinnen.ts";

export interface Afweging extends Getoetst {
  readonly stappen: readonly { readonly omschrijving: string; readonly uitkomst: Driewaardig }[];
}

/** A test: its outcome and why. */
export const toets =
  (over: Onderwerp) =>
  (geschreven: Brief, antwoord: Getoetst): string[] =>
    uitkomst(geschreven, over, antwoord);

/** The weighing: its outcome, each step, and why. */
export const afweging = (geschreven: Brief, antwoord: Afweging): string[] => {
  const [eerst = "", ...waarom] = uitkomst(geschreven, "afweging", antwoord);
  const stappen = antwoord.stappen.map((stap) =>
    geschreven.zin.stap(geschreven.tekst(stap.omschrijving), stap.uitkomst),
  );
  return [eerst, ...stappen, ...waarom];
};
