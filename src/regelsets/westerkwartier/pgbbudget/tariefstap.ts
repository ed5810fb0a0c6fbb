import type { Gevonden } from "../../pgbbudget/tarief.ts";
import type { Geldstap } from "../../pgbbudget/uitkomst.ts";
import type { WkRegel } from "../behandeling.ts";
import type { WkBudgettabellen } from "./sleutels.ts";

const UIT_HET_VERZOEK = "Dit tarief komt uit het verzoek, niet uit de tabel met tarieven.";

/** The line of the tariff of the college, under the article that sends the reader to it. */
export function tariefstap(
  { cent, herkomst, bron }: Gevonden,
  regel: WkRegel,
  { regels }: WkBudgettabellen,
): Geldstap {
  const kop = { onderdeel: "pgb", soort: "tarief", cent } as const;
  switch (herkomst) {
    case "tabel":
      return {
        ...kop,
        regel,
        bron: bron ?? regels[regel].bron,
        omschrijving: "Tarief van het college, per eenheid",
      };
    case "verzoek":
      return {
        ...kop,
        ...regels[regel],
        omschrijving: "Tarief van het college, per eenheid",
        interpretatie: UIT_HET_VERZOEK,
      };
    case "onbekend":
      return { ...kop, ...regels[regel], omschrijving: "Tarief van het college, per eenheid: niet bekend" };
  }
}
