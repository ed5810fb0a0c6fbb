import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { type Antwoord, vraag } from "../hulp/http.ts";
import { API_PADEN, PADEN } from "./paden.ts";
import { verwachtProbleem } from "./probleem.ts";

type Body = Record<string, unknown>;
const inhoudVoor = (pad: string) =>
  PADEN.find((ander) => ander.pad === pad) ?? { goed: "{}", type: "application/json" };
const NIETS = "Op dit adres is niets. Zie /docs voor wat er wel is.";

const vraagMet = (methode: string, pad: string, headers: HeadersInit = {}): Promise<Antwoord<Body>> => {
  const { goed, type } = inhoudVoor(pad);
  return vraag<Body>(
    pad,
    methode === "POST"
      ? { method: "POST", headers: { "content-type": type, ...headers }, body: goed }
      : { method: methode, headers },
  );
};

/** Without the helper for JSON: the answer to HEAD has the type of a body that it does not have. */
const kop = (pad: string): Promise<Response> =>
  exports.default.fetch(new Request(`https://wmo-regels.test${pad}`, { method: "HEAD", redirect: "manual" }));

it("knows the paths of the contract", () => {
  expect(API_PADEN.map(({ pad, methode }) => `${methode} ${pad}`)).toEqual(
    expect.arrayContaining([
      "POST /v1/normberekeningen",
      "GET /v1/regelsets",
      "GET /v1/regelsets/westerkwartier",
      "GET /v1/regelsets/westerkwartier/regels",
      "GET /v1/regelsets/westerkwartier/normtijden",
      "GET /v1/gezondheid",
      "GET /v1/openapi.json",
    ]),
  );
});

describe("404", () => {
  it.each([
    "/onbekend",
    "/v1",
    "/v1/onbekend",
    "/v2/regelsets",
    "/V1/regelsets",
    "/v1/Regelsets",
    "/regelsets",
    "/v1/regelsets/westerkwartier/onbekend",
    "/v1/regelsets//regels",
    "/v1/afwegingen/1",
    "/openapi.json",
    "/docs/index.html",
    "/docs/../v1/onbekend",
    "/docs/..%2fwrangler.toml",
    "/.env",
    "//",
    "/v1/regelsets/%E0%A4%A/regels/",
  ])("%s", async (pad) => {
    verwachtProbleem(await vraagMet("GET", pad), "niet-gevonden", { detail: NIETS });
    verwachtProbleem(await vraagMet("POST", pad), "niet-gevonden", { detail: NIETS });
  });

  it("a file of the docs that is not there", async () => {
    verwachtProbleem(await vraagMet("GET", "/docs/onbekend.js"), "niet-gevonden", { detail: NIETS });
  });

  it.each(PADEN.filter(({ pad }) => pad !== "/"))("$pad with a slash after it", async ({ pad, methode }) => {
    for (const met of [methode, "DELETE", "OPTIONS"]) {
      const antwoord = await vraagMet(met, `${pad}/`);
      verwachtProbleem(antwoord, "niet-gevonden", { detail: NIETS });
      expect(antwoord.headers.get("Location")).toBeNull();
    }
  });

  it.each(["onbekend", "Westerkwartier", "westerkwartier%20", "%E0%A4%A", "constructor", "__proto__"])(
    "regelset %s",
    async (id) => {
      for (const deel of ["", "/regels", "/normtijden"]) {
        const { status, body } = await vraagMet("GET", `/v1/regelsets/${id}${deel}`);
        expect(status).toBe(404);
        expect(body).toMatchObject({ type: "urn:wmo-regels:probleem:niet-gevonden" });
      }
    },
  );
});

describe.each(PADEN)("$pad", ({ pad, methode, toegestaan }) => {
  it.each(["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"].filter((andere) => andere !== methode))(
    "405 for %s",
    async (andere) => {
      const antwoord = await vraagMet(andere, pad);
      verwachtProbleem(antwoord, "methode-niet-toegestaan", {
        detail: `De methode ${andere} kan hier niet. Wel: ${toegestaan}.`,
      });
      expect(antwoord.headers.get("Allow")).toBe(toegestaan);
    },
  );

  it("tells a browser on another site what it may send", async () => {
    const { status, headers, tekst } = await vraagMet("OPTIONS", pad, {
      Origin: "https://portaal.test",
      "Access-Control-Request-Method": methode,
      "Access-Control-Request-Headers": "content-type",
    });
    expect({ status, tekst }).toEqual({ status: 204, tekst: "" });
    expect(headers.get("Allow")).toBe(toegestaan);
    expect(headers.get("Access-Control-Allow-Methods")).toBe(toegestaan);
    expect(headers.get("Access-Control-Allow-Headers")).toBe("Content-Type, Accept, If-None-Match");
    expect(headers.get("Access-Control-Max-Age")).toBe("86400");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });

  it("answers HEAD as it answers GET, without a body", async () => {
    const { status, headers } = await vraagMet("GET", pad);
    const zonder = await kop(pad);
    expect(await zonder.text()).toBe("");
    const wisselt = new Set(["x-request-id", "content-length"]);
    const vast = (lijst: Headers) => [...lijst].filter(([naam]) => !wisselt.has(naam));
    expect({ status: zonder.status, headers: vast(zonder.headers) }).toEqual({
      status,
      headers: vast(headers),
    });
  });
});

const NEEMT_JSON = [
  "*/*",
  "application/*",
  "application/json",
  "application/json;q=0.5",
  "application/json; charset=utf-8",
  "APPLICATION/JSON",
  "application/problem+json",
  "text/html, application/json;q=0.001",
  "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "application/json, */*;q=0",
  "",
];
const NEEMT_GEEN_JSON = [
  "text/html",
  "image/*",
  "application/xml",
  "application/jsonp",
  "application/json;q=0",
  "application/json; q=0.0",
  "*/*;q=0",
  "application/*;q=0, text/html",
  "application/json;q=0, */*",
  "application/json;q=0, application/*;q=0.5",
  "application/*;q=0, */*;q=1",
  "nonsens",
];

describe.each(API_PADEN.filter(({ type }) => type === "application/json"))(
  "$methode $pad by Accept",
  ({ pad, methode }) => {
    it.each(NEEMT_JSON)("answers %j", async (accept) => {
      const { status, headers } = await vraagMet(methode, pad, { accept });
      expect({ status, type: headers.get("content-type") }).toEqual({
        status: 200,
        type: "application/json",
      });
    });

    // A plan is also given as a calendar, which these take.
    const nietHier =
      pad === "/v1/werkplannen" ? ["application/json;q=0, */*", "application/*;q=0, */*;q=1"] : [];
    it.each(NEEMT_GEEN_JSON.filter((accept) => !nietHier.includes(accept)))("406 for %j", async (accept) => {
      verwachtProbleem(await vraagMet(methode, pad, { accept }), "niet-leverbaar", {
        detail:
          pad === "/v1/werkplannen"
            ? "Hier antwoordt deze API alleen met application/json of text/calendar."
            : "Deze API antwoordt alleen met application/json.",
      });
    });
  },
);
