/**
 * Loads tariffs of municipalities: `npm run tarieven -- <file.csv> [--ja] [--remote]`. Without `--ja` it only tells
 * what it would change. With it, all of the file is added or nothing. The README has the form of the file.
 */
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { standVan } from "../src/tabellen/tabelcache.ts";
import { type Databank, DatabankFout, leesAanwezig, voerUit } from "./tarieven/databank.ts";
import { leesBestand } from "./tarieven/lees.ts";
import { maakPlan } from "./tarieven/plan.ts";
import { invoegopdrachten } from "./tarieven/sql.ts";
import { teGroot } from "./tarieven/tekst.ts";
import { foutverslag, planverslag } from "./tarieven/verslag.ts";

const GEBRUIK = "Gebruik: npm run tarieven -- <bestand.csv> [--ja] [--remote] [--map <map van de lokale D1>]";
/** A row counts from a moment that is still to come, so that it changes no answer that was given before. */
const WACHTTIJD = 60_000;

function stop(tekst: string): never {
  console.error(tekst);
  process.exit(1);
}

function opties() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ja: { type: "boolean" }, remote: { type: "boolean" }, map: { type: "string" } },
    });
  } catch {
    return stop(GEBRUIK);
  }
}

function bytesVan(pad: string): Uint8Array {
  try {
    const groot = teGroot(statSync(pad).size);
    return groot === undefined ? readFileSync(pad) : stop(foutverslag([groot]));
  } catch {
    return stop(`${pad} is niet te lezen.`);
  }
}

const { values, positionals } = opties();
const [pad, ...meer] = positionals;
if (pad === undefined || meer.length > 0) stop(GEBRUIK);
const databank: Databank = values.remote ? { soort: "remote" } : { soort: "lokaal", map: values.map };
const op = standVan(Date.now() + WACHTTIJD);

try {
  const bestand = leesBestand(bytesVan(pad));
  const plan = maakPlan(bestand.waarde, leesAanwezig(databank, op));
  const fouten = [...bestand.fouten, ...plan.fouten].sort((a, b) => a.regel - b.regel);
  if (fouten.length > 0) stop(foutverslag(fouten));
  console.log(planverslag(plan));
  if (plan.toevoegen.length === 0) {
    console.log("Er is niets te wijzigen.");
  } else if (values.ja) {
    const tarieven = plan.toevoegen.map(({ tarief }) => tarief);
    voerUit(databank, invoegopdrachten(tarieven, op));
    console.log(`Toegevoegd. De tarieven gelden in antwoorden vanaf ${op}.`);
  } else {
    console.log("Er is nog niets gewijzigd. Met --ja worden deze tarieven toegevoegd.");
  }
} catch (fout) {
  if (!(fout instanceof DatabankFout)) throw fout;
  stop(`${fout.message}\n\nDe database gaf een fout. Er is niets gewijzigd.`);
}
