import { dagenLater } from "../regels/isojaar.ts";
import { type Brief, brief } from "./brief.ts";
import { type Grenzen, grenzen, nietBerekend, type Open, open, openingPeriode, type Reden } from "./delen.ts";
import type { Schrijver } from "./schrijver.ts";

interface Lijn extends Reden {
  readonly maand: string;
  readonly van: string;
  readonly tot: string;
  readonly bedragCent: number | null;
  readonly bandbreedte: Grenzen;
}

/** What a calculation of the contribution answers, as far as a letter tells it. */
export interface Bijdrage {
  readonly maanden: readonly Lijn[];
  readonly perioden: readonly Lijn[];
  readonly totaalCent: number | null;
  readonly bandbreedte: Grenzen;
  readonly nietGenormeerd: readonly Reden[];
  readonly nietGetoetst: readonly Reden[];
}

const zelfde = (een: Lijn, ander: Lijn): boolean =>
  een.tot === ander.van &&
  een.bedragCent === ander.bedragCent &&
  een.bandbreedte.minimum === ander.bandbreedte.minimum &&
  een.bandbreedte.maximum === ander.bandbreedte.maximum &&
  een.reden === ander.reden &&
  een.bron.plaats === ander.bron.plaats;

/** Lines that say the same of one period after another, together. */
function reeksen(lijnen: readonly Lijn[]): Lijn[][] {
  const uit: Lijn[][] = [];
  for (const lijn of lijnen) {
    const vorige = uit.at(-1)?.at(-1);
    if (vorige && zelfde(vorige, lijn)) uit.at(-1)?.push(lijn);
    else uit.push([lijn]);
  }
  return uit;
}

function lijnzin(geschreven: Brief, lijn: Lijn, wanneer: string, per: (bedrag: string) => string): string {
  const { zin, tekst, plaats, bedrag } = geschreven;
  const waarom = [tekst(lijn.reden), plaats(lijn.bron)] as const;
  if (lijn.bedragCent !== null) return zin.bijdrage(wanneer, per(bedrag(lijn.bedragCent)), ...waarom);
  return zin.bijdrageOpen(wanneer, grenzen(geschreven, lijn.bandbreedte, bedrag), ...waarom);
}

/** What is due when, periods that are alike together, and what it comes to. */
export function bijdrage(geschreven: Brief, antwoord: Bijdrage): string[] {
  const { zin, bedrag, dag, maand, tekst, plaats } = geschreven;
  const perVierWeken = antwoord.perioden.map((lijn) =>
    lijnzin(geschreven, lijn, zin.tijdvak(dag(lijn.van), dag(dagenLater(lijn.tot, -1))), (tekst) => tekst),
  );
  const perMaand = reeksen(antwoord.maanden).flatMap((reeks) => {
    const [eerste, laatste] = [reeks[0], reeks.at(-1)];
    if (eerste === undefined || laatste === undefined) return [];
    if (eerste === laatste) return [lijnzin(geschreven, eerste, maand(eerste.maand), (tekst) => tekst)];
    const wanneer = zin.maanden(maand(eerste.maand), maand(laatste.maand));
    return [lijnzin(geschreven, eerste, wanneer, zin.perMaand)];
  });
  return [
    ...perVierWeken,
    ...perMaand,
    antwoord.totaalCent === null
      ? zin.totaalOpen(grenzen(geschreven, antwoord.bandbreedte, bedrag))
      : zin.totaal(bedrag(antwoord.totaalCent)),
    ...nietBerekend(geschreven, antwoord.nietGenormeerd),
    ...antwoord.nietGetoetst.map(({ reden, bron }) => zin.nietBekeken(tekst(reden), plaats(bron))),
  ];
}

/** A letter on the contribution: it goes over a period, not over one date. */
export function bijdragebrief(schrijver: Schrijver, antwoord: Bijdrage & Open): string[] {
  const geschreven = brief(schrijver, antwoord);
  return [
    ...openingPeriode(geschreven),
    ...bijdrage(geschreven, antwoord),
    ...open(geschreven, antwoord),
    geschreven.zin.slot(),
  ];
}
