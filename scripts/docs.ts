/**
 * Puts the static assets of the Worker together in .docs: the OpenAPI document without white space, and the page of
 * /docs with our script and the files of the reference library, and the English texts of explanations.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const bron = join(import.meta.dirname, "../src/api/docs");
const doel = join(import.meta.dirname, "../.docs/docs");
const bibliotheek = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

mkdirSync(doel, { recursive: true });
for (const naam of ["index.html", "docs.js", "docs.css"]) copyFileSync(join(bron, naam), join(doel, naam));
for (const naam of ["swagger-ui.css", "swagger-ui-bundle.js"]) {
  copyFileSync(join(bibliotheek, naam), join(doel, naam));
}
const document: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../openapi/openapi.json"), "utf8"),
);
writeFileSync(join(doel, "../openapi.json"), JSON.stringify(document));

const teksten = join(import.meta.dirname, "../src/uitleg/vertalingen/en");
const engels: Record<string, unknown> = Object.assign(
  {},
  ...readdirSync(teksten).map((naam): unknown => JSON.parse(readFileSync(join(teksten, naam), "utf8"))),
);
mkdirSync(join(doel, "../vertalingen"), { recursive: true });
writeFileSync(join(doel, "../vertalingen/en.json"), JSON.stringify(engels));
