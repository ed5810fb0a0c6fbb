import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { maakApp } from "../../src/app.ts";
import { type Antwoord, vraag } from "../hulp/http.ts";
import { API_PADEN, DOCS_PADEN, PADEN } from "./paden.ts";
import { verwachtProbleem } from "./probleem.ts";

/** What the API Design Rules of the government ask on every answer, and what the contract adds. */
const VAST = {
  "API-Version": "1.2.0",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "API-Version, ETag, Retry-After, Tabellen-Gelezen, X-Request-Id",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
} as const;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NIET = ["Server", "X-Powered-By", "Set-Cookie", "Access-Control-Allow-Credentials"];

function verwachtKoppen({ headers }: Antwoord, csp = "frame-ancestors 'none'"): void {
  expect(Object.fromEntries(Object.keys(VAST).map((naam) => [naam, headers.get(naam)]))).toEqual(VAST);
  expect(headers.get("Content-Security-Policy")).toContain(csp);
  expect(headers.get("X-Request-Id")).toMatch(UUID);
  expect(NIET.filter((naam) => headers.has(naam))).toEqual([]);
}

const JSON_UTF8 = { "content-type": "application/json" };
const post = (body: string, headers: HeadersInit = JSON_UTF8): RequestInit => ({
  method: "POST",
  headers,
  body,
});
const NORM = "/v1/normberekeningen";

describe.each(PADEN)("$pad", ({ pad, methode, goed, type }) => {
  it.each([
    [
      "its own answer",
      pad,
      methode === "POST" ? post(goed, { "content-type": type }) : {},
      pad === "/" ? 302 : 200,
    ],
    ["OPTIONS", pad, { method: "OPTIONS" }, 204],
    ["another method", pad, { method: "DELETE" }, 405],
    ["a slash after it", `${pad}/`, {}, 404],
  ])("%s", async (_, adres, init, status) => {
    const antwoord = await vraag(adres, init);
    expect(antwoord.status).toBe(status);
    verwachtKoppen(antwoord);
  });
});

it.each([
  ["a body that is no JSON", NORM, post("{"), 400],
  ["bad input", NORM, post("{}"), 400],
  ["a date without rules", NORM, post('{"regelset":"westerkwartier","peildatum":"1999-01-01"}'), 400],
  ["a bad query", "/v1/regelsets?peildatum=nu", {}, 400],
  ["an unknown regelset", "/v1/regelsets/onbekend", {}, 404],
  ["an asset that is not there", "/docs/onbekend.css", {}, 404],
  ["a format that it does not have", "/v1/regelsets", { headers: { accept: "text/html" } }, 406],
  ["too large a body", NORM, post(" ".repeat(65537)), 413],
  ["another media type", NORM, post("{}", { "content-type": "text/plain" }), 415],
] as const)("%s", async (_, adres, init, status) => {
  const antwoord = await vraag(adres, init);
  expect(antwoord.status).toBe(status);
  verwachtKoppen(antwoord);
});

it("304", async () => {
  const { headers } = await vraag("/v1/openapi.json");
  const antwoord = await vraag("/v1/openapi.json", {
    headers: { "If-None-Match": headers.get("ETag") ?? "" },
  });
  expect({ status: antwoord.status, tekst: antwoord.tekst }).toEqual({ status: 304, tekst: "" });
  verwachtKoppen(antwoord);
});

describe("failures within", () => {
  const KAPOT: Fetcher = {
    fetch: () => Promise.reject(new Error("secret of the engine")),
    connect: () => {
      throw new Error("secret of the engine");
    },
  };
  // LEEG has no tables, and the assets cannot be reached.
  const app = maakApp();
  const haal = async (verzoek: Request) => app.fetch(verzoek, { DB: env.LEEG, ASSETS: KAPOT });

  // A document needs no tables, and bulk tells it on every line.
  const zonder = new Set(["/v1/openapi.json", "/v1/bulkberekeningen"]);
  it.each(API_PADEN.filter(({ pad }) => !zonder.has(pad)))(
    "503 on $pad",
    async ({ pad, methode, goed, type }) => {
      const antwoord = await vraag<Record<string, unknown>>(
        pad,
        methode === "POST" ? post(goed, { "content-type": type }) : {},
        haal,
      );
      verwachtProbleem(antwoord, "tabellen-onbruikbaar", {
        detail: "De tabellen zijn nu niet te lezen. Probeer het later opnieuw.",
      });
      expect(antwoord.headers.get("Retry-After")).toBe("30");
      verwachtKoppen(antwoord);
    },
  );

  it.each(DOCS_PADEN.filter(({ pad }) => pad !== "/"))("500 on $pad", async ({ pad }) => {
    const antwoord = await vraag<Record<string, unknown>>(pad, {}, haal);
    verwachtProbleem(antwoord, "interne-fout", {
      detail: "Dit ligt niet aan de invoer. Noem het nummer in instance als u hierover vraagt.",
    });
    verwachtKoppen(antwoord);
  });
});

describe("X-Request-Id", () => {
  it("is new for every request, and never that of the caller", async () => {
    const eigen = "11111111-1111-4111-8111-111111111111";
    const init = { headers: { "X-Request-Id": eigen } };
    const nummers = await Promise.all(
      ["/v1/regelsets", "/v1/regelsets", "/v1/onbekend", "/docs"].map(async (pad) => {
        const { headers, tekst } = await vraag(pad, init);
        expect(tekst).not.toContain(eigen);
        return headers.get("X-Request-Id");
      }),
    );
    expect(new Set([...nummers, eigen]).size).toBe(5);
  });
});
