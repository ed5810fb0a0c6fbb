/**
 * Writes openapi/openapi.json from the routes and the examples in openapi/voorbeelden. With --controle: writes
 * nothing and fails where the committed document differs.
 */
import "@hono/zod-openapi"; // first: without the generator the schemas keep no descriptions
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { maakApi } from "../src/app.ts";
import { maakDocument } from "./document.ts";
import { metVoorbeelden, type Voorbeelden } from "./voorbeelden.ts";

const DOCUMENT = join(import.meta.dirname, "../openapi/openapi.json");
const MAP = join(import.meta.dirname, "../openapi/voorbeelden");

const voorbeelden: Voorbeelden = new Map(
  readdirSync(MAP).map((naam) => [
    naam.replace(/\.json$/, ""),
    JSON.parse(readFileSync(join(MAP, naam), "utf8")),
  ]),
);
const document = metVoorbeelden(maakDocument(maakApi()), voorbeelden);
const nieuw = `${JSON.stringify(document, null, 2)}\n`;

if (!process.argv.includes("--controle")) {
  writeFileSync(DOCUMENT, nieuw);
  console.log(`openapi/openapi.json: ${Object.keys(document.paths).length} paths`);
} else if (readFileSync(DOCUMENT, "utf8") !== nieuw) {
  console.error("openapi/openapi.json differs from the routes. Run: npm run openapi");
  process.exit(1);
}
