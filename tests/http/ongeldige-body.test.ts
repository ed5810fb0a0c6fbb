import { describe, expect, it } from "vitest";
import { type Antwoord, vraag } from "../hulp/http.ts";
import { fout, verwachtFouten, verwachtProbleem } from "./probleem.ts";

const PAD = "/v1/normberekeningen";
const JSON_UTF8 = { "content-type": "application/json" };
const GOED = '{"regelset":"westerkwartier","peildatum":"2026-11-21"}';
const MAX = 64 * 1024;

type Probleembody = Record<string, unknown>;
const post = (body: BodyInit | null, headers: HeadersInit = JSON_UTF8): Promise<Antwoord<Probleembody>> =>
  vraag(PAD, { method: "POST", headers, body });

const bytes = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(tekst));
const opgevuld = (lengte: number): string => GOED + " ".repeat(lengte - GOED.length);
const kop = (rest: string) => `{"regelset":"westerkwartier","peildatum":"2026-11-21",${rest}}`;

/** A stream of parts, which sends no Content-Length. */
function stroom(delen: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(sturing) {
      for (const deel of delen) sturing.enqueue(deel);
      sturing.close();
    },
  });
}

describe("media type", () => {
  it.each([
    ["another type", { "content-type": "text/plain" }],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["a type that only resembles JSON", { "content-type": "application/jsonp" }],
    ["JSON of another kind", { "content-type": "application/ld+json" }],
    ["no type", {}],
    ["another charset", { "content-type": "application/json; charset=iso-8859-1" }],
    ["two charsets", { "content-type": "application/json; charset=utf-8; charset=utf-16" }],
    ["gzip", { ...JSON_UTF8, "content-encoding": "gzip" }],
  ])("refuses %s", async (_, headers) => {
    const antwoord = await post(bytes(GOED), headers);
    verwachtProbleem(antwoord, "verkeerd-mediatype", {
      detail: "Stuur de invoer als application/json in UTF-8, zonder Content-Encoding.",
    });
    expect(antwoord.headers.get("Accept")).toBe("application/json");
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON;Charset=UTF-8",
    'application/json; charset="utf-8"',
  ])("takes %s", async (type) => {
    expect((await post(bytes(GOED), { "content-type": type })).status).toBe(200);
  });
});

describe("JSON", () => {
  it.each([
    ["an empty body", ""],
    ["no body", null],
    ["white space only", "  \n"],
    ["half an object", '{"regelset":'],
    ["something after the object", `${GOED}{}`],
    ["a comma too many", '{"regelset":"westerkwartier",}'],
    ["single quotes", "{'regelset':'westerkwartier'}"],
    ["NaN as a bare word", kop('"woning":{"slaapkamersInGebruik":NaN}')],
    ["Infinity as a bare word", kop('"woning":{"slaapkamersInGebruik":-Infinity}')],
    ["a comment", `${GOED}// klaar`],
  ])("refuses %s", async (_, body) => {
    verwachtProbleem(await post(body), "ongeldige-json", { detail: "De invoer is niet te lezen als JSON." });
  });

  it.each([
    ["a byte that stands alone", [0xc3, 0x28]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["an overlong sign", [0xc0, 0xaf]],
    ["UTF-16", [0xff, 0xfe]],
  ])("refuses bytes that are not UTF-8: %s", async (_, kwaad) => {
    const body = new Uint8Array([...bytes('{"regelset":"'), ...kwaad, ...bytes('"}')]);
    verwachtProbleem(await post(body), "ongeldige-json", { detail: "De invoer is geen tekst in UTF-8." });
  });

  it("refuses a number that is too large to be one", async () => {
    const body = kop('"woning":{"slaapkamersInGebruik":1e400},"hulpvraag":{"afwasKeerPerWeek":-1e400}');
    verwachtFouten(await post(body), [
      fout("/woning/slaapkamersInGebruik", "verkeerd-type", "Dit moet een getal zijn."),
      fout("/hulpvraag/afwasKeerPerWeek", "verkeerd-type", "Dit moet een getal zijn."),
    ]);
  });

  it("refuses the names of what every object inherits", async () => {
    const namen = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
    const velden = namen.map((naam) => `"${naam}":{"regelset":"westerkwartier"}`).join();
    const body = kop(`${velden},"huishouden":{"leden":[{"id":"c","rol":"client",${velden}}]}`);
    verwachtFouten(
      await post(body),
      ["", "/huishouden/leden/0"].flatMap((object) =>
        namen.map((naam) => fout(`${object}/${naam}`, "onbekend-veld", "Dit veld bestaat niet.")),
      ),
    );
  });

  it("takes no value from a prototype that the input names", async () => {
    const body = '{"__proto__":{"regelset":"westerkwartier","peildatum":"2026-11-21"}}';
    const { body: probleem } = await post(body);
    expect(probleem).toMatchObject({
      fouten: expect.arrayContaining([
        fout("/__proto__", "onbekend-veld", "Dit veld bestaat niet."),
        fout("/peildatum", "ontbreekt", "Dit veld is verplicht."),
      ]),
    });
  });

  it("refuses a name that stands twice in one object, beside every other fault", async () => {
    const leden = '{"id":"c","rol":"client","leeftijd":82,"leeftijd":-1},{"id":"p","rol":"partner"}';
    const body = kop(
      `"peildatum":"2026-11-22","huishouden":{"leden":[${leden}]},"woning":{},"w\\u006fning":{}`,
    );
    const dubbel = (pad: string) => fout(pad, "dubbel-veld", "Dit veld staat er meer dan één keer.");
    verwachtFouten(await post(body), [
      dubbel("/peildatum"),
      dubbel("/woning"),
      dubbel("/huishouden/leden/0/leeftijd"),
      fout("/huishouden/leden/0/leeftijd", "te-klein", "Dit moet minstens 0 zijn."),
    ]);
  });

  it("refuses a doubled name where nothing else is wrong", async () => {
    const dubbel = fout("/regelset", "dubbel-veld", "Dit veld staat er meer dan één keer.");
    verwachtFouten(await post(kop('"regelset":"westerkwartier"')), [dubbel]);
  });

  it("takes the same name in different objects, and as a value", async () => {
    const leden = '{"id":"id","rol":"client"},{"id":"rol","rol":"partner"},{"id":"a","rol":"huisgenoot"}';
    expect((await post(kop(`"huishouden":{"leden":[${leden}]}`))).status).toBe(200);
  });

  it.each([
    ["objects", '{"a":', "1", "}"],
    ["lists", "[", "", "]"],
  ])("refuses 10,000 nested %s", async (_, open, kern, dicht) => {
    const diep = open.repeat(10_000) + kern + dicht.repeat(10_000);
    verwachtFouten(await post(kop(`"diep":${diep}`)), [
      fout("/diep", "onbekend-veld", "Dit veld bestaat niet."),
    ]);
    const lijst = open === "[";
    verwachtFouten(
      await post(kop(`"huishouden":{"leden":${diep}}`)),
      lijst
        ? [
            fout("/huishouden/leden/0", "verkeerd-type", "Dit moet een object zijn."),
            fout("/huishouden/leden", "geen-client", "Precies één lid heeft de rol client."),
          ]
        : [fout("/huishouden/leden", "verkeerd-type", "Dit moet een lijst zijn.")],
    );
  });
});

describe("size", () => {
  const detail = `Een verzoek mag hoogstens ${MAX} bytes groot zijn.`;
  const helft = bytes(opgevuld(MAX));

  it("takes 64 KiB, and as a stream", async () => {
    expect((await post(opgevuld(MAX))).status).toBe(200);
    expect((await post(stroom([helft.slice(0, 1000), helft.slice(1000)]))).status).toBe(200);
  });

  it("refuses a byte more, and as a stream", async () => {
    verwachtProbleem(await post(opgevuld(MAX + 1)), "te-groot", { detail });
    verwachtProbleem(await post(stroom([helft, bytes(" ")])), "te-groot", { detail });
  });

  it("counts bytes, not signs", async () => {
    const naam = "é".repeat(MAX / 2);
    verwachtProbleem(await post(`{"${naam}":1}`), "te-groot", { detail });
  });

  it("refuses 10,000 members by their size", async () => {
    const leden = Array.from({ length: 10_000 }, (_, nummer) => ({ id: `k${nummer}`, rol: "kind" }));
    verwachtProbleem(await post(JSON.stringify({ huishouden: { leden } })), "te-groot", { detail });
  });

  it("does not look into a list that is too long", async () => {
    const leden = Array(10_000).fill("{}").join();
    verwachtFouten(await post(kop(`"huishouden":{"leden":[${leden}]}`)), [
      fout("/huishouden/leden", "te-groot", "Dit mag hoogstens 24 onderdelen zijn."),
      fout("/huishouden/leden", "geen-client", "Precies één lid heeft de rol client."),
    ]);
    const kinderen = Array(10_000).fill('"k1"').join();
    const zorg = `{"activiteit":"contact","kinderen":[${kinderen}]}`;
    verwachtFouten(await post(kop(`"hulpvraag":{"kindzorg":[${zorg}]}`)), [
      fout("/hulpvraag/kindzorg/0/kinderen", "te-groot", "Dit mag hoogstens 24 onderdelen zijn."),
    ]);
  });

  it("reads no further than the limit", async () => {
    let gelezen = 0;
    let gestopt = false;
    const eindeloos = new ReadableStream<Uint8Array>({
      pull(sturing) {
        gelezen += 4096;
        sturing.enqueue(new Uint8Array(4096).fill(32));
      },
      cancel() {
        gestopt = true;
      },
    });
    verwachtProbleem(await post(eindeloos), "te-groot", { detail });
    expect({ gestopt, ver: gelezen > 4 * MAX }).toEqual({ gestopt: true, ver: false });
  });
});
