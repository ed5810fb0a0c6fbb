import type { Antwoord } from "../../regels/antwoord.ts";
import { kies, NUL } from "../../regels/grootheid.ts";
import type { Bedrag } from "./bedrag.ts";
import { beslissend, type Getoetst } from "./getoetst.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { bijGrond, bijVerschuldigd, type Noten } from "./ookRegels.ts";
import { wet } from "./sleutels.ts";
import type { Tijdvak } from "./tijdvak.ts";
import type { Bijdragelijn } from "./uitkomst.ts";
import type { Bijdragevraag } from "./vraag.ts";

/** What is known of a period: its outcome, amount, deciding rule and reason. */
export type Kern = Pick<
  Bijdragelijn,
  "uitkomst" | "bedragCent" | "bandbreedte" | "grond" | "laag" | "reden" | "regel" | "bron"
> & { readonly noten: Noten };

/** A period as it was tested: whether something is due, and how much. */
interface Uitslag {
  readonly due: Antwoord;
  readonly bedrag: Bedrag;
  /** The most that the cost prices leave room for. */
  readonly ruimte: number;
  readonly getoetst: readonly Getoetst[];
  readonly tijdvak: Tijdvak;
}

const REDEN = {
  maand: "Het vaste bedrag voor deze maand, voor alle voorzieningen samen.",
  vierWeken: "Het vaste bedrag voor deze vier weken, voor alle voorzieningen samen.",
} as const satisfies Readonly<Record<Tijdvak["soort"], string>>;

/** What waits for facts, under the first rule that does. */
function onbekend({ due, getoetst }: Uitslag, { landelijk }: Maandtabellen) {
  const open = getoetst
    .flatMap(({ gronden }) => gronden)
    .find(({ geldt }) => [...geldt.ontbreekt.keys()].some((pad) => due.ontbreekt.has(pad)));
  const { regel, bron } = open ?? wet(landelijk, "NL-ub-3.10b-kostprijs");
  return {
    uitkomst: "onbekend",
    laag: open?.laag ?? "landelijk",
    regel,
    bron,
    reden: "Nog niet bekend: er ontbreken feiten.",
    noten: { ookRegels: [], interpretaties: [open?.interpretatie] },
  } as const;
}

/** What is due for a period and why. */
export function kernVan(uitslag: Uitslag, vraag: Bijdragevraag, tabellen: Maandtabellen): Kern {
  const { due, bedrag, ruimte, getoetst, tijdvak } = uitslag;
  const { minimum, maximum } = kies(due, bedrag.grenzen, NUL);
  const hoogste = Math.min(maximum, Math.max(minimum, ruimte));
  const bandbreedte = { minimum, maximum: Number.isFinite(hoogste) ? hoogste : null };
  if (due.waarde === "nee") {
    const { soort: grond, laag, reden, regel, bron, interpretatie } = beslissend(getoetst, tabellen);
    const noten = bijGrond(grond, interpretatie, tabellen);
    return {
      uitkomst: "nietVerschuldigd",
      bedragCent: 0,
      bandbreedte,
      grond,
      laag,
      reden,
      regel,
      bron,
      noten,
    };
  }
  const kop = { bandbreedte, bedragCent: null, grond: null };
  if (due.ontbreekt.size > 0) return { ...kop, ...onbekend(uitslag, tabellen) };
  const { regel, bron, laag, bekend } = bedrag;
  const dragend = getoetst.filter(({ draagt }) => draagt.waarde !== "nee");
  const noten = bijVerschuldigd(bedrag, dragend, tijdvak, vraag, tabellen);
  if (bekend === undefined || due.waarde === "onbekend") {
    const reden =
      bekend === undefined
        ? `Voor ${tijdvak.maand.slice(0, 4)} is nog geen bedrag bekend.`
        : "Over een eerdere maand is nog geen bedrag bekend. Daardoor is niet bekend wat er van de kostprijs over is.";
    return { ...kop, uitkomst: "geenBedrag", laag, regel, bron, reden, noten };
  }
  return {
    ...kop,
    uitkomst: "verschuldigd",
    bedragCent: bekend,
    laag,
    regel,
    bron,
    reden: REDEN[tijdvak.soort],
    noten,
  };
}
