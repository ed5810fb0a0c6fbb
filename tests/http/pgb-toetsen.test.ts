import { describe, expect, it } from "vitest";
import gevallen from "../cases/westerkwartier/toets-pgb-verlening.json" with { type: "json" };
import { stuur } from "../hulp/http.ts";

interface Laag {
  readonly regelset: { readonly id: string };
  readonly uitkomst: string;
  readonly gronden: readonly { readonly regel: string; readonly bron: { readonly url: string | null } }[];
  readonly ontbrekend: readonly { readonly feit: string; readonly regels: readonly string[] }[];
  readonly volgendeVraag: string | null;
  readonly oordeel: readonly { readonly regel: string }[];
}
interface Antwoord extends Laag {
  readonly lagen: readonly Laag[];
  readonly fouten: readonly { readonly pad: string; readonly code: string }[];
}

const VAARDIG = "NL-wmo-2.3.6-2a-vaardig";
const KWALITEIT = "NL-wmo-2.3.6-2c-kwaliteit";
const EERDER = "NL-wmo-2.3.6-5b-eerder";
const LOKAAL = { "WK-a11-1c-vaardig": "ja", "WK-a11-23d-taal": "ja" };
const LANDELIJK = { [VAARDIG]: "ja", [KWALITEIT]: "ja" };

/** The facts of a case in which the document of Westerkwartier allows a pgb. */
const GOED: object =
  gevallen.find(({ naam }) => naam === "A sister who is no professional helps, and all is in order")
    ?.feiten ?? {};

function toets(feiten: object, oordelen: Record<string, string> = {}, kop: object = {}) {
  return stuur<Antwoord>("/v1/pgb-toetsen", {
    regelset: "westerkwartier",
    peildatum: "2026-11-21",
    feiten,
    oordelen: Object.entries(oordelen).map(([regel, antwoord]) => ({ regel, antwoord })),
    ...kop,
  });
}

const perLaag = ({ lagen }: Antwoord) => lagen.map(({ regelset, uitkomst }) => [regelset.id, uitkomst]);

describe("the document and the law, each as its own layer", () => {
  it("both allow it", async () => {
    const { body } = await toets(
      { ...GOED, eerderPgbHerzienOfIngetrokken: false },
      { ...LOKAAL, ...LANDELIJK },
    );
    expect(perLaag(body)).toEqual([
      ["westerkwartier", "ja"],
      ["landelijk", "ja"],
    ]);
    expect([body.regelset.id, body.uitkomst, body.ontbrekend, body.volgendeVraag]).toEqual([
      "westerkwartier",
      "ja",
      [],
      null,
    ]);
    expect(body.gronden).toEqual(body.lagen.flatMap(({ gronden }) => gronden));
  });

  it("the law refuses where the document allows", async () => {
    const { body } = await toets(
      { ...GOED, eerderPgbHerzienOfIngetrokken: true },
      { ...LOKAAL, ...LANDELIJK, [EERDER]: "ja" },
    );
    expect(perLaag(body)).toEqual([
      ["westerkwartier", "ja"],
      ["landelijk", "nee"],
    ]);
    expect([body.uitkomst, body.ontbrekend, body.volgendeVraag]).toEqual(["nee", [], null]);
  });

  it("waits for the law where only that is open", async () => {
    const { body } = await toets(
      { ...GOED, eerderPgbHerzienOfIngetrokken: true },
      { ...LOKAAL, ...LANDELIJK },
    );
    expect(perLaag(body)).toEqual([
      ["westerkwartier", "ja"],
      ["landelijk", "onbekend"],
    ]);
    expect(body.uitkomst).toBe("onbekend");
    expect(body.ontbrekend.map(({ feit, regels }) => [feit, regels])).toEqual([
      [`oordelen[${EERDER}]`, [EERDER]],
    ]);
    expect(body.volgendeVraag).toBe(`oordelen[${EERDER}]`);
    expect(body.oordeel.map(({ regel }) => regel)).toContain(EERDER);
  });

  it("asks nothing more once the document refuses, and the law shows what it still misses", async () => {
    const { body } = await toets({ spoedeisend: true });
    expect(perLaag(body)).toEqual([
      ["westerkwartier", "nee"],
      ["landelijk", "onbekend"],
    ]);
    expect([body.uitkomst, body.ontbrekend, body.volgendeVraag]).toEqual(["nee", [], null]);
    expect(body.lagen[1]?.ontbrekend.map(({ feit }) => feit)).toContain("keuzePgbGemotiveerd");
  });

  it("asks once what both wait for", async () => {
    const { body } = await toets({});
    const mist = body.ontbrekend.filter(({ feit }) => feit === "keuzePgbGemotiveerd");
    expect(mist.map(({ regels }) => regels)).toEqual([
      ["WK-a11-1-chapeau", "WK-a11-1b-motivering", "NL-wmo-2.3.6-2b-motivering"],
    ]);
  });

  it("links each rule of the law to its article", async () => {
    const { body } = await toets({});
    const adressen = new Set(body.lagen[1]?.gronden.map(({ bron }) => bron.url));
    expect([...adressen]).toEqual(["https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.6"]);
  });
});

describe("a request for the law alone", () => {
  it.each(["landelijk", "bommelerwaard"])("has one layer: %s", async (regelset) => {
    const feiten = { keuzePgbGemotiveerd: true, eerderPgbHerzienOfIngetrokken: false };
    const { status, body } = await toets(feiten, LANDELIJK, { regelset, peildatum: "2027-03-01" });
    expect(status).toBe(200);
    expect(perLaag(body)).toEqual([["landelijk", "ja"]]);
    expect(body.regelset.id).toBe("landelijk");
  });
});

describe("what is refused", () => {
  it.each([
    ["a date before the document", "westerkwartier", "2024-01-30"],
    ["a date before the law as far as it is known", "landelijk", "2018-12-31"],
  ])("%s", async (_, regelset, peildatum) => {
    const { status, body } = await toets({}, {}, { regelset, peildatum });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad, code }) => [pad, code])).toEqual([["/peildatum", "geen-regels"]]);
  });

  it("facts that cannot both be", async () => {
    const { status, body } = await toets({ leveringBuitenland: true, leverplaats: "friesland" });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad, code }) => [pad, code])).toEqual([
      ["/feiten/leveringBuitenland", "tegenspraak"],
      ["/feiten/leverplaats", "tegenspraak"],
    ]);
  });

  it("a fact that no rule asks", async () => {
    const { status, body } = await toets({ naam: "Jansen" });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad }) => pad)).toEqual(["/feiten/naam"]);
  });
});
