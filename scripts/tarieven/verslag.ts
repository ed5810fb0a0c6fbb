import type { Fout } from "./fout.ts";
import { euro, type Plan, periode } from "./plan.ts";

/** Every fault with its line, and that nothing was changed. */
export function foutverslag(fouten: readonly Fout[]): string {
  const regels = fouten.map(({ regel, melding }) => (regel === 0 ? melding : `regel ${regel}: ${melding}`));
  const kop = fouten.length === 1 ? "1 fout." : `${fouten.length} fouten.`;
  return [...regels, "", `${kop} Er is niets gewijzigd.`].join("\n");
}

/** What a file would change. */
export function planverslag({ toevoegen, aanwezig }: Plan): string {
  const regels = toevoegen.map(
    ({ regel, tarief }) =>
      `+ regel ${regel}: ${tarief.gemeentecode} ${tarief.voorziening} ${tarief.vorm}, ${euro(tarief.eurocent)} per ${tarief.eenheid}, ${periode(tarief)} (${tarief.document}, ${tarief.plaats})`,
  );
  return [...regels, `${toevoegen.length} toe te voegen, ${aanwezig} al aanwezig.`].join("\n");
}
