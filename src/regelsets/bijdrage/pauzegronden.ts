import { onbekend } from "../../regels/antwoord.ts";
import { alleen } from "../../regels/feit.ts";
import { FEIT } from "./feiten.ts";
import type { Grond } from "./grond.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { vindplaats } from "./sleutels.ts";
import type { Tijdvak } from "./tijdvak.ts";
import type { Bijdragevraag, Onderbreking } from "./vraag.ts";

/** The interruptions of help on a day of a period, as far as is known. */
export const onderbrekingenIn = (
  { van, tot }: Tijdvak,
  { onderbrekingen = [] }: Bijdragevraag,
): readonly Onderbreking[] =>
  onderbrekingen.filter((pauze) => pauze.van < tot && (pauze.tot === undefined || pauze.tot > van));

/** What the document makes of interruptions, for a period. None where it has no rule on them. */
export function pauzegronden(
  tijdvak: Tijdvak,
  vraag: Bijdragevraag,
  { lokaal }: Maandtabellen,
): readonly Grond[] {
  const pauze = lokaal?.regels.pauze;
  if (lokaal === undefined || pauze === undefined) return [];
  const kop = { soort: "onderbreking", laag: "lokaal" } as const;
  const { onderbrekingen } = vraag;
  if (onderbrekingen === undefined) {
    const { looptDoor } = lokaal.regels;
    // Any interruption shows which rule waits; its days do not matter.
    const { regel } = pauze({ onderbreking: { van: tijdvak.van }, nummer: 0, tijdvak }, lokaal.tabellen);
    return [
      {
        ...kop,
        ...vindplaats(lokaal.tabellen, looptDoor ?? regel),
        geldt: onbekend(alleen(FEIT.onderbrekingen)),
        reden: "Nog niet bekend of de hulp is onderbroken.",
      },
    ];
  }
  return onderbrekingen.map((onderbreking, nummer) => {
    const uitkomst = pauze({ onderbreking, nummer, tijdvak }, lokaal.tabellen);
    return { ...kop, ...uitkomst, ...vindplaats(lokaal.tabellen, uitkomst.regel) };
  });
}
