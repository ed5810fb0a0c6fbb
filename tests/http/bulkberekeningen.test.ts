import { describe, expect, it } from "vitest";
import { stuur, vraag } from "../hulp/http.ts";
import { verwachtProbleem } from "./probleem.ts";

const BULK = "/v1/bulkberekeningen";
const STAND = "2026-11-28T00:00:00Z";
const KOP = { regelset: "westerkwartier", peildatum: "2026-11-21", stand: STAND };

type Regel = Record<string, unknown> & {
  readonly id: string | null;
  readonly status: number;
  readonly antwoord?: Record<string, unknown>;
  readonly probleem?: {
    readonly type: string;
    readonly instance: string;
    readonly fouten?: readonly { readonly pad: string; readonly code: string }[];
  };
};

async function bulk(body: BodyInit, zoek = "", type = "application/x-ndjson"): Promise<Regel[]> {
  const { status, tekst, headers } = await vraag(`${BULK}${zoek}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  expect({ status, type: headers.get("content-type") }).toEqual({
    status: 200,
    type: "application/x-ndjson",
  });
  expect(tekst === "" || tekst.endsWith("\n")).toBe(true);
  return tekst
    .split("\n")
    .filter((regel) => regel !== "")
    .map((regel): Regel => JSON.parse(regel));
}

const alsRegels = (regels: readonly object[]) => regels.map((regel) => `${JSON.stringify(regel)}\n`).join("");

const zwaar = (id: string, slaapkamersInGebruik: number) => ({
  id,
  ...KOP,
  woning: { slaapkamersInGebruik },
  hulpvraag: { zwaarHuishoudelijkWerk: "volledig" },
});
const soort = (regel: Regel | undefined) => regel?.probleem?.type.split(":").at(-1);

describe("a line", () => {
  it("has the answer that the single call gives, in the order of the lines", async () => {
    const regels = [
      zwaar("b", 2),
      zwaar("a", 1),
      { id: "c", ...KOP, hulpvraag: { lichtHuishoudelijkWerk: "volledig" } },
      { id: "d", ...KOP, regelset: "hhm-2019", peildatum: "2024-01-01" },
    ];
    const uit = await bulk(alsRegels(regels));
    expect(uit.map(({ id }) => id)).toEqual(["b", "a", "c", "d"]);
    for (const [plek, { id, ...invoer }] of regels.entries()) {
      const los = await stuur("/v1/normberekeningen", invoer);
      expect(uit[plek]).toEqual({ id, status: los.status, antwoord: los.body });
    }
  });

  it("is computed by the calculation that is asked for", async () => {
    const invoer = { regelset: "bommelerwaard", peildatum: "2027-02-01", stand: STAND, feiten: {} };
    const [regel] = await bulk(alsRegels([{ id: "x", ...invoer }]), "?berekening=toegangstoetsen");
    expect(regel?.antwoord).toEqual((await stuur("/v1/toegangstoetsen", invoer)).body);
    expect(regel?.antwoord?.["uitkomst"]).toBe("onbekend");
  });

  it("that is faulty gets its problem and holds up no other", async () => {
    const goed = JSON.stringify(zwaar("goed", 1));
    const fout: readonly (readonly [
      regel: string,
      id: string | null,
      soort: string,
      pad: string | undefined,
    ])[] = [
      ["{", null, "ongeldige-json", undefined],
      ["[1]", null, "ongeldige-invoer", "/id"],
      ["null", null, "ongeldige-invoer", "/id"],
      [JSON.stringify({ ...KOP }), null, "ongeldige-invoer", "/id"],
      [JSON.stringify({ id: "", ...KOP }), null, "ongeldige-invoer", "/id"],
      [JSON.stringify({ id: 7, ...KOP }), null, "ongeldige-invoer", "/id"],
      [JSON.stringify({ id: "x".repeat(129), ...KOP }), null, "ongeldige-invoer", "/id"],
      [JSON.stringify({ id: "x" }), "x", "ongeldige-invoer", "/regelset"],
      [JSON.stringify({ id: "x", ...KOP, bsn: "1" }), "x", "ongeldige-invoer", "/bsn"],
      [`{"id":"x","id":"y",${JSON.stringify(KOP).slice(1)}`, "y", "ongeldige-invoer", "/id"],
      [JSON.stringify({ id: "x", ...KOP, peildatum: "1999-01-01" }), "x", "geen-regels", "/peildatum"],
      [`{"id":"x","__proto__":{},${JSON.stringify(KOP).slice(1)}`, "x", "ongeldige-invoer", "/__proto__"],
      [JSON.stringify({ id: "x", ...KOP, vulling: "x".repeat(70_000) }), null, "te-groot", undefined],
    ];
    const uit = await bulk(fout.map(([regel]) => `${regel}\n${goed}\n`).join(""));
    expect(uit).toHaveLength(2 * fout.length);
    for (const [plek, [, id, problem, pad]] of fout.entries()) {
      const [regel, volgende] = [uit[2 * plek], uit[2 * plek + 1]];
      expect([regel?.id, soort(regel), regel?.antwoord]).toEqual([id, problem, undefined]);
      expect(regel?.probleem?.instance).toMatch(new RegExp(`^urn:uuid:[0-9a-f-]{36}#regel-${2 * plek + 1}$`));
      if (pad !== undefined) expect(regel?.probleem?.fouten?.map((een) => een.pad)).toContain(pad);
      expect([volgende?.id, volgende?.status, volgende?.antwoord?.["minutenPerWeek"]]).toEqual([
        "goed",
        200,
        93,
      ]);
    }
  });

  it("that is no UTF-8 is told apart", async () => {
    const uit = await bulk(new Uint8Array([0x7b, 0xff, 0x7d, 0x0a, 0x0a, 0x20, 0x0a]));
    expect(uit.map(soort)).toEqual(["ongeldige-json"]);
  });

  it.each([
    ["a line feed at the end", "\n"],
    ["none", ""],
    ["a carriage return", "\r\n"],
    ["empty lines", "\n\n  \n"],
  ])("may end with %s", async (_, einde) => {
    expect((await bulk(JSON.stringify(zwaar("a", 1)) + einde)).map(({ status }) => status)).toEqual([200]);
  });

  it("may come in any pieces", async () => {
    const bytes = new TextEncoder().encode(alsRegels([{ ...zwaar("é€😀", 1) }, zwaar("b", 2)]));
    for (const stap of [1, 2, 3, 7, 64]) {
      const stukken = Array.from({ length: Math.ceil(bytes.length / stap) }, (_, nummer) =>
        bytes.slice(nummer * stap, (nummer + 1) * stap),
      );
      const body = new ReadableStream<Uint8Array>({
        pull(uit) {
          const stuk = stukken.shift();
          if (stuk === undefined) uit.close();
          else uit.enqueue(stuk);
        },
      });
      const uit = await bulk(body);
      expect(uit.map(({ id, antwoord }) => [id, antwoord?.["minutenPerWeek"]])).toEqual([
        ["é€😀", 93],
        ["b", 104],
      ]);
    }
  });

  it("of an empty body there is none", async () => {
    expect(await bulk("")).toEqual([]);
  });
});

describe("a choice of fields", () => {
  it("gives those of each answer, in its order, and a problem whole", async () => {
    const uit = await bulk(
      alsRegels([zwaar("a", 2), { id: "x", ...KOP, peildatum: "1999-01-01" }]),
      "?velden=minutenPerWeek,compleet&samenvatting=true",
    );
    expect(JSON.stringify(uit[0])).toBe(
      '{"id":"a","status":200,"antwoord":{"compleet":true,"minutenPerWeek":104}}',
    );
    expect(soort(uit[1])).toBe("geen-regels");
    expect(uit[1]?.probleem?.fouten).toHaveLength(1);
    // The totals are of the whole answers.
    expect(uit[2]?.["samenvatting"]).toMatchObject({
      aantal: 2,
      compleet: 1,
      minutenPerWeek: { mediaan: 104 },
    });
  });

  it("may be none, and may name one more than once", async () => {
    const velden = async (zoek: string) => (await bulk(alsRegels([zwaar("a", 2)]), zoek))[0]?.antwoord;
    expect(await velden("?velden=")).toEqual({});
    expect(await velden("?velden=compleet,compleet")).toEqual({ compleet: true });
  });

  it("takes the explanation only where that is asked too", async () => {
    const [met] = await bulk(alsRegels([zwaar("a", 2)]), "?velden=uitleg&uitleg=true");
    expect(Object.keys(met?.antwoord ?? {})).toEqual(["uitleg"]);
    const [zonder] = await bulk(alsRegels([zwaar("a", 2)]), "?velden=uitleg");
    expect(zonder?.antwoord).toEqual({});
  });

  it("is held against the answer of the chosen calculation", async () => {
    const zoek = "?berekening=toegangstoetsen&velden=uitkomst,minutenPerWeek,__proto__&samenvatting=ja";
    const antwoord = await vraag<{ fouten: { pad: string; code: string; melding: string }[] }>(
      `${BULK}${zoek}`,
      { method: "POST", headers: { "content-type": "application/x-ndjson" }, body: "{}\n" },
    );
    expect(antwoord.status).toBe(400);
    expect(antwoord.body.fouten.map(({ pad, code, melding }) => [pad, code, melding])).toEqual([
      ["/velden", "niet-toegestaan", 'Het antwoord heeft geen veld "minutenPerWeek".'],
      ["/velden", "niet-toegestaan", 'Het antwoord heeft geen veld "__proto__".'],
      ["/samenvatting", "niet-toegestaan", "Deze waarde is niet toegestaan."],
    ]);
    expect(antwoord.body.fouten[0]).toMatchObject({
      toegestaan: expect.arrayContaining(["uitkomst", "gronden"]),
    });
  });
});

describe("the totals", () => {
  it("count answers, minutes by quartile and what was refused, by rule", async () => {
    // Heavy work with 1 to 4 bedrooms: 93, 104, 115 and 126 minutes; one without bedrooms known; shopping has no
    // minutes in Beekdaelen; two faulty lines.
    const regels = [
      ...[4, 2, 1, 3].map((kamers) => zwaar(`k${kamers}`, kamers)),
      { id: "open", ...KOP, hulpvraag: { zwaarHuishoudelijkWerk: "volledig" } },
      { id: "x", ...KOP, regelset: "onbekend" },
      { id: "y", ...KOP, peildatum: "1999-01-01" },
    ];
    const uit = await bulk(alsRegels(regels), "?samenvatting=true");
    expect(uit).toHaveLength(regels.length + 1);
    expect(uit.at(-1)).toEqual({
      samenvatting: {
        aantal: 7,
        beantwoord: 5,
        geweigerd: 2,
        compleet: 4,
        // Nearest rank: the 1st, 1st, 2nd, 3rd and 4th of 93, 104, 115, 126.
        minutenPerWeek: {
          aantal: 4,
          minimum: 93,
          eersteKwartiel: 93,
          mediaan: 104,
          derdeKwartiel: 115,
          maximum: 126,
        },
        weigeringen: [],
        problemen: [
          { type: "urn:wmo-regels:probleem:geen-regels", aantal: 1 },
          { type: "urn:wmo-regels:probleem:ongeldige-invoer", aantal: 1 },
        ],
      },
    });
  });

  it("count each rule that refuses once for each answer", async () => {
    // A Wlz indication ends the right to help in Bommelerwaard (BW-wlz-geen-wmo); not being registered there is the other.
    const kop = { regelset: "bommelerwaard", peildatum: "2027-02-01", stand: STAND };
    const uit = await bulk(
      alsRegels([
        { id: "1", ...kop, feiten: { heeftWlzIndicatie: true, brpInschrijvingInGemeente: false } },
        { id: "2", ...kop, feiten: { heeftWlzIndicatie: true } },
        { id: "3", ...kop, feiten: {} },
      ]),
      "?berekening=toegangstoetsen&samenvatting=true",
    );
    expect(uit.map(({ antwoord }) => antwoord?.["uitkomst"])).toEqual(["nee", "nee", "onbekend", undefined]);
    expect(uit.at(-1)?.["samenvatting"]).toMatchObject({
      aantal: 3,
      compleet: 2,
      minutenPerWeek: { aantal: 0, minimum: null, mediaan: null, maximum: null },
      weigeringen: [
        { regel: "BW-wlz-geen-wmo", aantal: 2 },
        { regel: "BW-verhuizing-inschrijving", aantal: 1 },
      ],
    });
  });

  it("count what refuses in a part of an advice", async () => {
    const kop = { regelset: "bommelerwaard", peildatum: "2027-02-01", stand: STAND };
    const uit = await bulk(
      alsRegels([{ id: "1", ...kop, feiten: { heeftWlzIndicatie: true } }]),
      "?berekening=indicatieadviezen&samenvatting=true&velden=uitkomst",
    );
    expect(uit[0]?.antwoord).toEqual({ uitkomst: "nee" });
    expect(uit[1]?.["samenvatting"]).toMatchObject({
      weigeringen: [{ regel: "BW-wlz-geen-wmo", aantal: 1 }],
    });
  });

  it("of no lines are nothing", async () => {
    const [regel] = await bulk("", "?samenvatting=true");
    expect(regel?.["samenvatting"]).toMatchObject({ aantal: 0, weigeringen: [], problemen: [] });
  });
});

describe("a request", () => {
  const post = (type: string, extra: Record<string, string> = {}, zoek = "") =>
    vraag<Record<string, unknown>>(`${BULK}${zoek}`, {
      method: "POST",
      headers: { "content-type": type, ...extra },
      body: "{}\n",
    });

  it.each(["application/json", "text/plain", "application/x-ndjsonx"])(
    "of type %s is refused",
    async (type) => {
      const antwoord = await post(type);
      verwachtProbleem(antwoord, "verkeerd-mediatype", {
        detail: "Stuur de invoer als application/x-ndjson in UTF-8, zonder Content-Encoding.",
      });
      expect(antwoord.headers.get("Accept")).toBe("application/x-ndjson");
    },
  );

  it("that is compressed is refused", async () => {
    expect((await post("application/x-ndjson", { "content-encoding": "gzip" })).status).toBe(415);
  });

  it("may name its character set", async () => {
    expect((await post("Application/X-NDJSON; charset=utf-8")).status).toBe(200);
  });

  it.each([
    "?berekening=onbekend",
    "?berekening=vergelijkingen",
    "?samenvatting=ja",
    "?velden=minutenPerWek",
    "?velden=compleet,",
    "?x=1",
  ])("with %s is refused", async (zoek) => {
    expect((await post("application/x-ndjson", {}, zoek)).status).toBe(400);
  });

  it.each([
    ["application/x-ndjson", 200],
    ["application/*", 200],
    ["*/*", 200],
    ["application/json", 406],
    ["text/html", 406],
  ])("that takes %s gets %d", async (accept, status) => {
    expect((await post("application/x-ndjson", { accept })).status).toBe(status);
  });
});
