import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tabel } from "./tabel.ts";

const WORTEL = join(import.meta.dirname, "..");
const wrangler = (...argumenten: string[]) => {
  const { status, stdout, stderr } = spawnSync("wrangler", argumenten, {
    cwd: WORTEL,
    encoding: "utf8",
    env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
  });
  if (status !== 0) throw new Error(stdout + stderr);
};

interface Profiel {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds in a CPU profile in which something ran. */
function bezig({ nodes, samples, timeDeltas }: Profiel): number {
  const stil = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id),
  );
  return (
    samples.reduce((som, id, nummer) => (stil.has(id) ? som : som + (timeDeltas[nummer] ?? 0)), 0) / 1000
  );
}

/** What the Worker weighs: its bytes, its modules, and the CPU that it takes to start. */
export function maat(): void {
  const map = mkdtempSync(join(tmpdir(), "wmo-regels-"));
  try {
    wrangler("deploy", "--dry-run", `--outdir=${map}`, `--metafile=${join(map, "meta.json")}`);
    const code = readFileSync(join(map, "index.js"));
    const meta: { inputs: object } = JSON.parse(readFileSync(join(map, "meta.json"), "utf8"));
    const profiel = join(map, "start.cpuprofile");
    wrangler("check", "startup", `--outfile=${profiel}`);
    const start = bezig(JSON.parse(readFileSync(profiel, "utf8")));
    console.log("\nThe Worker:\n");
    console.log(
      tabel(
        ["", ""],
        [
          ["minified", `${(code.length / 1024).toFixed(0)} KiB`],
          ["gzipped", `${(gzipSync(code).length / 1024).toFixed(0)} KiB`],
          ["modules", String(Object.keys(meta.inputs).length)],
          ["start-up CPU", `${start.toFixed(0)} ms`],
        ],
      ),
    );
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
