import type { Voorwaarde } from "../regels/voorwaarde.ts";
import type { Regelset } from "./regelset.ts";

/** The condition of a rule in one of the tests. */
export interface Regelvoorwaarde {
  readonly toets: string;
  readonly voorwaarde: Voorwaarde;
}

/** The conditions of every rule that the tests of a regelset weigh, by rule. */
export function voorwaardenPerRegel({
  toetsing,
  declaratie,
}: Regelset): ReadonlyMap<string, readonly Regelvoorwaarde[]> {
  const { toegang, afweging, pgb, procedures = {} } = toetsing;
  const toetsen = [
    ...Object.entries(toegang).map(([voorziening, toets]) => ({
      naam: `toegangstoets ${voorziening}`,
      toets,
    })),
    { naam: "afweging", toets: afweging },
    { naam: "pgb-toets", toets: pgb },
    ...Object.entries(procedures).map(([onderwerp, toets]) => ({
      naam: `proceduretoets ${onderwerp}`,
      toets,
    })),
    { naam: "declaratietoets", toets: declaratie?.declaratie },
    { naam: "declaratietoets", toets: declaratie?.regel },
  ];
  const uit = new Map<string, Regelvoorwaarde[]>();
  for (const { naam, toets } of toetsen) {
    for (const { regel, voorwaarde } of toets?.gronden ?? []) {
      uit.set(regel, [...(uit.get(regel) ?? []), { toets: naam, voorwaarde }]);
    }
  }
  return uit;
}
