import { REGELSETS } from "../regelsets/index.ts";
import type { Regelset } from "../regelsets/regelset.ts";
import { TabelFout } from "../tabellen/fout.ts";
import type { RuweTabellen } from "../tabellen/lees.ts";
import type { Momentopname } from "../tabellen/momentopname.ts";
import { standVan } from "../tabellen/tabelcache.ts";
import { ongeldigeInvoer, Probleem } from "./problem.ts";
import type { Rekenbron } from "./rekenbron.ts";

/**
 * The instant (UTC, to the second) at which the tables are asked to stand; undefined where the caller asks for
 * them as they are now. Refuses an instant that is still to come, because the tables may change until then.
 */
export function standUit(stand: string | undefined, nu: number): string | undefined {
  if (stand === undefined) return undefined;
  const tijd = Date.parse(stand);
  if (tijd > nu) {
    throw ongeldigeInvoer([
      { pad: "/stand", code: "in-de-toekomst", melding: "Dit tijdstip moet nog komen." },
    ]);
  }
  return standVan(Math.max(0, tijd));
}

/**
 * The tables of a regelset on a date (ISO), which stands in the request at `pad`. Refuses a date on which it is not in
 * force, and says from when until when there are rules.
 */
export async function tabellenOp(
  c: Rekenbron,
  regelset: Regelset,
  peildatum: string,
  standGevraagd: string | undefined,
  pad?: string,
): Promise<Momentopname> {
  const stand = standUit(standGevraagd, c.var.nu);
  const opname = await c.var.tabellen.opDatum(regelset, peildatum, stand);
  if (opname !== undefined) return opname;

  throw geenRegels(regelset.id, await c.var.tabellen.ruw(regelset.id, stand), peildatum, stand, pad);
}

/**
 * Refuses tables that lack a number which a part of a regelset reads. A part that came later than the tables of an
 * earlier `stand` has none there: that is told to the caller who asked for it. Otherwise the tables are at fault.
 */
export function eisParameters(
  { tabellen, stand }: Momentopname,
  parameters: readonly string[],
  standGevraagd: string | undefined,
): void {
  const mist = parameters.find((sleutel) => tabellen.parameters[sleutel] === undefined);
  if (mist === undefined) return;
  if (standGevraagd === undefined) throw new TabelFout("parameter", `no row for ${mist}`);
  const melding = `Op ${stand} hadden de tabellen nog niet alle getallen die hiervoor nodig zijn.`;
  throw ongeldigeInvoer([{ pad: "/stand", code: "voor-deze-tabellen", melding }]);
}

/** The problem of a date on which a regelset is not in force: from when until when it is. */
export function geenRegels(
  id: string,
  { regelset: versies }: RuweTabellen,
  peildatum: string,
  stand: string | undefined,
  pad = "/peildatum",
): Probleem {
  const perioden = versies.map(({ geldigVan, geldigTot }) => ({ geldigVan, geldigTot }));
  if (perioden.length === 0 && stand === undefined) throw new TabelFout("regelset", `no version of ${id}`);
  if (perioden.length === 0) {
    const melding = "Op dit tijdstip waren er nog geen tabellen van deze regelset.";
    return ongeldigeInvoer([{ pad: "/stand", code: "voor-de-eerste-tabellen", melding }]);
  }
  const melding = `De regels van ${id} gelden ${perioden.map(inWoorden).join(" en ")}.`;
  return new Probleem("geen-regels", {
    detail: `Op ${peildatum} zijn er geen regels. ${melding}`,
    fouten: [{ pad, code: "geen-regels", melding }],
    leden: { regelset: id, perioden },
  });
}

function inWoorden({ geldigVan, geldigTot }: { geldigVan: string; geldigTot: string | null }): string {
  return geldigTot === null ? `vanaf ${geldigVan}` : `van ${geldigVan} tot ${geldigTot}`;
}

/** The regelset with this id. Refuses an id that there is none of. */
export function kiesRegelset(id: string): Regelset {
  const regelset = REGELSETS.get(id);
  if (regelset === undefined) {
    const ids = [...REGELSETS.keys()].join(", ");
    throw new Probleem("niet-gevonden", {
      detail: `Er is geen regelset ${JSON.stringify(id)}. Wel: ${ids}.`,
    });
  }
  return regelset;
}
