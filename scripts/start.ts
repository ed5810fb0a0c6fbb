/** Applies the migrations to the local D1, starts the Worker on port 8787 and tells what to try. */
import { spawn, spawnSync } from "node:child_process";
import { setTimeout as wacht } from "node:timers/promises";

const POORT = 8787;
const BASIS = `http://localhost:${POORT}`;
const VOORBEELD = {
  regelset: "westerkwartier",
  peildatum: "2026-11-21",
  huishouden: { leden: [{ id: "c", rol: "client", leeftijd: 82 }] },
  woning: { slaapkamersInGebruik: 2 },
  hulpvraag: {
    lichtHuishoudelijkWerk: "volledig",
    zwaarHuishoudelijkWerk: "volledig",
    wasverzorging: { taak: "volledigZonderStrijken" },
  },
};

const env = {
  ...process.env,
  CI: "1", // wrangler then asks nothing
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false", // no network beyond the package registry
  WRANGLER_LOG: "warn",
};

const migraties = spawnSync("wrangler", ["d1", "migrations", "apply", "DB", "--local"], {
  env,
  encoding: "utf8",
});
if (migraties.status !== 0) {
  console.error(migraties.stdout, migraties.stderr);
  process.exit(1);
}

const worker = spawn(
  "wrangler",
  ["dev", "--port", String(POORT), "--show-interactive-dev-session=false", "--inspector-port=0"],
  { env, stdio: ["ignore", "inherit", "inherit"] },
);
worker.on("exit", (code) => process.exit(code ?? 0));
for (const signaal of ["SIGINT", "SIGTERM"] as const) process.on(signaal, () => worker.kill(signaal));

async function draait(): Promise<boolean> {
  try {
    return (await fetch(`${BASIS}/v1/gezondheid`)).ok;
  } catch {
    return false;
  }
}
while (!(await draait())) await wacht(200);

console.log(`
The API runs on ${BASIS}. Try:

curl -s ${BASIS}/v1/normberekeningen -H 'Content-Type: application/json' -d '${JSON.stringify(VOORBEELD)}'

Docs: ${BASIS}/docs
`);
