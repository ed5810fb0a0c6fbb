import type { Antwoord } from "../../regels/antwoord.ts";
import type { Bericht } from "../../regels/bericht.ts";
import type { NietGenormeerd, Ontbrekend } from "../../regels/normuitkomst.ts";
import { ontbrekendUit, type Wachtend } from "../../regels/ontbrekend.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";
import type { Doorlevervoorziening, Verleend } from "./vraag.ts";

/**
 * What becomes of help. `stopt` and `stoptTijdelijk` end it on `looptDoorTot`; `looptDoor`: the event does not end it;
 * `looptTijdelijkDoor`: it goes on until `looptDoorTot`; `kanDoorlopen` and `kanStoppen`: a
 * person decides, between two days.
 */
export const GEVOLGEN = [
  "stopt",
  "stoptTijdelijk",
  "looptDoor",
  "looptTijdelijkDoor",
  "kanDoorlopen",
  "kanStoppen",
  "onbekend",
] as const;

export const VOOR_WIE = ["client", "huisgenoot", "zorgverlener"] as const;

/**
 * One provision for one person. All days are exclusive ends: the first day on which the help no longer runs. `tussen`
 * bounds that day where facts or a person still settle it; its `laatst` is null where no end is known. `voorWie` is null
 * while it is not known whom the help serves.
 */
export interface Doorleverlijn extends Vindplaats {
  readonly voorziening: Doorlevervoorziening;
  readonly voorWie: (typeof VOOR_WIE)[number] | null;
  readonly gevolg: (typeof GEVOLGEN)[number];
  readonly omschrijving: string;
  readonly looptDoorTot: string | null;
  readonly tussen: { readonly vroegst: string; readonly laatst: string | null } | null;
  /** The first day on which it may run again, where it stops for a time and that day is known. */
  readonly hervatVanaf: string | null;
  readonly interpretatie?: string;
}

/** A message, whether it is due and from which day. `afzenderRegel`: the rule that says who sends it, if another. */
export interface Berichtregel extends Vindplaats, Omit<Bericht, "regel"> {
  readonly voorziening: Doorlevervoorziening;
  readonly nodig: "ja" | "onbekend";
  readonly vanaf: string | null;
  readonly afzenderRegel?: string;
  readonly interpretatie?: string;
}

export const BIJDRAGEGEVOLGEN = ["looptDoor", "stopt", "nietGerekend", "onbekend"] as const;

/** What happens to the contribution, from which month (`yyyy-mm`) where the document says so. */
export interface Bijdragegevolg extends Vindplaats {
  readonly laag: "lokaal" | "landelijk";
  readonly gevolg: (typeof BIJDRAGEGEVOLGEN)[number];
  readonly vanafMaand: string | null;
  readonly omschrijving: string;
  readonly interpretatie?: string;
}

export const DOENERS = ["aanbieder", "gemeente", "client"] as const;

/** What someone has to do. `laatsteDag` is null where the document says "at once" or names no day. */
export interface Actie extends Vindplaats {
  readonly wie: (typeof DOENERS)[number];
  readonly omschrijving: string;
  readonly laatsteDag: string | null;
  readonly interpretatie?: string;
}

/** A part of an answer. `wacht`: the facts that a rule waits for. */
export interface Doorleverdeel {
  readonly lijnen: readonly Doorleverlijn[];
  readonly berichten: readonly Berichtregel[];
  readonly bijdrage: readonly Bijdragegevolg[];
  readonly acties: readonly Actie[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
  readonly wacht: readonly Wachtend[];
}

/** The answer of a regelset to an event. */
export interface Doorlevering extends Omit<Doorleverdeel, "wacht"> {
  readonly ontbrekend: readonly Ontbrekend[];
}

const LEEG: Doorleverdeel = {
  lijnen: [],
  berichten: [],
  bijdrage: [],
  acties: [],
  nietGenormeerd: [],
  oordeel: [],
  wacht: [],
};

/** A part with what is left out empty. */
export const deel = (velden: Partial<Doorleverdeel>): Doorleverdeel => ({ ...LEEG, ...velden });

/** A line, without the days that are left out. */
export const lijn = (
  { regel, bron }: Vindplaats,
  velden: Pick<Doorleverlijn, "voorziening" | "voorWie" | "gevolg" | "omschrijving"> & Partial<Doorleverlijn>,
): Doorleverlijn => ({ looptDoorTot: null, tussen: null, hervatVanaf: null, ...velden, regel, bron });

/** What a provider has to do: nothing where the client buys the help himself. */
export const metAanbieder = ({ vorm }: Verleend, ...acties: readonly Actie[]): readonly Actie[] =>
  vorm === "pgb" ? [] : acties;

/** The facts that a rule waits for, if any. */
export const wachtOp = ({ regel }: Vindplaats, ...vragen: readonly Antwoord[]): Doorleverdeel =>
  deel({ wacht: vragen.map(({ ontbreekt }) => ({ regel, feiten: ontbreekt })) });

/** A part for which the document has no rule. */
export const zonderNorm = ({ regel, bron }: Vindplaats, onderdeel: string, reden: string): Doorleverdeel =>
  deel({ nietGenormeerd: [{ regel, bron, onderdeel, reden }] });

/** Parts put together, in order. */
export const voegSamen = (delen: readonly Doorleverdeel[]): Doorleverdeel => ({
  lijnen: delen.flatMap((d) => d.lijnen),
  berichten: delen.flatMap((d) => d.berichten),
  bijdrage: delen.flatMap((d) => d.bijdrage),
  acties: delen.flatMap((d) => d.acties),
  nietGenormeerd: delen.flatMap((d) => d.nietGenormeerd),
  oordeel: delen.flatMap((d) => d.oordeel),
  wacht: delen.flatMap((d) => d.wacht),
});

/** A part as an answer: each missing fact once, with the rules that wait for it. */
export function alsDoorlevering({ wacht, ...rest }: Doorleverdeel): Doorlevering {
  return { ...rest, ontbrekend: ontbrekendUit(wacht) };
}
