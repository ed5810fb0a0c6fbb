/**
 * Asks the API its own examples and writes what it answers to openapi/voorbeelden: `<operationId>.200` for each
 * `<operationId>.verzoek`, the rows that a `GET` example shows, and the problems. Read the difference before
 * committing it.
 */
import "@hono/zod-openapi"; // first: without the generator the schemas keep no descriptions
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getPlatformProxy } from "wrangler";
import { z } from "zod";
import { maakApi, maakApp } from "../src/app.ts";
import { maakDocument } from "./document.ts";

const MAP = join(import.meta.dirname, "../openapi/voorbeelden");
const MIGRATIES = join(import.meta.dirname, "../migrations");
const VOORVAL = "urn:uuid:88356e05-7a5d-4855-859a-c9e44302962b";
const JSON_KOP = { "content-type": "application/json" };

const voorbeeldwaarde = z.union([z.string(), z.number(), z.boolean()]).optional();
const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  example: voorbeeldwaarde,
  schema: z.looseObject({ example: voorbeeldwaarde }),
});

type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };

const pad = (naam: string) => join(MAP, `${naam}.json`);
const lees = (naam: string): Json => JSON.parse(readFileSync(pad(naam), "utf8"));
const schrijf = (naam: string, waarde: Json) =>
  writeFileSync(pad(naam), `${JSON.stringify(waarde, null, 2)}\n`);

const SLEUTELS = ["sleutel", "feit", "regel", "id"];
const sleutelVan = (waarde: Json): string | undefined => {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return undefined;
  const naam = SLEUTELS.find((kandidaat) => typeof waarde[kandidaat] === "string");
  return naam === undefined ? undefined : String(waarde[naam]);
};

/** The answer with no more rows in its lists than the example has. */
function ingekort(antwoord: Json, voorbeeld: Json): Json {
  if (typeof antwoord !== "object" || antwoord === null || Array.isArray(antwoord)) return antwoord;
  if (typeof voorbeeld !== "object" || voorbeeld === null || Array.isArray(voorbeeld)) return antwoord;
  return Object.fromEntries(
    Object.entries(antwoord).map(([veld, waarde]) => {
      const eerder = voorbeeld[veld];
      if (!Array.isArray(waarde) || !Array.isArray(eerder)) return [veld, waarde];
      const getoond = new Set(eerder.map(sleutelVan));
      return [veld, waarde.filter((rij) => getoond.has(sleutelVan(rij)))];
    }),
  );
}

/** A path with its query, filled with the examples of its parameters. */
function metVoorbeeldwaarden(route: string, parameters: readonly unknown[]): string {
  const zoek = new URLSearchParams();
  let adres = route;
  for (const { name, in: plek, schema, example = schema.example } of parameters.map((een) =>
    parameter.parse(een),
  )) {
    if (example === undefined) continue;
    if (plek === "path") adres = adres.replace(`{${name}}`, String(example));
    else zoek.set(name, String(example));
  }
  return `${adres}?${zoek}`;
}

/** Lines of an answer in which every occurrence has the number of the example. */
const zonderVoorval = (regels: string): string => regels.replaceAll(/urn:uuid:[0-9a-f-]{36}/g, VOORVAL);

const { env, dispose } = await getPlatformProxy<{ DB: D1Database; ASSETS: Fetcher }>({ persist: false });
for (const bestand of readdirSync(MIGRATIES)
  .filter((naam) => naam.endsWith(".sql"))
  .sort()) {
  for (const opdracht of readFileSync(join(MIGRATIES, bestand), "utf8").split("--> statement-breakpoint")) {
    await env.DB.prepare(opdracht).run();
  }
}
const app = maakApp();
const vraag = async (adres: string, init: RequestInit = {}): Promise<Json> =>
  (await app.request(adres, init, env)).json();
const post = (body: string, headers: Record<string, string> = JSON_KOP) => ({
  method: "POST",
  headers,
  body,
});

const { paths } = maakDocument(maakApi());
const aanwezig = new Set(readdirSync(MAP).map((naam) => naam.replace(/\.json$/, "")));
for (const [route, item] of Object.entries(paths)) {
  for (const operatie of [item.get, item.post]) {
    if (operatie === undefined) continue;
    const { operationId: id = "" } = operatie;
    const regels = aanwezig.has(`${id}.verzoek`) ? lees(`${id}.verzoek`) : null;
    if (typeof regels === "string") {
      const init = post(regels, { "content-type": "application/x-ndjson" });
      schrijf(`${id}.200`, zonderVoorval(await (await app.request(`/v1${route}`, init, env)).text()));
    } else if (route.includes("{regelset}")) {
      schrijf(`${id}.200`, await vraag(`/v1${metVoorbeeldwaarden(route, operatie.parameters ?? [])}`));
    } else if (regels !== null) {
      const verzoek = JSON.stringify(regels);
      schrijf(`${id}.200`, await vraag(`/v1${route}`, post(verzoek)));
      if (aanwezig.has(`${id}.200.calendar`)) {
        const init = post(verzoek, { ...JSON_KOP, accept: "text/calendar" });
        schrijf(`${id}.200.calendar`, await (await app.request(`/v1${route}`, init, env)).text());
      }
    } else if (aanwezig.has(`${id}.200`) && id !== "toonOpenapi") {
      const voorbeeld = lees(`${id}.200`);
      const kop =
        typeof voorbeeld === "object" && voorbeeld !== null && !Array.isArray(voorbeeld) ? voorbeeld : {};
      const regelset = sleutelVan(kop["regelset"] ?? null) ?? "westerkwartier";
      const zoek = new URLSearchParams({
        ...(typeof kop["stand"] === "string" && { stand: kop["stand"] }),
        ...(typeof kop["peildatum"] === "string" && { peildatum: kop["peildatum"] }),
      });
      schrijf(`${id}.200`, ingekort(await vraag(`/v1${route.replace("{id}", regelset)}?${zoek}`), voorbeeld));
    }
  }
}
const NORM = "/v1/normberekeningen";
const FOUT = {
  regelset: "westerkwartier",
  peildatum: "2026-02-30",
  huishouden: { leden: [{ id: "c", rol: "client", leeftijd: -1, naam: "x" }] },
};
const problemen: readonly (readonly [status: number, adres: string, init?: RequestInit])[] = [
  [400, NORM, post(JSON.stringify(FOUT))],
  [404, "/v1/regelsets/onbekend"],
  [405, NORM, { method: "DELETE" }],
  [406, "/v1/regelsets", { headers: { accept: "text/html" } }],
  [413, NORM, post("x".repeat(70_000))],
  [415, NORM, post("x", { "content-type": "text/plain" })],
];
for (const [status, adres, init] of problemen) {
  const antwoord = await vraag(adres, init);
  if (typeof antwoord === "object" && antwoord !== null && !Array.isArray(antwoord)) {
    schrijf(`probleem.${status}`, { ...antwoord, instance: VOORVAL });
  }
}
await dispose();
