import { env, exports } from "cloudflare:workers";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { schendingen } from "../hulp/contract.ts";
import { MERK } from "./kwaad.ts";
import { type Fuzzverzoek, gebrokenVerzoek, geldigVerzoek } from "./verzoeken.ts";

/** How many requests, and the seed that makes them: `npm run fuzz` asks for more, and for new ones. */
const AANTAL = Number(env.FUZZ_AANTAL);
const SEED = Number(env.FUZZ_SEED);
/** Long, because the number of requests is the caller's to choose. */
const LANG = 3_600_000;

const logregels: string[] = [];
let telling: Record<string, number> = {};

beforeAll(() => {
  for (const naam of ["log", "info", "warn", "error", "debug", "trace"] as const) {
    vi.spyOn(console, naam).mockImplementation((...delen: unknown[]) => {
      logregels.push(delen.map(String).join(" "));
    });
  }
});
afterAll(() => {
  vi.restoreAllMocks();
});

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** The whole of what may be logged: no field but these five, and in none of them anything of the request. */
const LOGREGEL = new RegExp(
  `^\\{"methode":"[A-Z]+","route":"[\\w/{}:.*-]*","status":\\d{3},"duurMs":\\d+,"verzoek":"${UUID}"\\}$`,
);

/** What is wrong with an answer, whatever was asked. */
async function klachten({ soort, pad, methode, headers, body }: Fuzzverzoek): Promise<string[]> {
  const verzoek = new Request(`https://wmo-regels.test${pad}`, {
    method: methode,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
  const antwoord = await exports.default.fetch(verzoek);
  const { status } = antwoord;
  telling[`${soort} ${status}`] = (telling[`${soort} ${status}`] ?? 0) + 1;
  const tekst = new TextDecoder().decode(await antwoord.arrayBuffer());
  const uit: string[] = [];
  if (status >= 500) uit.push(`status ${status}`);
  if (antwoord.headers.get("API-Version") === null) uit.push("no API-Version");
  if (antwoord.headers.get("Access-Control-Allow-Origin") !== "*") uit.push("no CORS");
  if (antwoord.headers.get("X-Content-Type-Options") !== "nosniff") uit.push("no security headers");
  const type = antwoord.headers.get("content-type") ?? "";
  if (status >= 400 && methode !== "HEAD" && !type.startsWith("application/problem+json"))
    uit.push(`${status} is ${type}`);
  if (methode === "HEAD" || methode === "OPTIONS" || tekst === "") return uit;
  const kaal = new URL(verzoek.url).pathname;
  const delen = type === "application/x-ndjson" ? [] : [JSON.parse(tekst)];
  for (const deel of delen) uit.push(...schendingen(methode, kaal, antwoord, deel));
  // The lines of bulk hold the answers of other calculations: their status and problems are looked at here.
  for (const regel of type === "application/x-ndjson" ? tekst.split("\n").filter((een) => een !== "") : []) {
    const { status: vanRegel } = JSON.parse(regel);
    if (vanRegel !== undefined && vanRegel >= 500) uit.push(`a line has status ${vanRegel}`);
  }
  return uit;
}

const proef = (verzoeken: fc.Arbitrary<Fuzzverzoek>, aantal: number) =>
  fc.assert(
    fc.asyncProperty(verzoeken, async (verzoek) => {
      const gevonden = await klachten(verzoek);
      if (gevonden.length > 0) throw new Error(gevonden.join("; "));
    }),
    { numRuns: aantal, seed: SEED, endOnFailure: true },
  );

describe(`${AANTAL} requests made from the document, seed ${SEED}`, () => {
  it(
    "that it takes are answered as it says",
    async () => {
      telling = {};
      await proef(geldigVerzoek, Math.floor(AANTAL / 2));
      expect(telling["geldig 200"] ?? 0).toBeGreaterThan(AANTAL / 10);
    },
    LANG,
  );

  it(
    "that are broken are answered with a problem, or as it says",
    async () => {
      telling = {};
      await proef(gebrokenVerzoek, Math.ceil(AANTAL / 2));
      for (const status of [400, 404, 405, 406, 413, 415])
        expect(telling[`gebroken ${status}`] ?? 0).toBeGreaterThan(0);
    },
    LANG,
  );

  it("leave nothing of themselves in any log", () => {
    expect(logregels.length).toBeGreaterThanOrEqual(AANTAL);
    expect(logregels.filter((regel) => regel.includes(MERK))).toEqual([]);
    expect(logregels.filter((regel) => !LOGREGEL.test(regel)).slice(0, 5)).toEqual([]);
  });
});
