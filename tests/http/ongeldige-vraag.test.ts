import { describe, expect, it } from "vitest";
import { vraag } from "../hulp/http.ts";
import { type Fout, fout, verwachtFouten, verwachtProbleem } from "./probleem.ts";

const LIJST = "/v1/regelsets";
const ENKEL = "/v1/regelsets/westerkwartier";
const PADEN = [LIJST, ENKEL, `${ENKEL}/regels`, `${ENKEL}/normtijden`];

const geenDatum = fout("/peildatum", "geen-datum", "Dit is geen bestaande datum in de vorm JJJJ-MM-DD.");
const geenTijdstip = fout(
  "/stand",
  "geen-tijdstip",
  "Dit is geen tijdstip met tijdzone, zoals 2026-11-21T10:00:00Z.",
);
const tekst = (pad: string) => fout(pad, "verkeerd-type", "Dit moet een tekst zijn.");
const onbekend = (pad: string) => fout(pad, "onbekend-veld", "Dit veld bestaat niet.");
const persoonlijk = (pad: string) =>
  fout(pad, "onbekend-veld", "Stuur geen persoonsgegevens. Deze API kent dit veld niet en bewaart niets.");
const code = fout("/gemeentecode", "verkeerde-vorm", "Deze tekst heeft niet de juiste vorm.");

const lees = (pad: string) => vraag<Record<string, unknown>>(pad);

describe.each(PADEN)("%s", (pad) => {
  it.each<readonly [zoek: string, fouten: readonly Fout[]]>([
    ["peildatum=2026-02-30", [geenDatum]],
    ["peildatum=", [geenDatum]],
    ["peildatum", [geenDatum]],
    ["peildatum=21-11-2026", [geenDatum]],
    ["peildatum=2026-11-21T00:00:00Z", [geenDatum]],
    ["peildatum=2026-11-21&peildatum=2026-11-22", [tekst("/peildatum")]],
    ["stand=2026-11-21", [geenTijdstip]],
    ["stand=2026-11-21T10:00:00", [geenTijdstip]],
    ["stand=2026-11-21T25:00:00Z", [geenTijdstip]],
    ["stand=9999-01-01T00:00:00Z", [fout("/stand", "in-de-toekomst", "Dit tijdstip moet nog komen.")]],
    ["onbekend=1", [onbekend("/onbekend")]],
    ["Peildatum=2026-11-21", [onbekend("/Peildatum")]],
    ["__proto__=1&constructor=1", [onbekend("/__proto__"), onbekend("/constructor")]],
    ["bsn=123456782&naam=x", [persoonlijk("/bsn"), persoonlijk("/naam")]],
    [
      "peildatum=morgen&stand=nu&extra=1&%zz=%zz",
      [geenDatum, geenTijdstip, onbekend("/extra"), onbekend("/%zz")],
    ],
  ])("refuses ?%s", async (zoek, fouten) => {
    verwachtFouten(await lees(`${pad}?${zoek}`), fouten);
  });
});

describe("gemeentecode", () => {
  it.each(["196", "19690", "196x", "", " 1969", "1969%0a"])("refuses %j", async (waarde) => {
    verwachtFouten(await lees(`${LIJST}?gemeentecode=${waarde}`), [code]);
  });

  it("refuses it twice", async () => {
    verwachtFouten(await lees(`${LIJST}?gemeentecode=1969&gemeentecode=1954`), [tekst("/gemeentecode")]);
  });

  it.each(PADEN.slice(1))("is unknown on %s", async (pad) => {
    verwachtFouten(await lees(`${pad}?gemeentecode=1969`), [onbekend("/gemeentecode")]);
  });
});

describe.each(PADEN.slice(1))("%s", (pad) => {
  it("says from when there are rules, on a date without", async () => {
    const melding = "De regels van westerkwartier gelden vanaf 2024-01-31.";
    verwachtProbleem(await lees(`${pad}?peildatum=2024-01-30`), "geen-regels", {
      detail: `Op 2024-01-30 zijn er geen regels. ${melding}`,
      fouten: [{ pad: "/peildatum", code: "geen-regels", melding }],
      regelset: "westerkwartier",
      perioden: [{ geldigVan: "2024-01-31", geldigTot: null }],
    });
  });

  it("refuses an instant before the first tables", async () => {
    verwachtFouten(await lees(`${pad}?stand=2026-11-20T23:59:59Z`), [
      fout(
        "/stand",
        "voor-de-eerste-tabellen",
        "Op dit tijdstip waren er nog geen tabellen van deze regelset.",
      ),
    ]);
  });

  it("takes the first date and the first instant", async () => {
    const zoek = "peildatum=2024-01-31&stand=2026-11-21T01:00:00%2B01:00";
    expect((await lees(`${pad}?${zoek}`)).status).toBe(200);
  });
});
