import { env, exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { maakApp } from "../../src/app.ts";

/** In everything that a caller can fill in; nothing of it may be in a log. */
const MERK = "zxqgeheim";
const BSN = "123456782";
const EIGEN = { "User-Agent": MERK, "X-Request-Id": MERK, Referer: `https://${MERK}.test`, Cookie: MERK };
const KANALEN = ["log", "info", "warn", "error", "debug", "trace"] as const;

const regels: unknown[][] = [];
beforeEach(() => {
  regels.length = 0;
  for (const kanaal of KANALEN) {
    vi.spyOn(console, kanaal).mockImplementation((...delen) => regels.push([kanaal, ...delen]));
  }
});
afterEach(() => vi.restoreAllMocks());

type Haal = (verzoek: Request) => Promise<Response>;
const worker: Haal = (verzoek) => exports.default.fetch(verzoek);

/** Sends a request and holds its log to be one line with these fields and nothing else. */
async function verwachtRegel(
  pad: string,
  init: RequestInit,
  [route, status]: readonly [route: string, status: number],
  haal = worker,
): Promise<void> {
  const headers = { ...EIGEN, ...init.headers };
  const verzoek = new Request(`https://wmo-regels.test${pad}`, { redirect: "manual", ...init, headers });
  const antwoord = await haal(verzoek);
  await antwoord.text();
  expect(regels).toHaveLength(1);
  const [kanaal, tekst, ...meer] = regels[0] ?? [];
  expect([kanaal, meer]).toEqual(["log", []]);
  expect(String(tekst)).not.toMatch(new RegExp(`${MERK}|${BSN}|\n`, "i"));
  const regel: unknown = JSON.parse(String(tekst));
  expect(regel).toEqual({
    methode: init.method ?? "GET",
    route,
    status,
    duurMs: expect.any(Number),
    verzoek: antwoord.headers.get("X-Request-Id"),
  });
  expect(regel).toSatisfy((een: { duurMs: number }) => Number.isInteger(een.duurMs) && een.duurMs >= 0);
}

const NORM = "/v1/normberekeningen";
const JSON_UTF8 = { "content-type": "application/json" };
const post = (body: unknown, headers: Record<string, string> = JSON_UTF8): RequestInit => ({
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const GOED = { regelset: "westerkwartier", peildatum: "2026-11-21" };
const leden = (id: string) => ({ ...GOED, huishouden: { leden: [{ id, rol: "client" }] } });

describe("one line, with the pattern of the path and nothing of the request", () => {
  it.each<readonly [string, string, RequestInit, string, number]>([
    ["a calculation", NORM, post(leden(MERK)), NORM, 200],
    ["its query", `${NORM}?bsn=${BSN}&naam=${MERK}`, post(leden("c")), NORM, 400],
    ["bad input", NORM, post({ ...leden(BSN), [MERK]: MERK }), NORM, 400],
    ["no JSON", NORM, post(`{"${MERK}":`), NORM, 400],
    ["another media type", NORM, post(MERK, { "content-type": `text/${MERK}` }), NORM, 415],
    ["too large", NORM, post(MERK.repeat(10_000)), NORM, 413],
    ["another method", `${NORM}?${MERK}`, { method: "DELETE" }, NORM, 405],
    ["OPTIONS", NORM, { method: "OPTIONS" }, NORM, 204],
    ["a bad query", `/v1/regelsets?${MERK}=${BSN}`, {}, "/v1/regelsets", 400],
    ["an unknown id", `/v1/regelsets/${MERK}`, {}, "/v1/regelsets/:id", 404],
    ["an unknown id, deeper", `/v1/regelsets/${BSN}/regels`, {}, "/v1/regelsets/:id/regels", 404],
    ["its norm times", `/v1/regelsets/${MERK}/normtijden`, {}, "/v1/regelsets/:id/normtijden", 404],
    ["a method there", `/v1/regelsets/${MERK}/regels`, { method: "PUT" }, "/v1/regelsets/:id/regels", 405],
    ["HEAD", `/v1/regelsets/${MERK}/regels`, { method: "HEAD" }, "/v1/regelsets/:id/regels", 404],
    ["an unknown path", `/v1/${MERK}/${BSN}`, {}, "/v1/*", 404],
    ["a path outside", `/${MERK}?${BSN}`, {}, "/*", 404],
    ["a format", "/v1/gezondheid", { headers: { accept: `text/${MERK}` } }, "/v1/gezondheid", 406],
    ["the document", "/v1/openapi.json", { headers: { "If-None-Match": MERK } }, "/v1/openapi.json", 200],
    ["not changed", "/v1/openapi.json", { headers: { "If-None-Match": "*" } }, "/v1/openapi.json", 304],
    ["the start", `/?${MERK}`, {}, "/", 302],
    ["the docs", `/docs?${MERK}`, {}, "/docs", 200],
    ["an asset", `/docs/${MERK}.js`, {}, "/docs/:bestand{[a-z-]+\\.(?:js|css|png)}", 404],
  ])("%s", async (_, pad, init, route, status) => {
    await verwachtRegel(pad, init, [route, status]);
  });

  it("failures within", async () => {
    // LEEG has no tables, and the assets cannot be reached.
    const kapot: Fetcher = {
      fetch: () => Promise.reject(new Error(MERK)),
      connect: () => {
        throw new Error(MERK);
      },
    };
    const app = maakApp();
    const haal: Haal = async (verzoek) => app.fetch(verzoek, { DB: env.LEEG, ASSETS: kapot });
    await verwachtRegel(NORM, post(leden(MERK)), [NORM, 503], haal);
    regels.length = 0;
    await verwachtRegel("/docs", {}, ["/docs", 500], haal);
  });
});
