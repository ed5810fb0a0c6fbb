import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { TARIEFRIJ } from "../../src/tabellen/rijen.ts";
import type { Aanwezig } from "./plan.ts";

/** The database cannot be read or written; what wrangler said of it. */
export class DatabankFout extends Error {}

/** Which database: that of the deployed Worker, or the local one, which lies in `map` where that is given. */
export type Databank =
  | { readonly soort: "remote" }
  | { readonly soort: "lokaal"; readonly map: string | undefined };

const aanwezigOp = (op: string) => [
  "SELECT DISTINCT gemeentecode FROM gemeente WHERE ingetrokken_op IS NULL ORDER BY gemeentecode",
  `SELECT gemeentecode, voorziening, vorm, eenheid, eurocent, document, plaats, url,
     geldig_van AS geldigVan, geldig_tot AS geldigTot FROM tarief
   WHERE ingetrokken_op IS NULL OR ingetrokken_op > '${op}' ORDER BY id`,
];

const antwoord = z.tuple([
  z.object({ results: z.array(z.object({ gemeentecode: z.string() })) }),
  z.object({ results: z.array(TARIEFRIJ.omit({ vastgelegdOp: true })) }),
]);

function wrangler(databank: Databank, opdracht: readonly string[]): string {
  const waar =
    databank.soort === "remote"
      ? ["--remote"]
      : ["--local", ...(databank.map === undefined ? [] : ["--persist-to", databank.map])];
  const { status, stdout, stderr } = spawnSync(
    "wrangler",
    ["d1", "execute", "DB", ...waar, "--yes", "--json", ...opdracht],
    {
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        CI: "1",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_HIDE_BANNER: "true",
        CLOUDFLARE_CF_FETCH_ENABLED: "false",
      },
    },
  );
  if (status !== 0) throw new DatabankFout([stdout, stderr].filter(Boolean).join("\n").trim());
  return stdout;
}

/** What the database holds from an instant on (UTC, to the second). Throws `DatabankFout`, also where its migrations were not applied. */
export function leesAanwezig(databank: Databank, op: string): Aanwezig {
  const uitvoer = wrangler(databank, ["--command", aanwezigOp(op).join("; ")]);
  const [gemeenten, tarieven] = antwoord.parse(JSON.parse(uitvoer));
  return {
    gemeentecodes: gemeenten.results.map(({ gemeentecode }) => gemeentecode),
    tarieven: tarieven.results,
  };
}

/** Runs statements in one transaction: all of them or none. Throws `DatabankFout`. */
export function voerUit(databank: Databank, opdrachten: readonly string[]): void {
  const map = mkdtempSync(join(tmpdir(), "tarieven-"));
  try {
    const bestand = join(map, "tarieven.sql");
    writeFileSync(bestand, `${opdrachten.join("\n")}\n`);
    wrangler(databank, ["--file", bestand]);
  } finally {
    rmSync(map, { recursive: true });
  }
}
