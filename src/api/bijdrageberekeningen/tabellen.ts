import type { Maandtabellen } from "../../regelsets/bijdrage/maandtabellen.ts";
import { BIJDRAGEPARAMETERS } from "../../regelsets/bijdrage/sleutels.ts";
import { eersteDag } from "../../regelsets/bijdrage/tijdvak.ts";
import { landelijk } from "../../regelsets/landelijk/index.ts";
import type { Regelset } from "../../regelsets/regelset.ts";
import { hash } from "../../tabellen/hash.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { eisParameters, tabellenOp } from "../tabellen.ts";

/** The tables of every month, and the snapshots that they come from. */
export interface Gelezen {
  readonly perMaand: ReadonlyMap<string, Maandtabellen>;
  readonly landelijk: readonly Momentopname[];
  readonly lokaal: readonly Momentopname[];
}

const lokaleRegels = ({ bijdrage }: Regelset, opname: Momentopname | undefined) => {
  if (bijdrage === undefined) return "geen";
  return opname === undefined ? "nietInWerking" : "gelden";
};

/**
 * The tables of the law and of a regelset on the first day of each month (`yyyy-mm`), all as they stood at one instant.
 * Refuses a month without rules in the law; a month in which the regelset is not in force has the law alone.
 */
export async function leesMaanden(
  { var: { tabellen, nu } }: Rekenbron,
  regelset: Regelset,
  maanden: readonly string[],
  stand: string | undefined,
): Promise<Gelezen> {
  const bron: Rekenbron = { var: { tabellen: tabellen.vastgezet(), nu } };
  const perMaand = new Map<string, Maandtabellen>();
  const vanDeWet = new Set<Momentopname>();
  const vanHetDocument = new Set<Momentopname>();
  const { bijdrage } = regelset;
  for (const maand of maanden) {
    const dag = eersteDag(maand);
    const wet = await tabellenOp(bron, landelijk, dag, stand, "/periode/van");
    eisParameters(wet, BIJDRAGEPARAMETERS, stand);
    vanDeWet.add(wet);
    const opname = bijdrage && (await bron.var.tabellen.opDatum(regelset, dag, wet.stand));
    if (opname !== undefined) {
      eisParameters(opname, bijdrage?.parameters ?? [], stand);
      vanHetDocument.add(opname);
    }
    perMaand.set(maand, {
      landelijk: wet.tabellen,
      ...(opname && bijdrage && { lokaal: { tabellen: opname.tabellen, regels: bijdrage } }),
      lokaleRegels: lokaleRegels(regelset, opname),
    });
  }
  return { perMaand, landelijk: [...vanDeWet], lokaal: [...vanHetDocument] };
}

/** Snapshots of one regelset as one, for a receipt: their rows together have one hash. */
export async function alsEen(opnamen: readonly Momentopname[]): Promise<Momentopname[]> {
  const [eerste, ...rest] = opnamen;
  if (eerste === undefined || rest.length === 0) return [...opnamen];
  const tabelVersie = await hash(JSON.stringify(opnamen.map((opname) => opname.tabelVersie)));
  return [{ ...eerste, tabelVersie }];
}
