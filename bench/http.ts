import autocannon from "autocannon";
import { tabel } from "./tabel.ts";
import { alsBulk, GEWOON, GROOTST } from "./verzoeken.ts";
import { type Draaiend, startApi, startEcho, startEchoMetAssets, startEchoMetLogboek } from "./worker.ts";

const VERBINDINGEN = 8;
const RONDEN = 5;
const SECONDEN = 3;
const OPWARMEN = 3;
const BULK = [1, 10, 100, 1_000, 10_000, 100_000];
/** Whole answers, and the two fields that matter to who computes again for a municipality. */
const VORMEN = ["", "?velden=minutenPerWeek,compleet"] as const;
const JSON_KOP = { "content-type": "application/json" };

interface Meting {
  readonly perSeconde: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

async function schiet(url: string, body: string, duration: number): Promise<Meting> {
  const tijden: number[] = [];
  await new Promise<void>((klaar, mis) => {
    const vragen = {
      url,
      method: "POST",
      headers: JSON_KOP,
      body,
      connections: VERBINDINGEN,
      duration,
    } as const;
    const loop = autocannon(vragen, (fout) => (fout ? mis(fout) : klaar()));
    loop.on("response", (_client, status, _bytes, tijd) => {
      if (status === 200) tijden.push(tijd);
      else mis(new Error(`${url} answered ${status}`));
    });
  });
  tijden.sort((a, b) => a - b);
  const op = (deel: number) => tijden[Math.floor(tijden.length * deel)] ?? Number.NaN;
  return { perSeconde: tijden.length / duration, p50: op(0.5), p95: op(0.95), p99: op(0.99) };
}

const mediaan = (metingen: readonly Meting[], veld: keyof Meting): number =>
  metingen.map((meting) => meting[veld]).sort((a, b) => a - b)[Math.floor(metingen.length / 2)] ?? Number.NaN;

interface Draaiende {
  readonly api: Draaiend;
  readonly echo: Draaiend;
  readonly metAssets: Draaiend;
  readonly metLogboek: Draaiend;
}

/** The API and the echoes in turn, so that what else the machine does falls on each. */
async function vergelijk({ api, echo, metAssets, metLogboek }: Draaiende, body: string) {
  const doelen = [
    ["echo", `${echo.adres}/`],
    ["echo with static assets", `${metAssets.adres}/`],
    ["echo with static assets and a line of log", `${metLogboek.adres}/`],
    ["POST /v1/normberekeningen", `${api.adres}/v1/normberekeningen`],
  ].map(([naam = "", url = ""]) => ({ naam, url, metingen: [] as Meting[] }));
  for (const { url } of doelen) await schiet(url, body, OPWARMEN);
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    for (const { url, metingen } of doelen) metingen.push(await schiet(url, body, SECONDEN));
  }
  return doelen.map(({ naam, metingen }) => ({
    naam,
    perSeconde: mediaan(metingen, "perSeconde"),
    p50: mediaan(metingen, "p50"),
    p95: mediaan(metingen, "p95"),
    p99: mediaan(metingen, "p99"),
  }));
}

async function toonVergelijking(draaiend: Draaiende): Promise<number> {
  const rijen: string[][] = [];
  let los = 0;
  for (const [wat, invoer] of [
    ["12 lines", GEWOON],
    ["largest body", GROOTST],
  ] as const) {
    const body = JSON.stringify(invoer);
    const metingen = await vergelijk(draaiend, body);
    const basis = metingen[0]?.perSeconde ?? 1;
    for (const { naam, perSeconde, p50, p95, p99 } of metingen) {
      if (naam.startsWith("POST") && los === 0) los = perSeconde;
      rijen.push([
        `${naam}, ${wat} (${body.length} bytes)`,
        perSeconde.toFixed(0),
        `${((100 * perSeconde) / basis).toFixed(0)} %`,
        ...[p50, p95, p99].map((tijd) => tijd.toFixed(2)),
      ]);
    }
  }
  console.log(
    `\nHTTP on local workerd, warm, ${VERBINDINGEN} connections (median of ${RONDEN} rounds of ${SECONDEN} s, in turn):\n`,
  );
  console.log(tabel(["", "requests/s", "of echo", "p50 ms", "p95 ms", "p99 ms"], rijen));
  return los;
}

/** Households a second in one request of bulk; it is read to the end and every line must be there. */
async function bulk(api: Draaiend, aantal: number, zoek: string): Promise<number> {
  const body = alsBulk(aantal);
  const begin = performance.now();
  const antwoord = await fetch(`${api.adres}/v1/bulkberekeningen${zoek}`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body,
  });
  let regels = 0;
  for await (const deel of antwoord.body ?? []) for (const byte of deel) if (byte === 10) regels += 1;
  if (antwoord.status !== 200 || regels !== aantal)
    throw new Error(`bulk of ${aantal}: ${antwoord.status}, ${regels} lines`);
  return (1000 * aantal) / (performance.now() - begin);
}

async function mediaanVanBulk(api: Draaiend, aantal: number, zoek: string): Promise<number> {
  const metingen: number[] = [];
  for (let ronde = 0; ronde < (aantal > 10_000 ? 1 : RONDEN); ronde += 1)
    metingen.push(await bulk(api, aantal, zoek));
  return metingen.sort((a, b) => a - b)[Math.floor(metingen.length / 2)] ?? Number.NaN;
}

async function toonBulk(api: Draaiend, los: number): Promise<void> {
  const rijen: string[][] = [];
  for (const zoek of VORMEN) await bulk(api, 1_000, zoek);
  for (const aantal of BULK) {
    const [heel, kort] = [
      await mediaanVanBulk(api, aantal, VORMEN[0]),
      await mediaanVanBulk(api, aantal, VORMEN[1]),
    ];
    rijen.push([
      String(aantal),
      ...[heel, kort].flatMap((perSeconde) => [perSeconde.toFixed(0), (perSeconde / los).toFixed(1)]),
      ...[heel, kort, los].map((perSeconde) => ((1000 * aantal) / perSeconde).toFixed(0)),
    ]);
  }
  console.log("\nBulk against single calls (× is against the single calls above):\n");
  console.log(
    tabel(
      ["households", "lines/s", "×", "two fields, lines/s", "×", "ms", "two fields, ms", "single calls, ms"],
      rijen,
    ),
  );
}

/** The API against a bare echo in the same runtime, and bulk against single calls. */
export async function http(): Promise<void> {
  const draaiend: Draaiende = {
    api: await startApi(),
    echo: await startEcho(),
    metAssets: await startEchoMetAssets(),
    metLogboek: await startEchoMetLogboek(),
  };
  try {
    const los = await toonVergelijking(draaiend);
    await toonBulk(draaiend.api, los);
  } finally {
    for (const een of Object.values(draaiend)) await een.stop();
  }
}
