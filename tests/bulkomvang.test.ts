import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { Berekening } from "../src/api/berekening.ts";
import { antwoorden, MAX_REGELS } from "../src/api/bulkberekeningen/stroom.ts";
import { normberekeningen } from "../src/api/normberekeningen/berekening.ts";
import { maakApp } from "../src/app.ts";
import { tabelcache } from "../src/tabellen/tabelcache.ts";

/** What an isolate of the platform may use, in bytes. */
const GEHEUGEN = 128 * 1024 * 1024;
/** As much as an answer may run behind: what lies in the pipes between reading and writing. */
const MAX_VOORSPRONG = 2000;

const INVOER = {
  regelset: "bommelerwaard",
  peildatum: "2027-02-01",
  stand: "2026-11-28T00:00:00Z",
  feiten: {},
};

/** A body of lines that counts how many of them were taken from it. */
function bron(aantal: number, lengte: number, perBlok = 1) {
  const bytes = new TextEncoder();
  const stand = { gelezen: 0, grootte: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(uit) {
        if (stand.gelezen === aantal) return uit.close();
        const regel = `${JSON.stringify({ id: String(stand.gelezen), ...INVOER }).padEnd(lengte - 1)}\n`;
        stand.gelezen += perBlok;
        stand.grootte += perBlok * regel.length;
        uit.enqueue(bytes.encode(regel.repeat(perBlok)));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, stand };
}

/** Sends lines and reads the answers one block at a time: the last lines, and how far reading ran ahead at the most. */
async function verstuur(aantal: number, lengte: number, zoek: string) {
  const app = maakApp();
  const { body, stand } = bron(aantal, lengte);
  const verzoek = new Request(`https://wmo-regels.test/v1/bulkberekeningen?${zoek}`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body,
  });
  const antwoord = await app.fetch(verzoek, { DB: env.DB, ASSETS: env.ASSETS });
  const tekst = new TextDecoder();
  let [beantwoord, voorsprong, rest, laatste] = [0, 0, "", ""];
  for await (const blok of antwoord.body ?? []) {
    voorsprong = Math.max(voorsprong, stand.gelezen - beantwoord);
    const regels = (rest + tekst.decode(blok, { stream: true })).split("\n");
    rest = regels.pop() ?? "";
    beantwoord += regels.length;
    laatste = regels.at(-1) ?? laatste;
  }
  return { beantwoord, voorsprong, laatste: JSON.parse(laatste), ...stand };
}

// Long, so that a busy machine does not end them.
const LANG = 60_000;

it(
  "a body larger than the memory of an isolate is read no faster than it is answered",
  async () => {
    // Lines as long as they may be: the calculation of each is the same whatever its length.
    const lengte = 64 * 1024;
    const aantal = Math.ceil(GEHEUGEN / lengte) + 1;
    const { beantwoord, voorsprong, laatste, grootte } = await verstuur(
      aantal,
      lengte,
      "berekening=toegangstoetsen&samenvatting=true",
    );
    expect(grootte).toBeGreaterThan(GEHEUGEN);
    expect(beantwoord).toBe(aantal + 1);
    expect(laatste.samenvatting).toMatchObject({ aantal, beantwoord: aantal, geweigerd: 0 });
    expect(voorsprong).toBeLessThan(MAX_VOORSPRONG);
  },
  LANG,
);

it(
  "more lines than a request may have end with a problem, and the rest is not read",
  async () => {
    const { body, stand } = bron(MAX_REGELS + 5000, 0, 1000);
    const berekening: Berekening = { ...normberekeningen, voerUit: async () => ({}) };
    const rekenbron = { var: { tabellen: tabelcache(env.DB, Date.now), nu: 0 } };
    const vraag = {
      berekening,
      bron: rekenbron,
      verzoek: "v",
      schrijver: undefined,
      velden: undefined,
      samenvatting: undefined,
    };
    let [aantal, laatste]: [number, object] = [0, {}];
    for await (const regel of antwoorden(body, vraag)) {
      aantal += 1;
      laatste = regel;
    }
    expect(aantal).toBe(MAX_REGELS + 1);
    expect(laatste).toMatchObject({
      id: null,
      status: 413,
      probleem: { status: 413, instance: "urn:uuid:v#regel-100001" },
    });
    expect(stand.gelezen).toBe(MAX_REGELS + 1000);
  },
  LANG,
);
