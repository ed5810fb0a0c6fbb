import { maandenVerder } from "../../regelsets/bijdrage/tijdvak.ts";
import { LAATSTE_MAAND } from "../situatie/dagen.ts";

/** How many months the contribution is shown for: a year. */
const MAANDEN = 12;
/** A date as its month: `yyyy-mm`. */
const MAANDLENGTE = 7;

const vroegste = (een: string, ander: string): string => (een < ander ? een : ander);

interface Advies {
  readonly regelset: string;
  readonly stand?: string | undefined;
  readonly bijdrage?: object | undefined;
}

/** The request for the contribution that an advice stands for: a year of one provision from its start. */
export function bijdragevraag(
  { regelset, stand, bijdrage }: Advies,
  soort: string,
  start: string,
  einde: string | null,
): object {
  const van = start.slice(0, MAANDLENGTE);
  return {
    regelset,
    stand,
    periode: { van, totEnMet: vroegste(maandenVerder(van, MAANDEN - 1), LAATSTE_MAAND) },
    voorziening: { soort, start, einde },
    onderbrekingen: [],
    ...bijdrage,
  };
}
