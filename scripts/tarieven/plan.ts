import type { Fout } from "./fout.ts";
import type { NieuwTarief, Regeltarief } from "./rij.ts";

/** What the database holds: the municipalities of its regelsets, and the tariffs that are not withdrawn. */
export interface Aanwezig {
  readonly gemeentecodes: readonly string[];
  readonly tarieven: readonly NieuwTarief[];
}

/** What a file changes: the tariffs to add, and how many of its lines are there already. */
export interface Plan {
  readonly toevoegen: readonly Regeltarief[];
  readonly aanwezig: number;
  readonly fouten: readonly Fout[];
}

const sleutelVan = ({ gemeentecode, voorziening, vorm, eenheid }: NieuwTarief): string =>
  [gemeentecode, voorziening, vorm, eenheid].join(" ");

const overlapt = (a: NieuwTarief, b: NieuwTarief): boolean =>
  (b.geldigTot === null || a.geldigVan < b.geldigTot) && (a.geldigTot === null || b.geldigVan < a.geldigTot);

const isGelijk = (a: NieuwTarief, b: NieuwTarief): boolean =>
  a.eurocent === b.eurocent &&
  a.geldigVan === b.geldigVan &&
  a.geldigTot === b.geldigTot &&
  a.document === b.document &&
  a.plaats === b.plaats &&
  a.url === b.url;

/** A period in words. */
export const periode = ({ geldigVan, geldigTot }: NieuwTarief): string =>
  geldigTot === null ? `vanaf ${geldigVan}` : `van ${geldigVan} tot ${geldigTot}`;

/** Eurocents as euros. */
export const euro = (eurocent: number): string =>
  `€ ${Math.floor(eurocent / 100)},${String(eurocent % 100).padStart(2, "0")}`;

function perSleutel<T>(rijen: readonly T[], tarief: (rij: T) => NieuwTarief): Map<string, T[]> {
  const uit = new Map<string, T[]>();
  for (const rij of rijen) {
    const sleutel = sleutelVan(tarief(rij));
    const bekend = uit.get(sleutel);
    if (bekend) bekend.push(rij);
    else uit.set(sleutel, [rij]);
  }
  return uit;
}

function onderling(rijen: readonly Regeltarief[]): Fout[] {
  const fouten: Fout[] = [];
  // By their start, a period overlaps one before it exactly where it starts before the latest end so far.
  const gesorteerd = [...rijen].sort((a, b) => (a.tarief.geldigVan < b.tarief.geldigVan ? -1 : 1));
  let langste: Regeltarief | undefined;
  for (const rij of gesorteerd) {
    if (langste !== undefined && overlapt(langste.tarief, rij.tarief)) {
      const [eerst, dan] = langste.regel < rij.regel ? [langste, rij] : [rij, langste];
      const melding = isGelijk(eerst.tarief, dan.tarief)
        ? `Dit is dezelfde regel als regel ${eerst.regel}.`
        : `Dit tarief overlapt met dat van regel ${eerst.regel}, ${periode(eerst.tarief)}.`;
      fouten.push({ regel: dan.regel, melding });
    }
    const eind = rij.tarief.geldigTot;
    const laatst = langste?.tarief.geldigTot;
    if (laatst !== null && (laatst === undefined || eind === null || eind > laatst)) langste = rij;
  }
  return fouten;
}

/** What to add of the lines of a file, and everything that stands in the way. */
export function maakPlan(rijen: readonly Regeltarief[], { gemeentecodes, tarieven }: Aanwezig): Plan {
  const fouten: Fout[] = [];
  const toevoegen: Regeltarief[] = [];
  const bekend = new Set(gemeentecodes);
  const inTabel = perSleutel(tarieven, (rij) => rij);
  for (const rij of rijen) {
    const { regel, tarief } = rij;
    if (!bekend.has(tarief.gemeentecode)) {
      const melding = `In gemeente ${tarief.gemeentecode} geldt geen regelset. Wel in ${gemeentecodes.join(", ")}.`;
      fouten.push({ regel, melding });
    }
    const botsend = (inTabel.get(sleutelVan(tarief)) ?? []).filter((ander) => overlapt(ander, tarief));
    if (botsend.some((ander) => isGelijk(ander, tarief))) continue;
    for (const ander of botsend) {
      const melding = `Dit tarief overlapt met een tarief in de tabel: ${euro(ander.eurocent)} ${periode(ander)}.`;
      fouten.push({ regel, melding });
    }
    toevoegen.push(rij);
  }
  for (const groep of perSleutel(rijen, ({ tarief }) => tarief).values()) fouten.push(...onderling(groep));
  return {
    toevoegen,
    aanwezig: rijen.length - toevoegen.length,
    fouten: fouten.sort((a, b) => a.regel - b.regel),
  };
}
