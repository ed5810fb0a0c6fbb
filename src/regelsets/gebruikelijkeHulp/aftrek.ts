import { samen as feitenSamen } from "../../regels/feit.ts";
import type { GebruikelijkeHulp } from "../../regels/gebruikelijkeHulp.ts";
import { exact, type Grootheid, isBekend, isExact, plus } from "../../regels/grootheid.ts";
import { isZekerAlles, isZekerIets, isZekerNiets, mate } from "../../regels/mate.ts";
import { type Deel, nettoVan } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import { losseStap, type Stap, weigering } from "../../regels/rekenregel.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Situatie } from "../situatie.ts";
import type { GhTaak } from "./lid.ts";
import { inWoorden } from "./onderdeelnamen.ts";
import { alsRegel } from "./regel.ts";
import { toetsGebruikelijkeHulp } from "./toets.ts";
import type { GhDuur } from "./uitkomst.ts";

const SCHOON = ["lichtHuishoudelijkWerk", "zwaarHuishoudelijkWerk"] as const satisfies readonly GhTaak[];

/** The tasks that each part of the help is made of. What is not here is nothing that housemates take over. */
const TAKEN_VAN = new Map<string, readonly GhTaak[]>([
  ["lichtHuishoudelijkWerk", ["lichtHuishoudelijkWerk"]],
  ["zwaarHuishoudelijkWerk", ["zwaarHuishoudelijkWerk"]],
  ["wasverzorging", ["wasverzorging"]],
  ["boodschappen", ["boodschappen"]],
  ["maaltijden", ["maaltijden"]],
  ["organisatie", ["organisatie"]],
  ["kindzorg", ["kindzorg"]],
  ["schoonEnLeefbaarHuis", SCHOON],
  ["extraKamers", SCHOON],
  ["extraInzet", SCHOON],
  ["huisdieren", SCHOON],
  ["overigeKenmerken", SCHOON],
]);

/** The tasks of a part; of cleaning only those that are asked, where any is. */
function takenVan(onderdeel: string, { hulpvraag }: Situatie): readonly GhTaak[] {
  const taken = TAKEN_VAN.get(onderdeel) ?? [];
  if (taken !== SCHOON) return taken;
  const { lichtHuishoudelijkWerk: licht = "geen", zwaarHuishoudelijkWerk: zwaar = "geen" } = hulpvraag ?? {};
  const gevraagd = { lichtHuishoudelijkWerk: licht !== "geen", zwaarHuishoudelijkWerk: zwaar !== "geen" };
  const over = SCHOON.filter((taak) => gevraagd[taak]);
  return over.length > 0 ? over : SCHOON;
}

/** How much of a part is taken over, by its tasks: all where each is, and nothing where none is. */
function vanDeel(mates: readonly Grootheid[]): Grootheid {
  const [enige] = mates;
  if (enige !== undefined && mates.length === 1) return enige;
  const [geen, deels, geheel] = [mate("geen"), mate("gedeeltelijk"), mate("geheel")];
  const minimum = mates.every(isZekerAlles) ? geheel : mates.some(isZekerIets) ? deels : geen;
  const maximum = mates.every(isZekerNiets)
    ? geen
    : mates.every((g) => g.maximum === geheel.maximum)
      ? geheel
      : deels;
  const ontbreekt = feitenSamen(...mates.map((g) => g.ontbreekt));
  return minimum.minimum === maximum.maximum
    ? minimum
    : { minimum: minimum.minimum, maximum: maximum.maximum, ontbreekt };
}

const isEindig = ({ minutenPerWeek }: Stap): boolean => Number.isFinite(minutenPerWeek.maximum);
const somVan = (stappen: readonly Stap[]): Grootheid => plus(...stappen.map((s) => s.minutenPerWeek));

/**
 * The steps of a part with what is taken over off them. What goes off hangs together with what it goes off from, so
 * its two bounds are those that leave the right ones: nothing where all is taken over, and from nothing to all
 * where a part is, or where that is still open.
 */
function metAftrek(
  onderdeel: string,
  stappen: readonly Stap[],
  g: Grootheid,
  { aftrek }: GebruikelijkeHulp,
  tabellen: Tabellen,
): Stap[] {
  const bruto = nettoVan(stappen);
  if (isZekerNiets(g) || bruto.maximum === 0) return [...stappen];
  const geheel = isZekerAlles(g);
  // What is wholly taken over needs no more facts: a step that is still open is taken over too, whatever it is.
  const blijft = geheel ? stappen.filter((s) => isBekend(s.minutenPerWeek) && isEindig(s)) : stappen;
  const som = somVan(blijft);
  const teZien = somVan(blijft.filter(isEindig));
  const { interpretatie, ...vindplaats } = alsRegel(geheel ? aftrek.geheel : aftrek.gedeeltelijk, tabellen);
  const minutenPerWeek = {
    minimum: 0 - som.minimum,
    maximum: geheel ? 0 - som.maximum : 0,
    ontbreekt: geheel ? som.ontbreekt : feitenSamen(g.ontbreekt, isExact(g) ? som.ontbreekt : g.ontbreekt),
  };
  const stap = losseStap(vindplaats, {
    soort: "vermindering",
    onderdeel,
    omschrijving: vindplaats.omschrijving,
    minutenPerWeek,
    getoond: { minimum: 0 - teZien.maximum, maximum: geheel ? 0 - teZien.minimum : 0 },
    ...(geheel && { toelichting: true }),
    ...(interpretatie !== undefined && { interpretatie }),
  });
  return [...blijft, stap];
}

/**
 * The steps of a base of light and heavy work, where nothing of the heavy work is taken over and the document says what
 * the light work is worth; undefined where that is not so.
 */
function metLichtAf(
  onderdeel: string,
  stappen: readonly Stap[],
  mates: ReadonlyMap<GhTaak, Grootheid>,
  { aftrek }: GebruikelijkeHulp,
  { normtijden }: Tabellen,
): Stap[] | undefined {
  const rij = aftrek.alleenLicht === undefined ? undefined : normtijden[aftrek.alleenLicht];
  const [licht, zwaar] = SCHOON.map((taak) => mates.get(taak));
  if (rij?.onderdeel !== onderdeel || licht === undefined || zwaar === undefined) return undefined;
  if (!isZekerNiets(zwaar) || isZekerNiets(licht)) return undefined;
  const { regel, bron, omschrijving, minuten, interpretatie } = rij;
  const minutenPerWeek = isZekerAlles(licht)
    ? exact(0 - minuten)
    : { minimum: 0 - minuten, maximum: 0, ontbreekt: licht.ontbreekt };
  return [
    // What the client already does of the light work is a part of the same amount.
    ...stappen.filter((stap) => stap.regel !== regel),
    losseStap(
      { regel, bron },
      {
        soort: "vermindering",
        onderdeel,
        omschrijving,
        minutenPerWeek,
        ...(interpretatie !== null && { interpretatie }),
      },
    ),
  ];
}

/** A part without minutes that is wholly taken over: nobody has to find its minutes any more. */
function zonderMinuten(
  onderdeel: string,
  g: Grootheid,
  { aftrek }: GebruikelijkeHulp,
  tabellen: Tabellen,
): Stap[] {
  if (!isZekerAlles(g)) return [];
  const { omschrijving, ...vindplaats } = alsRegel(aftrek.geheel, tabellen);
  return [weigering(vindplaats, { onderdeel, ...vindplaats, omschrijving })];
}

/** The part that is asked, of which a norm may be missing for a piece only. */
const deelVan = (onderdeel: string): string => onderdeel.split(".")[0] ?? onderdeel;

function hoeveel(onderdeel: string, { aftrek }: GebruikelijkeHulp, tabellen: Tabellen): Oordeel {
  const { regel, bron } = alsRegel(aftrek.gedeeltelijk, tabellen);
  return {
    regel,
    bron,
    aan: "consulent",
    vraag: `${aftrek.gedeeltelijk.vraag} (${inWoorden(onderdeel)})`,
    gevolgen: [
      { antwoord: "niets", gevolg: "De minuten blijven zoals zij zijn." },
      {
        antwoord: "een aantal minuten",
        gevolg: "Die minuten gaan eraf, nooit meer dan er voor dit deel zijn.",
      },
    ],
  };
}

/** The minutes of a calculation after what housemates must do themselves. */
export function trekAf<D extends Deel>(
  som: D,
  situatie: Situatie,
  hulp: GebruikelijkeHulp,
  duur: GhDuur,
  tabellen: Tabellen,
): D {
  const vanStappen = som.stappen.map(({ onderdeel }) => onderdeel);
  const zonderNorm = som.nietGenormeerd.map(({ onderdeel }) => deelVan(onderdeel));
  const onderdelen = [...new Set([...vanStappen, ...zonderNorm])];
  const taken = [...new Set(onderdelen.flatMap((onderdeel) => takenVan(onderdeel, situatie)))];
  const uitkomst = toetsGebruikelijkeHulp(
    hulp,
    { huishouden: situatie.huishouden, taken, ...duur, voor: "gebruikelijkeHulp." },
    tabellen,
  );
  const mates = new Map(uitkomst.taken.map(({ taak, mate: g }) => [taak, g]));
  const overgenomen = new Set<string>();
  const perDeel = onderdelen.map((onderdeel) => {
    const stappen = som.stappen.filter((stap) => stap.onderdeel === onderdeel);
    const van = takenVan(onderdeel, situatie);
    if (van.length === 0) return { stappen, deels: [] };
    const g = vanDeel(van.map((taak) => mates.get(taak) ?? mate("geen")));
    if (isZekerAlles(g)) overgenomen.add(onderdeel);
    if (stappen.length === 0) return { stappen: zonderMinuten(onderdeel, g, hulp, tabellen), deels: [] };
    const deels = isExact(g) && isZekerIets(g) && !isZekerAlles(g) && nettoVan(stappen).maximum > 0;
    const lichtAf = SCHOON.every((taak) => van.includes(taak))
      ? metLichtAf(onderdeel, stappen, mates, hulp, tabellen)
      : undefined;
    const isBepaald =
      lichtAf !== undefined && isZekerAlles(mates.get("lichtHuishoudelijkWerk") ?? mate("geen"));
    return {
      stappen: lichtAf ?? metAftrek(onderdeel, stappen, g, hulp, tabellen),
      deels: deels && !isBepaald ? [hoeveel(onderdeel, hulp, tabellen)] : [],
    };
  });
  return {
    ...som,
    stappen: perDeel.flatMap(({ stappen }) => stappen),
    nietGenormeerd: som.nietGenormeerd.filter(({ onderdeel }) => !overgenomen.has(deelVan(onderdeel))),
    oordeel: [...som.oordeel, ...uitkomst.oordeel, ...perDeel.flatMap(({ deels }) => deels)],
  };
}
