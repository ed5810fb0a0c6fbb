import { describe, expect, it } from "vitest";
import { TALEN, type Taal } from "../src/uitleg/taal.ts";
import beekdaelen from "./cases/beekdaelen/uitleg.json" with { type: "json" };
import bommelerwaard from "./cases/bommelerwaard/uitleg.json" with { type: "json" };
import hhm2019 from "./cases/hhm-2019/uitleg.json" with { type: "json" };
import middenLimburg from "./cases/midden-limburg/uitleg.json" with { type: "json" };
import type { Uitleggeval } from "./cases/uitleg.ts";
import westerkwartier from "./cases/westerkwartier/uitleg.json" with { type: "json" };
import { API_PADEN } from "./http/paden.ts";
import { vraag } from "./hulp/http.ts";

const GEVALLEN: Readonly<Record<string, readonly Uitleggeval[]>> = {
  westerkwartier,
  "hhm-2019": hhm2019,
  beekdaelen,
  "midden-limburg": middenLimburg,
  bommelerwaard,
};

type Antwoord = { readonly uitleg?: readonly string[] };

const voorbeeld = (pad: string): string => API_PADEN.find((een) => een.pad === pad)?.goed ?? "";

const uitgelegd = (pad: string, body: string, taal?: string) =>
  vraag<Antwoord>(`${pad}?uitleg=true`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(taal && { "accept-language": taal }) },
    body,
  });

describe.each(Object.entries(GEVALLEN))("the explanation of %s", (_, gevallen) => {
  const zinnen = gevallen.flatMap((geval) =>
    TALEN.map((taal) => ({ ...geval, taal, verwacht: geval[taal] })).filter(({ verwacht }) => verwacht),
  );
  it.each(zinnen)("$naam ($taal)", async ({ pad, verzoek, taal, verwacht }) => {
    const body = verzoek ? JSON.stringify(verzoek) : voorbeeld(`/v1${pad}`);
    const { status, body: antwoord } = await uitgelegd(`/v1${pad}`, body, taal);
    expect(status).toBe(200);
    expect(antwoord.uitleg).toEqual(verwacht);
  });
});

const BEREKENINGEN = API_PADEN.filter(({ methode, type }) => methode === "POST" && type.endsWith("/json"));

describe.each(BEREKENINGEN)("POST $pad with an explanation", ({ pad, goed }) => {
  it("says beside it what it says without", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: goed };
    const { uitleg, ...rest } = (await uitgelegd(pad, goed)).body;
    expect(uitleg?.length).toBeGreaterThan(1);
    expect((await vraag(pad, init)).body).toEqual(rest);
    expect((await vraag(`${pad}?uitleg=false`, init)).body).toEqual(rest);
  });

  it("leaves no Dutch in English, but for documents and places", async () => {
    const { uitleg = [] } = (await uitgelegd(pad, goed, "en")).body;
    expect(uitleg.filter((zin) => zin.includes("“"))).toEqual([]);
  });

  it("closes with what it is: a calculation", async () => {
    const slot: Record<Taal, string> = {
      nl: "Dit is een berekening. Alleen een besluit van de gemeente geeft recht op hulp.",
      en: "This is a calculation. Only a decision of the municipality gives a right to help.",
    };
    for (const taal of TALEN) {
      const { body, headers } = await uitgelegd(pad, goed, taal);
      expect(body.uitleg?.at(-1)).toBe(slot[taal]);
      expect(headers.get("vary")).toContain("Accept-Language");
    }
  });
});

describe("elsewhere", () => {
  it.each([
    "/v1/normberekeningen/westerkwartier?boodschappen=lijst&uitleg=true",
    "/v1/bijdrageberekeningen/midden-limburg?van=2026-01&totEnMet=2026-02&uitleg=true",
  ])("GET %s explains itself", async (pad) => {
    const { status, body } = await vraag<Antwoord>(pad, { headers: { "accept-language": "en" } });
    expect(status).toBe(200);
    expect(body.uitleg?.at(-1)).toMatch(/^This is a calculation/);
    expect((await vraag<Antwoord>(pad.replace("&uitleg=true", ""))).body.uitleg).toBeUndefined();
  });

  it("a line of bulk is explained as the single call is", async () => {
    const [los] = westerkwartier;
    const { tekst } = await vraag("/v1/bulkberekeningen?uitleg=true", {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body: JSON.stringify({ id: "een", ...los?.verzoek }),
    });
    expect(JSON.parse(tekst)).toMatchObject({ id: "een", status: 200, antwoord: { uitleg: los?.nl } });
  });
});

describe("the language", () => {
  const [{ pad, goed } = { pad: "", goed: "" }] = BEREKENINGEN;
  it.each([
    ["en", "en"],
    ["en-GB,en;q=0.9,nl;q=0.8", "en"],
    ["EN-us", "en"],
    ["nl,en;q=0.9", "nl"],
    ["fr, en;q=0.5", "en"],
    ["fr", "nl"],
    ["*", "nl"],
    ["en;q=0", "nl"],
    ["nonsens;;q=x", "nl"],
  ])("%s gives %s", async (gevraagd, taal) => {
    const { body } = await uitgelegd(pad, goed, gevraagd);
    expect(body.uitleg?.at(-1)).toMatch(taal === "nl" ? /^Dit is/ : /^This is/);
  });

  it("is Dutch where none is asked", async () => {
    expect((await uitgelegd(pad, goed)).body.uitleg?.at(-1)).toMatch(/^Dit is/);
  });
});

it.each(["ja", "", "1", "TRUE"])("refuses uitleg=%s", async (waarde) => {
  const { status } = await vraag(`/v1/normberekeningen?uitleg=${waarde}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: voorbeeld("/v1/normberekeningen"),
  });
  expect(status).toBe(400);
});
