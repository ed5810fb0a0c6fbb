import { oordeelvragen, type Toets } from "../../regels/toets.ts";
import { feitenIn, type Voorwaarde } from "../../regels/voorwaarde.ts";
import { alsVraag, type Toetsfeit } from "../toetsfeit.ts";
import type { Verzameling, Vragenlijst } from "./verzameling.ts";

/** Facts that go among the `feiten` of a test. */
export const uitFeiten =
  (feiten: Readonly<Record<string, Toetsfeit>>): Vragenlijst =>
  (naam) => {
    const toetsfeit = feiten[naam];
    if (toetsfeit === undefined) return undefined;
    const eenheid = "eenheid" in toetsfeit ? { eenheid: toetsfeit.eenheid } : {};
    return { feit: alsVraag(naam, toetsfeit), ...eenheid, waar: "feiten" };
  };

/** What a test asks, facts and judgements: by its grounds, and by the conditions that belong to no single rule. */
export function voegToetsToe(
  verzameling: Verzameling,
  vraagNaar: Vragenlijst,
  voor: string,
  toets: Toets | undefined,
): void {
  if (toets === undefined) return;
  const voegToe = (voorwaarde: Voorwaarde, regels: readonly string[]) => {
    for (const naam of feitenIn(voorwaarde)) {
      const vraag = vraagNaar(naam);
      if (vraag !== undefined) verzameling.voegToe(vraag, voor, regels);
    }
  };
  for (const { regel, voorwaarde } of toets.gronden) voegToe(voorwaarde, [regel]);
  for (const { regel, bij } of toets.oordelen ?? []) if (bij) voegToe(bij, [regel]);
  for (const { voorwaarde } of toets.stappen ?? []) voegToe(voorwaarde, []);
  for (const { als } of toets.tegenspraken ?? []) voegToe(als, []);
  voegToe(toets.uitkomst, []);
  for (const [regel, feit] of oordeelvragen(toets)) {
    verzameling.voegToe({ feit, waar: "oordelen" }, voor, [regel]);
  }
}
