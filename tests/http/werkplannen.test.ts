import { describe, expect, it } from "vitest";
import { type Antwoord, stuur, vraag } from "../hulp/http.ts";
import { hoogstens, minstens, onbekend, ontbreekt } from "./gevallen.ts";
import { type Fout, fout, verwachtFouten, verwachtProbleem } from "./probleem.ts";

const GOED = {
  regelset: "midden-limburg",
  peildatum: "2026-11-21",
  stand: "2026-11-21T10:00:00Z",
  jaar: 2027,
  ruimten: ["sanitair"],
  resultaten: ["schoonEnLeefbaarHuis"],
};
type Body = Record<string, unknown>;

const met = (accept: string | undefined, invoer: object = GOED): Promise<Antwoord<Body>> =>
  vraag<Body>("/v1/werkplannen", {
    method: "POST",
    headers: { "content-type": "application/json", ...(accept !== undefined && { accept }) },
    body: JSON.stringify(invoer),
  });
const agenda = async (invoer: object): Promise<string> => (await met("text/calendar", invoer)).tekst;
/** The lines of a calendar, unfolded. */
const regels = (tekst: string): string[] => tekst.replaceAll("\r\n ", "").split("\r\n");
const van = (tekst: string, naam: string): string[] =>
  regels(tekst).filter((regel) => regel.startsWith(naam));

describe("by Accept", () => {
  it.each([
    undefined,
    "",
    "*/*",
    "application/*",
    "application/json",
    "application/json, text/calendar",
    "text/calendar;q=0.5, application/json",
    "text/calendar;q=0, */*",
    "text/html, application/json;q=0.1",
  ])("%j gives JSON", async (accept) => {
    const { status, headers } = await met(accept);
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: "application/json" });
    expect(headers.get("Vary")).toBe("Accept");
  });

  it.each([
    "text/calendar",
    "TEXT/Calendar",
    "text/calendar; charset=utf-8",
    "text/calendar, application/json;q=0.9",
    "text/calendar, */*;q=0.1",
    "application/json;q=0, text/calendar;q=0.1",
    "application/json;q=0, */*",
    "text/*",
  ])("%j gives a calendar", async (accept) => {
    const { status, headers, tekst } = await met(accept);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="werkplan-2027.ics"');
    expect(headers.get("API-Version")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(headers.get("Vary")).toBe("Accept");
    expect(tekst).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it.each(["text/calendar;q=0", "text/html"])("406 for %j", async (accept) => {
    verwachtProbleem(await met(accept), "niet-leverbaar", {
      detail: "Hier antwoordt deze API alleen met application/json of text/calendar.",
    });
  });

  it("gives a problem as JSON, also to who takes calendars only", async () => {
    verwachtFouten(await met("text/calendar", { ...GOED, jaar: 1999 }), [minstens("/jaar", "2000")]);
  });

  it("gives a calendar nowhere else", async () => {
    const antwoord = await vraag<Body>("/v1/regelsets", { headers: { accept: "text/calendar" } });
    verwachtProbleem(antwoord, "niet-leverbaar", {
      detail: "Deze API antwoordt alleen met application/json.",
    });
  });
});

describe("a calendar (RFC 5545)", () => {
  it("has an event for each week with work, each with a name of its own", async () => {
    const tekst = await agenda(GOED);
    expect(van(tekst, "BEGIN:VEVENT")).toHaveLength(52);
    expect(new Set(van(tekst, "UID:")).size).toBe(52);
    expect(new Set(van(tekst, "DTSTAMP:"))).toEqual(new Set(["DTSTAMP:20261121T100000Z"]));
    expect(van(tekst, "SUMMARY:")[8]).toBe("SUMMARY:Hulp bij het huishouden\\, week 9");
  });

  it("keeps to the form: CRLF, no line over 75 octets, an end", async () => {
    const tekst = await agenda({ ...GOED, resultaten: ["schoonEnLeefbaarHuis", "kindzorg"] });
    expect(tekst).toMatch(/END:VCALENDAR\r\n$/);
    expect(tekst.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lengte = (regel: string) => new TextEncoder().encode(regel).length;
    expect(Math.max(...tekst.split("\r\n").map(lengte))).toBeLessThanOrEqual(75);
    expect(van(tekst, "X-WR-CALDESC:").join()).not.toMatch(/[^\\][,;]/);
  });

  it("says with each activity which rule it is of and where that stands", async () => {
    const [week] = van(await agenda(GOED), "DESCRIPTION:");
    expect(week).toContain(
      "sanitair: Het toilet schoonmaken [ML-t1b-sanitair-toilet\\, bijlage 1\\, tabel 1b",
    );
    expect(week).toContain("Werkafsprakenboek Hulp bij het Huishouden Midden-Limburg\\, v202407_01");
  });

  it("without a day covers the week", async () => {
    const tekst = await agenda(GOED);
    expect(van(tekst, "DTSTART")[0]).toBe("DTSTART;VALUE=DATE:20270104");
    expect(van(tekst, "DTEND")[0]).toBe("DTEND;VALUE=DATE:20270111");
  });

  it("with a day is that day", async () => {
    const tekst = await agenda({ ...GOED, dagVanDeWeek: "vrijdag" });
    expect(van(tekst, "DTSTART")[0]).toBe("DTSTART;VALUE=DATE:20270108");
    expect(van(tekst, "DTEND")).toEqual([]);
  });

  it("with a time is at that time in the Netherlands, in winter and in summer", async () => {
    const tekst = await agenda({ ...GOED, dagVanDeWeek: "donderdag", tijd: "09:30" });
    // The clock goes forward on Sunday 28 March 2027: week 12 is before it, week 13 after.
    expect(van(tekst, "DTSTART").slice(11, 13)).toEqual([
      "DTSTART:20270325T083000Z",
      "DTSTART:20270401T073000Z",
    ]);
  });

  it("has no event for a week without work", async () => {
    const tekst = await agenda({ ...GOED, regelset: "beekdaelen", ruimten: ["hal"] });
    // Doors and radiators, twice a year each.
    expect(van(tekst, "BEGIN:VEVENT")).toHaveLength(4);
    const leeg = await agenda({ ...GOED, regelset: "westerkwartier" });
    // A calendar has at least one component (RFC 5545, 3.6): of an empty plan that is one that says so.
    expect(van(leeg, "BEGIN:VEVENT")).toHaveLength(1);
    expect(van(leeg, "SUMMARY:")[0]).toMatch(/niets gepland$/);
  });

  it("says how to give it again, and whether something is still open", async () => {
    const [open] = van(await agenda(GOED), "X-WR-CALDESC:");
    expect(open).toMatch(/stand 2026-11-21T10:00:00Z\\, tabellen sha256:[0-9a-f]{64}\\, invoer sha256:/);
    expect(open).toContain("een mens moet nog oordelen");
    const [dicht] = van(await agenda({ ...GOED, regelset: "beekdaelen" }), "X-WR-CALDESC:");
    expect(dicht).not.toContain("oordelen");
  });
});

const tegenspraakRuimten = fout(
  "/ruimten",
  "tegenspraak",
  "Noem ruimten als schoonEnLeefbaarHuis in /resultaten staat, en anders geen.",
);
const dubbel = (pad: string) => fout(pad, "dubbel", "Dit staat er al.");
const buiten = fout("/start", "buiten-het-jaar", "Deze dag valt niet in een week van het gevraagde jaar.");

const GEVALLEN: readonly (readonly [wat: string, invoer: object, fouten: readonly Fout[]])[] = [
  ["rooms without cleaning", { ...GOED, resultaten: ["strijken"] }, [tegenspraakRuimten]],
  ["cleaning without rooms", { ...GOED, ruimten: [] }, [tegenspraakRuimten]],
  [
    "what stands twice",
    {
      ...GOED,
      ruimten: ["sanitair", "hal", "sanitair"],
      resultaten: ["schoonEnLeefbaarHuis", "schoonEnLeefbaarHuis"],
      nietNodig: ["regie", "regie"],
    },
    [dubbel("/ruimten/2"), dubbel("/resultaten/1"), dubbel("/nietNodig/1")],
  ],
  ["a start before the first week", { ...GOED, start: "2027-01-03" }, [buiten]],
  ["a start after the last week", { ...GOED, start: "2028-01-03" }, [buiten]],
  [
    "a start that is no day",
    { ...GOED, start: " " },
    [fout("/start", "geen-datum", "Dit is geen bestaande datum in de vorm JJJJ-MM-DD.")],
  ],
  [
    "a time without a day",
    { ...GOED, tijd: "09:30" },
    [fout("/tijd", "tegenspraak", "Een tijd kan alleen met /dagVanDeWeek.")],
  ],
  [
    "too many persons, days and years, and a field that is not there",
    { ...GOED, aantalPersonen: 0, broodmaaltijdDagenPerWeek: 7.5, jaar: 2101, naam: "x" },
    [
      minstens("/aantalPersonen", "1"),
      hoogstens("/broodmaaltijdDagenPerWeek", "7"),
      hoogstens("/jaar", "2100"),
      fout(
        "/naam",
        "onbekend-veld",
        "Stuur geen persoonsgegevens. Deze API kent dit veld niet en bewaart niets.",
      ),
    ],
  ],
  [
    "no year and no lists",
    { regelset: "midden-limburg", peildatum: "2026-11-21", kamers: [] },
    [ontbreekt("/jaar"), ontbreekt("/ruimten"), ontbreekt("/resultaten"), onbekend("/kamers")],
  ],
];

describe("refuses", () => {
  it.each(GEVALLEN)("%s", async (_wat, invoer, fouten) => {
    verwachtFouten(await stuur("/v1/werkplannen", invoer), fouten);
  });

  it("an activity that the regelset does not have, and says which it has", async () => {
    const { status, body } = await stuur<{ fouten: (Fout & { toegestaan: string[] })[] }>("/v1/werkplannen", {
      ...GOED,
      nietNodig: ["schoon.sanitair.ramen", "schoon.zolder.dweilen", "overzicht.was"],
    });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad, code }) => [pad, code])).toEqual([
      ["/nietNodig/1", "niet-toegestaan"],
      ["/nietNodig/2", "niet-toegestaan"],
    ]);
    expect(body.fouten[0]?.toegestaan).toContain("was.ophangen");
    expect(body.fouten[0]?.toegestaan).not.toContain("overzicht.was");
  });

  it("a date without rules", async () => {
    const { status } = await stuur("/v1/werkplannen", { ...GOED, peildatum: "2024-06-30" });
    expect(status).toBe(400);
  });
});

it("takes the first and the last day of the ISO year, which lie in other years", async () => {
  for (const start of ["2025-12-29", "2027-01-03"]) {
    expect((await stuur("/v1/werkplannen", { ...GOED, jaar: 2026, start })).status).toBe(200);
  }
});

it("has a receipt by which the plan can be given again", async () => {
  const [een, ander] = [
    await stuur<Body>("/v1/werkplannen", GOED),
    await stuur<Body>("/v1/werkplannen", { ...GOED, jaar: 2028 }),
  ];
  expect(een.body["kwitantie"]).toMatchObject({ stand: "2026-11-21T10:00:00Z" });
  expect(een.body["kwitantie"]).not.toEqual(ander.body["kwitantie"]);
});
