import ical from "ical-generator";
import { DAGEN_PER_WEEK } from "../../regels/frequentie.ts";
import { dagenLater } from "../../regels/isojaar.ts";
import type { Planweek, Werkplan } from "../../regelsets/werkplan/werkplan.ts";
import { tijdstipVan } from "./tijd.ts";

export const KALENDERTYPE = "text/calendar";

interface Gegevens {
  readonly jaar: number;
  readonly tijd: string | undefined;
  /** What tells this plan from every other. */
  readonly kenmerk: string;
  /** When the tables stood as they were read (ISO instant). */
  readonly stand: string;
  readonly titel: string;
  readonly toelichting: string;
}

const NIETS =
  "Van wat is gevraagd kon niets over de weken worden verdeeld. Waarom, staat in het antwoord als application/json.";
/** The library escapes the text of events, not that of the calendar itself. */
const ontsnapt = (tekst: string): string => tekst.replaceAll(/[\\;,]/g, "\\$&");
const middernacht = (datum: string): Date => new Date(`${datum}T00:00:00Z`);

/** When the work of a week is done: at a time, on a day, or somewhere in the week. */
function wanneer({ bezoek, maandag }: Planweek, tijd: string | undefined) {
  if (bezoek === null) {
    const einde = middernacht(dagenLater(maandag, DAGEN_PER_WEEK));
    return { start: middernacht(maandag), end: einde, allDay: true };
  }
  return tijd === undefined
    ? { start: middernacht(bezoek), allDay: true }
    : { start: tijdstipVan(bezoek, tijd) };
}

function regelVan({ rij, keer }: Planweek["activiteiten"][number]): string {
  const vaker = keer > 1 ? ` (${keer} keer)` : "";
  return `- ${rij.ruimte ? `${rij.ruimte}: ` : ""}${rij.omschrijving}${vaker} [${rij.regel}, ${rij.bron.plaats}]`;
}

/** A plan as iCalendar (RFC 5545): an event for each week with work. The same plan always gives the same text. */
export function kalender(
  { weken }: Werkplan,
  { jaar, tijd, kenmerk, stand, titel, toelichting }: Gegevens,
): string {
  const uit = ical({
    prodId: { company: "wmo-regels", product: "werkplan", language: "NL" },
    name: `Werkplan ${jaar}`,
    description: ontsnapt(`${titel}. ${toelichting}`),
  });
  const metWerk = weken.filter(({ activiteiten }) => activiteiten.length > 0);
  if (metWerk.length === 0) {
    // A calendar without any event is none (RFC 5545, 3.6).
    uit.createEvent({
      id: `${kenmerk}-${jaar}-leeg`,
      stamp: new Date(stand),
      start: middernacht(weken[0]?.maandag ?? `${jaar}-01-01`),
      allDay: true,
      summary: `Werkplan ${jaar}: niets gepland`,
      description: `${NIETS}\n${titel}`,
    });
  }
  for (const week of metWerk) {
    const nummer = String(week.nummer).padStart(2, "0");
    uit.createEvent({
      id: `${kenmerk}-${jaar}-w${nummer}`,
      stamp: new Date(stand),
      ...wanneer(week, tijd),
      summary: `Hulp bij het huishouden, week ${week.nummer}`,
      description: [...week.activiteiten.map(regelVan), titel].join("\n"),
    });
  }
  return `${uit.toString()}\r\n`.replace(/(\r\n)+$/, "\r\n");
}
