import { describe, expect, it } from "vitest";
import { BEHANDELING } from "../../src/regelsets/westerkwartier/behandeling.ts";
import { vraag } from "../hulp/http.ts";
import { verwachtProbleem } from "./probleem.ts";

const DOCUMENT = "Nadere regels maatschappelijke ondersteuning gemeente Westerkwartier 2024";
const NAAM = "Nadere regels Wmo gemeente Westerkwartier 2024";
/** The document was adopted on 30 January 2024 and states no date of publication: the day after is the earliest. */
const KOP = {
  id: "westerkwartier",
  versie: "2024",
  geldigVan: "2024-01-31",
  geldigTot: null,
  geldigheid: "afgeleid",
};
const WESTERKWARTIER = {
  id: "westerkwartier",
  naam: NAAM,
  gemeenten: [{ code: "1969", naam: "Westerkwartier" }],
  versies: [
    {
      ...KOP,
      naam: NAAM,
      regel: "WK-meta-inwerkingtreding",
      bron: { document: DOCUMENT, plaats: "kopgegevens", url: null },
    },
  ],
};

interface Lijst {
  readonly regelsets: readonly { readonly id: string }[];
  readonly stand: string;
}
const lijst = async (zoek = ""): Promise<Lijst> => {
  const { status, body } = await vraag<Lijst>(`/v1/regelsets${zoek}`);
  expect(status).toBe(200);
  return body;
};
const idsVan = ({ regelsets }: Lijst): string[] => regelsets.map(({ id }) => id);

describe("/v1/regelsets", () => {
  it("has Westerkwartier with its version and municipality", async () => {
    const { regelsets } = await lijst();
    expect(regelsets.find(({ id }) => id === "westerkwartier")).toEqual(WESTERKWARTIER);
  });

  it("leaves out what is not in force on a date", async () => {
    expect(idsVan(await lijst("?peildatum=2024-01-30"))).not.toContain("westerkwartier");
    expect(idsVan(await lijst("?peildatum=2024-01-31"))).toContain("westerkwartier");
    expect(idsVan(await lijst("?peildatum=2099-12-31"))).toContain("westerkwartier");
    expect(idsVan(await lijst("?peildatum=1900-01-01"))).toEqual([]);
  });

  it("leaves out what was not in the tables at an instant", async () => {
    expect(idsVan(await lijst("?stand=2026-11-20T23:59:59Z"))).not.toContain("westerkwartier");
    const eerste = await lijst("?stand=2026-11-21T01:00:00%2B01:00");
    expect(idsVan(eerste)).toContain("westerkwartier");
    expect(eerste.stand).toBe("2026-11-21T00:00:00Z");
  });

  it("finds the regelset of a municipality", async () => {
    expect((await lijst("?gemeentecode=1969")).regelsets).toEqual([WESTERKWARTIER]);
    expect(idsVan(await lijst("?gemeentecode=1969&peildatum=2024-01-30"))).toEqual([]);
    expect(idsVan(await lijst("?gemeentecode=9999"))).toEqual([]);
  });
});

describe("/v1/regelsets/{id}", () => {
  it("is the one of the list", async () => {
    for (const zoek of ["", "?peildatum=2024-01-31", "?peildatum=2026-11-21"]) {
      const { status, body } = await vraag<object>(`/v1/regelsets/westerkwartier${zoek}`);
      expect(status).toBe(200);
      expect(body).toEqual({ ...WESTERKWARTIER, stand: expect.any(String) });
    }
  });

  it.each(["", "/regels", "/normtijden"])("404 for an unknown id, and which there are: %s", async (deel) => {
    const antwoord = await vraag<Record<string, unknown>>(`/v1/regelsets/onbekend${deel}`);
    const ids = idsVan(await lijst()).join(", ");
    verwachtProbleem(antwoord, "niet-gevonden", { detail: `Er is geen regelset "onbekend". Wel: ${ids}.` });
  });
});

interface Vindplaats {
  readonly regel: string;
  readonly bron: { readonly document: string; readonly plaats: string; readonly url: null };
}
interface Regels {
  readonly regelset: object;
  readonly peildatum: string;
  readonly regels: readonly (Vindplaats & { readonly omschrijving: string; readonly behandeling: string })[];
}

describe("/v1/regelsets/{id}/regels", () => {
  const lees = (zoek = "") => vraag<Regels>(`/v1/regelsets/westerkwartier/regels${zoek}`);

  it("has the 520 statements of the document, each once and with its place", async () => {
    const { status, body } = await lees("?peildatum=2026-11-21");
    expect(status).toBe(200);
    expect(body.regelset).toEqual(KOP);
    expect(body.peildatum).toBe("2026-11-21");
    expect(body.regels).toHaveLength(520);
    expect(new Set(body.regels.map(({ regel }) => regel)).size).toBe(520);
    expect(body.regels.filter(({ regel }) => !/^WK-[A-Za-z0-9-]+$/.test(regel))).toEqual([]);
    expect(body.regels.filter(({ bron }) => bron.document !== DOCUMENT || bron.plaats === "")).toEqual([]);
    expect(body.regels.filter(({ omschrijving }) => omschrijving === "")).toEqual([]);
  });

  it("says of each what the API does with it", async () => {
    const { body } = await lees();
    const gekend = new Map<string, string>(Object.entries(BEHANDELING));
    const ids = body.regels.map(({ regel }) => regel);
    expect([...gekend.keys()].filter((regel) => !ids.includes(regel))).toEqual([]);
    for (const { regel, behandeling } of body.regels) {
      expect([regel, behandeling]).toEqual([regel, gekend.get(regel) ?? "nietOpgenomen"]);
    }
    const telling = (soort: string) => body.regels.filter(({ behandeling }) => behandeling === soort).length;
    const inCode = (soort: string) => [...gekend.values()].filter((een) => een === soort).length;
    for (const soort of ["berekend", "gevraagd", "oordeel"]) {
      expect([soort, telling(soort)]).toEqual([soort, inCode(soort)]);
      expect(telling(soort)).toBeGreaterThan(0);
    }
    expect(telling("nietOpgenomen")).toBe(520 - gekend.size + inCode("nietOpgenomen"));
  });

  it("takes today where no date is given", async () => {
    const vandaag = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
    const voor = vandaag.format(Date.now());
    const { body } = await lees();
    expect([voor, vandaag.format(Date.now())]).toContain(body.peildatum);
  });
});

/** Paragraaf 14 of the protocol (bijlage 1): key, minutes and what they are counted by. */
const NORMTIJDEN: readonly (readonly [sleutel: string, minuten: number, eenheid: string])[] = [
  ["boodschappen.lijst", 10, "perWeek"],
  ["boodschappen.inkopen", 40, "perWeek"],
  ["boodschappen.opbergen", 10, "perWeek"],
  ["maaltijden.broodmaaltijd", 20, "perKeer"],
  ["maaltijden.opwarmen", 20, "perKeer"],
  ["maaltijden.koken", 30, "perKeer"],
  ["licht.volledig", 41, "perWeek"],
  ["licht.volledig.extraSlaapkamer", 7, "perExtraSlaapkamer"],
  ["licht.hoogLaag", 26, "perWeek"],
  ["licht.hoogLaag.extraSlaapkamer", 3, "perExtraSlaapkamer"],
  ["licht.aftrek.handAfwas", 20, "perKeer"],
  ["licht.aftrek.vaatwasser", 10, "perKeer"],
  ["zwaar.volledig", 93, "perWeek"],
  ["zwaar.volledig.extraSlaapkamer", 11, "perExtraSlaapkamer"],
  ["was.volledigMetStrijken", 54, "perWeek"],
  ["was.volledigMetStrijken.extraPersoon", 9, "perExtraPersoon"],
  ["was.volledigZonderStrijken", 34, "perWeek"],
  ["was.volledigZonderStrijken.extraPersoon", 9, "perExtraPersoon"],
  ["was.vouwenStrijkenOpbergen", 35, "perWeek"],
  ["was.vouwenStrijkenOpbergen.extraPersoon", 3, "perExtraPersoon"],
  ["was.vouwenOpbergen", 15, "perWeek"],
  ["was.vouwenOpbergen.extraPersoon", 3, "perExtraPersoon"],
  ["was.strijken", 20, "perWeek"],
  ["was.groteStukken", 15, "perWeek"],
  ["was.kind", 15, "perKind"],
  ["was.bedlegerig", 15, "perWeek"],
  ["was.extraBewassing", 15, "perWeek"],
  ["organisatie", 30, "perWeek"],
  ["instructie.huishoudelijkeTaken", 60, "perWeek"],
  ["instructie.boodschappenEnMaaltijden", 30, "perWeek"],
  ["kindzorg.naarBedBrengen", 10, "perKeerPerKind"],
  ["kindzorg.uitBedHalen", 10, "perKeerPerKind"],
  ["kindzorg.wassenEnKleden", 30, "perKeerPerKind"],
  ["kindzorg.broodmaaltijd", 20, "perKeer"],
  ["kindzorg.warmeMaaltijd", 30, "perKeer"],
  ["kindzorg.babyvoeding", 20, "perKeerPerKind"],
  ["kindzorg.luierVerschonen", 10, "perKeerPerKind"],
  ["kindzorg.naarSchoolBrengen", 15, "perKeerPerGezin"],
];

/** Other numbers of the document: key, value, what it is counted in and where it stands. */
const PARAMETERS: readonly (readonly [sleutel: string, waarde: number, eenheid: string, plaats: RegExp])[] = [
  ["zwaar.extra.maximum", 30, "minutenPerWeek", /^bijlage 1, paragraaf 14, Zwaar/],
  ["indicatie.duur", 3, "jaren", /^bijlage 1, Zorg in natura of PGB/],
  ["instructie.duur", 6, "weken", /^bijlage 1, paragraaf 14, Advies/],
  ["opvang.maximum", 40, "urenPerWeek", /^bijlage 1, paragraaf 14, Verzorging/],
  ["opvang.duur", 3, "maanden", /^bijlage 1, paragraaf 14, Verzorging/],
  ["koken.dagenPerKeer", 2, "dagen", /^bijlage 1, paragraaf 14, Warme maaltijd/],
  ["was.kind.jongerDan", 18, "jaren", /^bijlage 1, paragraaf 14, Was/],
  ["kindzorg.jongerDan", 7, "jaren", /^bijlage 1, paragraaf 14, Verzorging/],
];

interface Normtijden {
  readonly regelset: object;
  readonly normtijden: readonly (Vindplaats & { sleutel: string; minuten: number; eenheid: string })[];
  readonly parameters: readonly (Vindplaats & { sleutel: string; waarde: number; eenheid: string })[];
}

describe("/v1/regelsets/{id}/normtijden", () => {
  const lees = () => vraag<Normtijden>("/v1/regelsets/westerkwartier/normtijden?peildatum=2026-11-21");

  it("has the minutes of paragraaf 14", async () => {
    const { status, body } = await lees();
    expect(status).toBe(200);
    expect(body.regelset).toEqual(KOP);
    const rijen = body.normtijden.map(({ sleutel, minuten, eenheid }) => [sleutel, minuten, eenheid]);
    expect(rijen).toEqual(expect.arrayContaining([...NORMTIJDEN]));
    const paragraaf14 = body.normtijden.filter(({ bron }) =>
      bron.plaats.startsWith("bijlage 1, paragraaf 14,"),
    );
    expect(paragraaf14).toHaveLength(NORMTIJDEN.length);
  });

  it.each(PARAMETERS)("has %s: %i %s", async (sleutel, waarde, eenheid, plaats) => {
    const { body } = await lees();
    const rij = body.parameters.find((een) => een.sleutel === sleutel);
    expect(rij).toMatchObject({ waarde, eenheid, bron: { document: DOCUMENT } });
    expect(rij?.bron.plaats).toMatch(plaats);
  });

  it("names for every number a rule of the register", async () => {
    const { body } = await lees();
    const { body: register } = await vraag<Regels>(
      "/v1/regelsets/westerkwartier/regels?peildatum=2026-11-21",
    );
    const ids = new Set(register.regels.map(({ regel }) => regel));
    const rijen = [...body.normtijden, ...body.parameters];
    expect(rijen.filter(({ regel }) => !ids.has(regel))).toEqual([]);
    expect(new Set(rijen.map(({ sleutel }) => sleutel)).size).toBe(rijen.length);
  });
});
