import { type Antwoord, antwoord, zeker } from "../../../regels/antwoord.ts";
import { ELKE_DAG, isElkeDag, OMREKENING, perJaar } from "../../../regels/frequentie.ts";
import { bereik, exact, type Grootheid, isExact } from "../../../regels/grootheid.ts";
import type { Begeleidingsnorm } from "../../../regels/tabellen.ts";
import { activiteitFeit } from "../../begeleiding/feiten.ts";
import {
  type Begeleidingsactiviteit,
  FREQUENTIEBANDEN,
  type Frequentieband,
} from "../../begeleiding/vraag.ts";
import { bandBinnen, bandtekst, keerPerJaarVan, valtInBand } from "../../frequentieband.ts";
import type { BdBegeleidingsregel } from "./behandeling.ts";

const BANDREGELS: Readonly<Record<Frequentieband, BdBegeleidingsregel>> = {
  minderDanMaandelijks: "BD-8-7-1-freq-minder-dan-maandelijks",
  maandelijks: "BD-8-7-1-freq-maandelijks",
  wekelijks: "BD-8-7-1-freq-wekelijks",
  dagelijksNietElkUur: "BD-8-7-1-freq-dagelijks-uur",
  dagelijksNietMeermaals: "BD-8-7-1-freq-dagelijks-meermaals",
  naarNoodzaak: "BD-8-7-1-freq-naar-noodzaak",
};

const MAANDBANDEN: readonly Frequentieband[] = ["minderDanMaandelijks", "maandelijks"];

const overlap = (een: Grootheid, ander: Grootheid): Grootheid => {
  const minimum = Math.max(een.minimum, ander.minimum);
  return bereik(minimum, Math.max(minimum, Math.min(een.maximum, ander.maximum)));
};

export interface Frequentie {
  readonly toegestaan: Antwoord;
  /** Times a year. */
  readonly keer: Grootheid;
  /** The rule of the band that it falls in; undefined where it falls in none of the row. */
  readonly regel: BdBegeleidingsregel | undefined;
  readonly omschrijving: string;
  /** How a month was made into weeks, where it had to be. */
  readonly omgerekend: string | undefined;
}

/** How often one activity may be and is supported, by its row; open facts are those of activity `nummer`. */
export function frequentie(
  { keerPer, frequentie: gekozen }: Begeleidingsactiviteit,
  norm: Begeleidingsnorm,
  nummer: number,
): Frequentie {
  const banden = FREQUENTIEBANDEN.filter((band) => norm.frequenties.includes(band));
  if (keerPer !== undefined) {
    const { aantal, eenheid } = keerPer;
    const raak = banden.find((band) => valtInBand(band, keerPer));
    const elkeDag = isElkeDag(aantal, eenheid);
    return {
      toegestaan: zeker(raak !== undefined),
      keer: exact(elkeDag ? perJaar(7, "week") : perJaar(aantal, eenheid)),
      regel: raak && BANDREGELS[raak],
      omschrijving: `${String(aantal).replace(".", ",")} keer per ${eenheid}${raak ? `: ${bandtekst(raak)}` : ""}`,
      omgerekend: eenheid === "week" ? undefined : elkeDag ? ELKE_DAG : OMREKENING,
    };
  }
  const open = antwoord(undefined, activiteitFeit(nummer, "keerPer.aantal"));
  const past = gekozen === undefined ? "deels" : bandBinnen(gekozen, banden);
  const keer = overlap(keerPerJaarVan(banden), keerPerJaarVan(gekozen === undefined ? banden : [gekozen]));
  return {
    toegestaan: past === "deels" ? open : zeker(past === "binnen"),
    keer: isExact(keer) ? keer : { ...keer, ontbreekt: open.ontbreekt },
    regel: gekozen && BANDREGELS[gekozen],
    omschrijving: gekozen === undefined ? "nog niet bekend" : bandtekst(gekozen),
    omgerekend: MAANDBANDEN.some(
      (band) => band === gekozen || (gekozen === undefined && banden.includes(band)),
    )
      ? OMREKENING
      : undefined,
  };
}
