import { type Antwoord, alle, JA, niet } from "../../regels/antwoord.ts";
import type { Wachtend } from "../../regels/ontbrekend.ts";
import { GRONDEN, type Grond } from "./grond.ts";
import { huishoudgronden } from "./huishoudgronden.ts";
import { heeftKostprijs } from "./kostprijs.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { pauzegronden } from "./pauzegronden.ts";
import { wet } from "./sleutels.ts";
import type { Tijdvak } from "./tijdvak.ts";
import { type Geplaatst, voorzieninggronden } from "./voorzieninggronden.ts";
import type { Bijdragevraag } from "./vraag.ts";

/** A provision with every ground that may take its contribution away, in order of precedence. */
export interface Getoetst extends Geplaatst {
  readonly gronden: readonly Grond[];
  readonly draagt: Antwoord;
}

const rang = ({ soort }: Grond): number => GRONDEN.indexOf(soort);

/** Every provision of a household with its grounds in a period. */
export function toetsVoorzieningen(
  voorzieningen: readonly Geplaatst[],
  tijdvak: Tijdvak,
  vraag: Bijdragevraag,
  tabellen: Maandtabellen,
): readonly Getoetst[] {
  const huishouden = huishoudgronden(tijdvak, vraag, tabellen);
  const pauzes = pauzegronden(tijdvak, vraag, tabellen);
  return voorzieningen.map((geplaatst) => {
    // An interruption is of help that is given, not of a thing that one has.
    const gronden = [
      ...voorzieninggronden(geplaatst, tijdvak, vraag, tabellen),
      ...huishouden,
      ...(heeftKostprijs(geplaatst) ? [] : pauzes),
    ].toSorted((a, b) => rang(a) - rang(b));
    return { ...geplaatst, gronden, draagt: alle(...gronden.map(({ geldt }) => niet(geldt))) };
  });
}

/** The ground that is named where nothing is due: of a provision that runs, if any does. */
export function beslissend(getoetst: readonly Getoetst[], { landelijk }: Maandtabellen): Grond {
  const eerste = getoetst.flatMap(({ gronden }) => gronden.find(({ geldt }) => geldt.waarde === "ja") ?? []);
  const lopend = eerste.find(({ soort }) => soort !== "nietBegonnen" && soort !== "afgelopen");
  const pastNiet = getoetst.some(({ draagt }) => draagt.waarde !== "nee");
  const grond = lopend ?? eerste[0];
  if (!pastNiet && grond !== undefined) return grond;
  return {
    ...wet(landelijk, "NL-ub-3.10b-kostprijs"),
    soort: "kostprijs",
    laag: "landelijk",
    geldt: JA,
    reden: "Dit bedrag is hoger dan wat er van de kostprijs over is.",
  };
}

/** The rules that wait for the facts on which an answer hangs. */
export function wachtenden(
  { ontbreekt }: Antwoord,
  getoetst: readonly Getoetst[],
  tabellen: Maandtabellen,
): Wachtend[] {
  const rest = new Map(ontbreekt);
  const wacht = getoetst
    .flatMap(({ gronden }) => gronden)
    .map(({ regel, geldt }) => {
      const feiten = new Map([...geldt.ontbreekt].filter(([pad]) => ontbreekt.has(pad)));
      for (const pad of feiten.keys()) rest.delete(pad);
      return { regel, feiten };
    })
    .filter(({ feiten }) => feiten.size > 0);
  const { regel } = wet(tabellen.landelijk, "NL-ub-3.10b-kostprijs");
  return rest.size === 0 ? wacht : [...wacht, { regel, feiten: rest }];
}
