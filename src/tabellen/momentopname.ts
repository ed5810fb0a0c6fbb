import type * as z from "zod";
import type {
  Begeleidingsnorm,
  Bron,
  Normtijd,
  Parameter,
  Tabellen,
  Vindplaats,
} from "../regels/tabellen.ts";
import type { Tarief, Tarieven } from "../regels/tarief.ts";
import { TabelFout } from "./fout.ts";
import { hash } from "./hash.ts";
import type { Geldig, RuweRij, RuweTabellen } from "./lees.ts";
import { RIJEN, type Rij, TARIEFRIJ, type Tabel, type Tariefrij } from "./rijen.ts";

/** The rows of every table that hold on one date, checked. */
export type Rijen = { readonly [T in Tabel]: readonly Rij<T>[] };

/**
 * The tables of one regelset as they stood at one instant, with what holds on a date. It serves every date on which the
 * same rows hold, so it names none itself. `tabelVersie`: a hash of all its rows.
 */
export interface Momentopname {
  readonly stand: string;
  readonly versie: Rij<"regelset">;
  readonly rijen: Rijen;
  readonly tabellen: Tabellen;
  readonly tarieven: Omit<Tarieven, "datum">;
  readonly tabelVersie: string;
}

/** The names of the rows that a regelset cannot do without. */
export interface Vereist {
  readonly normtijden: readonly string[];
  readonly parameters: readonly string[];
  readonly regels: readonly string[];
  readonly begeleidingsnormen?: readonly string[];
}

/** Whether a row holds on a date; the end of a period is exclusive. */
export const geldtOp = (rij: Geldig, datum: string): boolean =>
  rij.geldigVan <= datum && (rij.geldigTot === null || datum < rij.geldigTot);

/** The rows of a table, checked. Throws `TabelFout` where one is malformed. */
export function gekeurd<S extends z.ZodType>(
  tabel: Tabel | "tarief",
  schema: S,
  rijen: readonly unknown[],
): z.output<S>[] {
  return rijen.map((rij) => {
    const uitslag = schema.safeParse(rij);
    if (!uitslag.success) throw new TabelFout(tabel, "a row is malformed", uitslag.error);
    return uitslag.data;
  });
}

function opDatum(ruw: RuweTabellen, datum: string): Rijen {
  const van = <S extends z.ZodType>(tabel: Tabel, schema: S, telt: (rij: RuweRij) => boolean = () => true) =>
    gekeurd(
      tabel,
      schema,
      ruw[tabel].filter((rij) => geldtOp(rij, datum) && telt(rij)),
    );
  const rijen = {
    regelset: van("regelset", RIJEN.regelset),
    gemeente: van("gemeente", RIJEN.gemeente),
    normtijd: van("normtijd", RIJEN.normtijd),
    parameter: van("parameter", RIJEN.parameter),
    activiteit: van("activiteit", RIJEN.activiteit),
    begeleidingsnorm: van("begeleidingsnorm", RIJEN.begeleidingsnorm),
    regel: van("regel", RIJEN.regel),
  };
  const genoemd = new Set(Object.values(rijen).flatMap((tabel) => tabel.map(({ bron }) => bron)));
  // The documents of other regelsets do not count, so that a malformed one stops no one else.
  return { ...rijen, bron: van("bron", RIJEN.bron, ({ bron }) => genoemd.has(bron)) };
}

/** The rows by key. Throws `TabelFout` where two rows share a key or a row that is needed is not there. */
function opSleutel<R, V>(
  tabel: Tabel,
  rijen: readonly R[],
  sleutelVan: (rij: R) => string,
  maak: (rij: R) => V,
  vereist: readonly string[],
): Record<string, V> {
  const uit = new Map<string, V>();
  for (const rij of rijen) {
    const sleutel = sleutelVan(rij);
    if (uit.has(sleutel)) throw new TabelFout(tabel, `two rows for ${sleutel}`);
    uit.set(sleutel, maak(rij));
  }
  const mist = vereist.find((sleutel) => !uit.has(sleutel));
  if (mist !== undefined) throw new TabelFout(tabel, `no row for ${mist}`);
  return Object.fromEntries(uit);
}

function maakTabellen(rijen: Rijen, vereist: Vereist): Tabellen {
  const bronnen = opSleutel(
    "bron",
    rijen.bron,
    (rij) => rij.bron,
    (rij) => rij,
    [],
  );
  const bron = (rij: { bron: string; plaats: string }): Bron => {
    const document = bronnen[rij.bron];
    if (document === undefined) throw new TabelFout("bron", `no row for ${rij.bron}`);
    return { document: document.titel, plaats: rij.plaats, url: document.url };
  };
  return {
    normtijden: opSleutel(
      "normtijd",
      rijen.normtijd,
      (rij) => rij.sleutel,
      ({
        sleutel,
        onderdeel,
        omschrijving,
        minuten,
        minutenMaximum,
        eenheid,
        interpretatie,
        regel,
        ...rest
      }): Normtijd => ({
        sleutel,
        onderdeel,
        omschrijving,
        minuten,
        minutenMaximum,
        eenheid,
        interpretatie,
        regel,
        bron: bron(rest),
      }),
      vereist.normtijden,
    ),
    parameters: opSleutel(
      "parameter",
      rijen.parameter,
      (rij) => rij.sleutel,
      ({ sleutel, omschrijving, waarde, eenheid, interpretatie, regel, ...rest }): Parameter => ({
        sleutel,
        omschrijving,
        waarde,
        eenheid,
        interpretatie,
        regel,
        bron: bron(rest),
      }),
      vereist.parameters,
    ),
    begeleidingsnormen: opSleutel(
      "begeleidingsnorm",
      rijen.begeleidingsnorm,
      (rij) => rij.sleutel,
      ({
        sleutel,
        activiteit,
        type,
        omschrijving,
        frequenties,
        opties,
        interpretatie,
        regel,
        ...rest
      }): Begeleidingsnorm => ({
        sleutel,
        activiteit,
        type,
        omschrijving,
        frequenties,
        opties,
        interpretatie,
        regel,
        bron: bron(rest),
      }),
      vereist.begeleidingsnormen ?? [],
    ),
    regels: opSleutel(
      "regel",
      rijen.regel,
      (rij) => rij.regel,
      (rij): Vindplaats => ({ regel: rij.regel, bron: bron(rij) }),
      vereist.regels,
    ),
  };
}

/** A row as a tariff. */
export const alsTarief = ({ document, plaats, url, vastgelegdOp: _, ...rij }: Tariefrij): Tarief => ({
  ...rij,
  bron: { document, plaats, url },
});

/**
 * The tables as they hold on `datum` (ISO date), or undefined where no version of the regelset is in force then.
 * Throws `TabelFout` where a row is missing, malformed or doubled.
 */
export async function momentopname(
  ruw: RuweTabellen,
  datum: string,
  vereist: Vereist,
): Promise<Momentopname | undefined> {
  const rijen = opDatum(ruw, datum);
  const [versie, dubbel] = rijen.regelset;
  if (versie === undefined) return undefined;
  if (dubbel !== undefined) throw new TabelFout("regelset", `two versions on ${datum}`);
  const tarief = gekeurd(
    "tarief",
    TARIEFRIJ,
    ruw.tarief.filter((rij) => geldtOp(rij, datum)),
  );
  return {
    stand: ruw.stand,
    versie,
    rijen,
    tabellen: maakTabellen(rijen, vereist),
    tarieven: {
      gemeentecodes: rijen.gemeente.map(({ gemeentecode }) => gemeentecode),
      rijen: tarief.map(alsTarief),
    },
    // Where there are no tariffs the hash is that of receipts from before there could be any.
    tabelVersie: await hash(JSON.stringify(tarief.length === 0 ? rijen : { ...rijen, tarief })),
  };
}
