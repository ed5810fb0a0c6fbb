import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wacht } from "node:timers/promises";

const WORTEL = join(import.meta.dirname, "..");
const env = {
  ...process.env,
  CI: "1", // wrangler then asks nothing
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_LOG: "error",
};

/** A Worker on the local workerd. */
export interface Draaiend {
  readonly adres: string;
  /** Kilobytes of memory that its workerd processes hold. */
  readonly geheugen: () => number;
  readonly stop: () => Promise<void>;
}

async function draait(adres: string, kind: ChildProcess): Promise<void> {
  for (;;) {
    if (kind.exitCode !== null) throw new Error(`the Worker stopped with ${kind.exitCode}`);
    try {
      if ((await fetch(adres)).ok) return;
    } catch {
      // not there yet
    }
    await wacht(200);
  }
}

/** The processes that descend from one, by what /proc tells. */
function nakomelingen(pid: number): number[] {
  const perOuder = new Map<number, number[]>();
  for (const naam of readdirSync("/proc").filter((map) => /^\d+$/.test(map))) {
    try {
      const ouder = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${naam}/status`, "utf8"))?.[1]);
      perOuder.set(ouder, [...(perOuder.get(ouder) ?? []), Number(naam)]);
    } catch {
      // gone meanwhile
    }
  }
  const verzamel = (ouder: number): number[] =>
    (perOuder.get(ouder) ?? []).flatMap((kind) => [kind, ...verzamel(kind)]);
  return verzamel(pid);
}

/** The resident memory of the workerd processes under one, in kilobytes; 0 where the system has no /proc. */
function geheugenOnder(pid: number): number {
  let som = 0;
  try {
    for (const kind of nakomelingen(pid)) {
      const status = readFileSync(`/proc/${kind}/status`, "utf8");
      if (/^Name:\s+workerd/m.test(status)) som += Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    }
  } catch {
    return som;
  }
  return som;
}

async function start(
  poort: number,
  proef: string,
  config: string,
  extra: readonly (string | number)[] = [],
): Promise<Draaiend> {
  const kind = spawn(
    process.execPath,
    [join(import.meta.dirname, "draai.ts"), join(WORTEL, config), poort, ...extra].map(String),
    { cwd: WORTEL, env, stdio: ["ignore", "ignore", "inherit"] },
  );
  const adres = `http://127.0.0.1:${poort}`;
  await draait(`${adres}${proef}`, kind);
  return {
    adres,
    geheugen: () => geheugenOnder(kind.pid ?? 0),
    stop: () =>
      new Promise((klaar) => {
        kind.once("exit", () => klaar());
        kind.kill("SIGTERM");
      }),
  };
}

/** Starts the API with a database of its own, by the real migrations; `inspecteur`: the port of its inspector. */
export async function startApi(poort = 8791, inspecteur = 0): Promise<Draaiend> {
  const map = mkdtempSync(join(tmpdir(), "wmo-regels-"));
  const migraties = spawnSync(
    "wrangler",
    ["d1", "migrations", "apply", "DB", "--local", `--persist-to=${map}`],
    { cwd: WORTEL, env, encoding: "utf8" },
  );
  if (migraties.status !== 0) throw new Error(migraties.stdout + migraties.stderr);
  const worker = await start(poort, "/v1/gezondheid", "wrangler.toml", [map, inspecteur || ""]);
  return {
    ...worker,
    async stop() {
      await worker.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** Starts the bare echo in the same runtime. */
export const startEcho = (poort = 8792): Promise<Draaiend> => start(poort, "/", "bench/echo.toml");

/** The same echo with static assets, as the API has them: the platform's router then stands before it. */
export const startEchoMetAssets = (poort = 8790): Promise<Draaiend> =>
  start(poort, "/", "bench/echo-assets.toml");

/** The same again with a line of log for each request. */
export const startEchoMetLogboek = (poort = 8789): Promise<Draaiend> =>
  start(poort, "/", "bench/echo-logboek.toml");
