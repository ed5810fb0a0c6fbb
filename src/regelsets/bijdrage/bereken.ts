import { periodeVan } from "../../regels/duur.ts";
import { maandVan } from "../../regels/kalendermaand.ts";
import { ontbrekendUit } from "../../regels/ontbrekend.ts";
import { Kostprijzen } from "./kostprijs.ts";
import { lijnVan } from "./lijn.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { oordelen } from "./oordelen.ts";
import { getal, vindplaats, wet } from "./sleutels.ts";
import { maandenTussen, maandenVerder, type Tijdvak, tijdvakkenIn } from "./tijdvak.ts";
import type { Bijdragelijn, Bijdrageuitkomst } from "./uitkomst.ts";
import { nietGenormeerd, nietGetoetst } from "./voorbehoud.ts";
import type { Geplaatst } from "./voorzieninggronden.ts";
import type { Bijdragevraag } from "./vraag.ts";

/** The provisions of a household with their places in the request. */
const geplaatst = ({ voorziening, andereVoorzieningen = [] }: Bijdragevraag): Geplaatst[] => [
  { pad: "voorziening", voorziening },
  ...andereVoorzieningen.map((een, nummer) => ({ pad: `andereVoorzieningen[${nummer}]`, voorziening: een })),
];

/** A line with whether it can still be revised, and the rule that says how far back (UB 3.6 lid 2). */
function metHerziening(
  lijn: Bijdragelijn,
  { herzieningsdatum }: Bijdragevraag,
  { landelijk }: Maandtabellen,
) {
  if (herzieningsdatum === undefined) return lijn;
  const { waarde } = periodeVan(getal(landelijk, "bijdrage.herziening"));
  const herzienbaar = lijn.maand >= maandenVerder(maandVan(herzieningsdatum), -waarde);
  const regel = { ...wet(landelijk, "NL-ub-3.6-2-herziening"), laag: "landelijk" } as const;
  return { ...lijn, herzienbaar, ookRegels: herzienbaar ? lijn.ookRegels : [...lijn.ookRegels, regel] };
}

/** The bounds of the total: those of the periods together, but no more than the cost prices leave room for. */
function totaal(lijnen: readonly Bijdragelijn[], kostprijzen: Kostprijzen) {
  const som = (deel: (lijn: Bijdragelijn) => number) => lijnen.reduce((tot, lijn) => tot + deel(lijn), 0);
  const minimum = som(({ bandbreedte }) => bandbreedte.minimum);
  const hoogste = som(({ bandbreedte }) => bandbreedte.maximum ?? Number.POSITIVE_INFINITY);
  const maximum = Math.min(hoogste, kostprijzen.hoogste());
  return { minimum, maximum: Number.isFinite(maximum) ? maximum : null };
}

/**
 * What a household owes for each month of a period, in eurocents, with the rule that decided it. `perMaand`: what holds
 * in each month (`yyyy-mm`) of that period; throws where one is missing or lacks a rule or number.
 *
 * Where more than one ground takes a contribution away, the first of `GRONDEN` is named: whether the provision runs, what
 * kind it is, the exemptions in the order of UB 3.8 lid 3, how far back the CAK goes, the rules of the document on
 * interruptions and income, and last the cost price. All of them come to nothing due, so their order changes no amount.
 */
export function berekenBijdrage(
  vraag: Bijdragevraag,
  perMaand: ReadonlyMap<string, Maandtabellen>,
): Bijdrageuitkomst {
  const tabellenVan = (maand: string): Maandtabellen => {
    const tabellen = perMaand.get(maand);
    if (tabellen === undefined) throw new Error(`no tables for ${maand}`);
    return tabellen;
  };
  const voorzieningen = geplaatst(vraag);
  const kostprijzen = new Kostprijzen(voorzieningen, vraag);
  const maanden = maandenTussen(vraag.periode.van, vraag.periode.totEnMet);
  const berekend = maanden.flatMap((maand) => {
    const tabellen = tabellenVan(maand);
    return tijdvakkenIn(maand, tabellen.landelijk).map((tijdvak: Tijdvak) => {
      const { lijn, wacht } = lijnVan(tijdvak, vraag, tabellen, voorzieningen, kostprijzen);
      return { soort: tijdvak.soort, lijn: metHerziening(lijn, vraag, tabellen), wacht };
    });
  });
  const lijnen = berekend.map(({ lijn }) => lijn);
  const bandbreedte = totaal(lijnen, kostprijzen);
  const compleet = lijnen.every(({ bedragCent }) => bedragCent !== null);
  const lokaal = maanden.map(tabellenVan).find((maand) => maand.lokaal !== undefined)?.lokaal;
  const vanSoort = (gezocht: Tijdvak["soort"]) =>
    berekend.filter(({ soort }) => soort === gezocht).map(({ lijn }) => lijn);
  return {
    maanden: vanSoort("maand"),
    perioden: vanSoort("vierWeken"),
    totaalCent: compleet ? bandbreedte.minimum : null,
    bandbreedte,
    compleet,
    ontbrekend: ontbrekendUit(berekend.flatMap(({ wacht }) => wacht)),
    nietGenormeerd: nietGenormeerd(vraag, [...perMaand.values()]),
    nietGetoetst: nietGetoetst(vraag, tabellenVan(vraag.periode.totEnMet)),
    oordeel: oordelen(vraag, lijnen, [...perMaand.values()]),
    taken:
      lokaal?.regels.taken?.map((taak) => ({ ...taak, ...vindplaats(lokaal.tabellen, taak.regel) })) ?? [],
  };
}
