/**
 * A bounded soak: mixed valid and invalid requests to the local Worker, every answer compared with the pure
 * function's. Writes its report to bench/soak.txt; fails on a 5xx, a wrong answer, or a heap that keeps growing.
 * `npm run soak`, or with another number of seconds behind `--`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wacht } from "node:timers/promises";
import type { Situatie } from "../src/regelsets/situatie.ts";
import { westerkwartier } from "../src/regelsets/westerkwartier/index.ts";
import { hoopVan } from "./hoop.ts";
import { tabellenVan } from "./tabellen.ts";
import { GEWOON } from "./verzoeken.ts";
import { startApi } from "./worker.ts";

const SECONDEN = Number(process.argv[2] ?? 300);
const VERBINDINGEN = 32;
const MONSTER_MS = 5_000;
/** Of the samples of the heap, the last third may not lie more than this above the middle third. */
const GROEI = 1.2;

const { normberekening } = westerkwartier;
if (normberekening === undefined) throw new Error("westerkwartier has minutes");
const { tabellen } = await tabellenVan(westerkwartier);
const INSPECTEUR = 8794;
const api = await startApi(8793, INSPECTEUR);
const hoop = await hoopVan(INSPECTEUR);

interface Geval {
  readonly body: string;
  readonly status: number;
  /** The minutes and the facts that are missing, by the pure function. */
  readonly verwacht?: string;
}

const kern = (minuten: number | null, ontbreekt: readonly string[]) => JSON.stringify([minuten, ontbreekt]);

function geldig(nummer: number): Geval {
  const leden: Situatie["huishouden"] = {
    leden: [
      { id: "c", rol: "client", leeftijd: 18 + (nummer % 80) },
      ...(nummer % 2 === 0 ? [{ id: "p", rol: "partner" as const, leeftijd: 18 + (nummer % 70) }] : []),
    ],
  };
  const situatie: Situatie = {
    huishouden: leden,
    // One in three does not tell the bedrooms: the answer then names the fact.
    woning: nummer % 3 === 0 ? {} : { slaapkamersInGebruik: 1 + (nummer % 5) },
    hulpvraag: {
      lichtHuishoudelijkWerk: "volledig",
      zwaarHuishoudelijkWerk: nummer % 5 === 0 ? "geen" : "volledig",
      boodschappen: nummer % 7 === 0 ? ["lijst"] : ["lijst", "inkopen"],
      maaltijden: { broodmaaltijdDagenPerWeek: nummer % 8, opwarmenDagenPerWeek: 0, kokenKeerPerWeek: 0 },
      afwasKeerPerWeek: 0,
    },
  };
  const uitkomst = normberekening?.(situatie, tabellen);
  const mist = (uitkomst?.ontbrekend ?? []).map(({ feit }) => feit.pad);
  return {
    body: JSON.stringify({ regelset: GEWOON.regelset, peildatum: GEWOON.peildatum, ...situatie }),
    status: 200,
    verwacht: kern(uitkomst?.minutenPerWeek ?? null, mist),
  };
}

const ONGELDIG: readonly Geval[] = [
  { body: "{", status: 400 },
  { body: JSON.stringify({ ...GEWOON, naam: "x" }), status: 400 },
  { body: JSON.stringify({ ...GEWOON, peildatum: "2026-02-30" }), status: 400 },
  { body: JSON.stringify({ ...GEWOON, regelset: "nergens" }), status: 400 },
  { body: `{"regelset":"westerkwartier","regelset":"westerkwartier"}`, status: 400 },
  { body: "x".repeat(70_000), status: 413 },
];
const GEVALLEN = Array.from({ length: 840 }, (_, nummer) =>
  nummer % 4 === 3 ? (ONGELDIG[nummer % ONGELDIG.length] ?? geldig(nummer)) : geldig(nummer),
);

interface Antwoord {
  readonly minutenPerWeek: number | null;
  readonly ontbrekend: readonly { readonly feit: string }[];
}

const geteld = new Map<number, number>();
const fouten: string[] = [];
const hopen: number[] = [];
const processen: number[] = [];
const einde = Date.now() + SECONDEN * 1000;

async function vraag({ body, status, verwacht }: Geval): Promise<void> {
  const antwoord = await fetch(`${api.adres}/v1/normberekeningen`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const tekst = await antwoord.text();
  geteld.set(antwoord.status, (geteld.get(antwoord.status) ?? 0) + 1);
  if (antwoord.status !== status) {
    fouten.push(`${antwoord.status} instead of ${status}: ${body.slice(0, 200)}`);
  } else if (verwacht !== undefined) {
    const { minutenPerWeek, ontbrekend }: Antwoord = JSON.parse(tekst);
    const gegeven = kern(
      minutenPerWeek,
      ontbrekend.map(({ feit }) => feit),
    );
    if (gegeven !== verwacht) fouten.push(`${gegeven} instead of ${verwacht}: ${body}`);
  }
}

async function verbinding(nummer: number): Promise<void> {
  for (let keer = nummer; Date.now() < einde; keer += VERBINDINGEN) {
    const geval = GEVALLEN[keer % GEVALLEN.length];
    if (geval !== undefined) await vraag(geval);
  }
}

async function bewaakGeheugen(): Promise<void> {
  while (Date.now() < einde) {
    hopen.push(Math.round((await hoop.gebruikt()) / 2 ** 20));
    processen.push(Math.round(api.geheugen() / 2 ** 10));
    await wacht(MONSTER_MS);
  }
}

const gemiddeld = (getallen: readonly number[]) =>
  getallen.reduce((som, getal) => som + getal, 0) / Math.max(1, getallen.length);

try {
  await Promise.all([
    bewaakGeheugen(),
    ...Array.from({ length: VERBINDINGEN }, (_, nummer) => verbinding(nummer)),
  ]);
} finally {
  hoop.sluit();
  await api.stop();
}

const derde = Math.floor(hopen.length / 3);
const groei = derde === 0 ? 1 : gemiddeld(hopen.slice(-derde)) / gemiddeld(hopen.slice(derde, 2 * derde));
const serverfouten = [...geteld].reduce((som, [status, aantal]) => (status >= 500 ? som + aantal : som), 0);
const totaal = [...geteld.values()].reduce((som, aantal) => som + aantal, 0);
const rapport = [
  `npm run soak -- ${SECONDEN}`,
  `${new Date().toISOString().slice(0, 10)}, ${VERBINDINGEN} connections, ${SECONDEN} seconds, local workerd`,
  "",
  `requests            ${totaal} (${Math.round(totaal / SECONDEN)} a second)`,
  ...[...geteld].sort(([a], [b]) => a - b).map(([status, aantal]) => `  status ${status}        ${aantal}`),
  `5xx                 ${serverfouten}`,
  `wrong answers       ${fouten.length}`,
  `heap of the Worker  ${hopen.join(" ")} MiB, every ${MONSTER_MS / 1000} s`,
  `last third / middle ${groei.toFixed(2)} (at most ${GROEI})`,
  `workerd, resident   ${processen.join(" ")} MiB: all its processes, the proxy of wrangler dev included`,
  ...fouten.slice(0, 10),
  "",
].join("\n");
console.log(rapport);
writeFileSync(join(import.meta.dirname, "soak.txt"), rapport);
if (serverfouten > 0 || fouten.length > 0 || groei > GROEI) process.exitCode = 1;
