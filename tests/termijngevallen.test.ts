import { describe, expect, it } from "vitest";
import type { Termijnuitkomst } from "../src/regels/termijn.ts";
import { berekenTermijnen } from "../src/regels/termijnberekening.ts";
import { termijnenwetUit } from "../src/regels/termijnenwet.ts";
import { landelijk } from "../src/regelsets/landelijk/index.ts";
import { TERMIJNVRAGEN } from "../src/regelsets/termijnen/feiten.ts";
import beekdaelen from "./cases/beekdaelen/termijnen.json" with { type: "json" };
import bommelerwaard from "./cases/bommelerwaard/termijnen.json" with { type: "json" };
import hhm from "./cases/hhm-2019/termijnen.json" with { type: "json" };
import wet from "./cases/landelijk/termijnen.json" with { type: "json" };
import middenLimburg from "./cases/midden-limburg/termijnen.json" with { type: "json" };
import type { Termijngeval } from "./cases/termijn.ts";
import westerkwartier from "./cases/westerkwartier/termijnen.json" with { type: "json" };
import { stuur, vraag } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const PAD = "/v1/termijnberekeningen";
const GEVALLEN = [
  ["westerkwartier", westerkwartier],
  ["beekdaelen", beekdaelen],
  ["midden-limburg", middenLimburg],
  ["bommelerwaard", bommelerwaard],
  ["hhm-2019", hhm],
  ["landelijk", wet],
] as const;

type Termijn = Termijnuitkomst & { readonly laag: string };
interface Uitkomst {
  readonly termijnen: readonly Termijn[];
  readonly gronden: readonly { readonly regel: string; readonly uitkomst: string }[];
  readonly ontbrekend: readonly string[];
  readonly oordeel: readonly { readonly regel: string }[];
}

/** The pure function over the layers of a regelset. */
async function puur(id: string, geval: Termijngeval): Promise<Uitkomst> {
  const { peildatum, gebeurtenissen, omstandigheden = {} } = geval;
  const wettabellen = await tabellenVan(landelijk.id, peildatum);
  const vraag = { peildatum, gebeurtenissen, omstandigheden, vragen: TERMIJNVRAGEN };
  const ids = id === landelijk.id ? [id] : [landelijk.id, id];
  const lagen = await Promise.all(
    ids.map(async (laag) => {
      const regeling = regelsetVan(laag).termijnen ?? { termijnen: [], gronden: [], oordelen: [] };
      const tabellen = await tabellenVan(laag, peildatum);
      const uitkomst = berekenTermijnen(regeling, vraag, tabellen, termijnenwetUit(wettabellen));
      const naam = laag === landelijk.id ? "landelijk" : "lokaal";
      return { ...uitkomst, termijnen: uitkomst.termijnen.map((termijn) => ({ ...termijn, laag: naam })) };
    }),
  );
  return {
    termijnen: lagen.flatMap(({ termijnen }) => termijnen),
    gronden: lagen.flatMap(({ gronden }) => gronden),
    ontbrekend: [...new Set(lagen.flatMap(({ ontbrekend }) => ontbrekend.map(({ feit }) => feit.pad)))],
    oordeel: lagen.flatMap(({ oordeel }) => oordeel),
  };
}

function controleer({ verwacht }: Termijngeval, uitkomst: Uitkomst): void {
  for (const [naam, { verlengdVan, nietVerlengd, ...velden }] of Object.entries(verwacht.termijnen)) {
    const termijn = uitkomst.termijnen.find((kandidaat) => `${kandidaat.laag}.${kandidaat.termijn}` === naam);
    expect(termijn, naam).toMatchObject(velden);
    if (verlengdVan !== undefined)
      expect(termijn?.verlengd?.oorspronkelijkeDag ?? null, naam).toBe(verlengdVan);
    if (nietVerlengd !== undefined) expect(termijn?.nietVerlengd?.regel ?? null, naam).toBe(nietVerlengd);
    if (termijn?.verlengd) expect(termijn.verlengd.regel).toBe("NL-atw-weekend");
  }
  const gronden = Object.fromEntries(uitkomst.gronden.map(({ regel, uitkomst: is }) => [regel, is]));
  if (verwacht.gronden) expect(gronden).toMatchObject(verwacht.gronden);
  if (verwacht.ontbrekend) expect(uitkomst.ontbrekend).toEqual(verwacht.ontbrekend);
  if (verwacht.oordeel) expect(uitkomst.oordeel.map(({ regel }) => regel)).toEqual(verwacht.oordeel);
}

describe.each(GEVALLEN)("termijnen van %s", (id, gevallen) => {
  it.each(gevallen as readonly Termijngeval[])("$naam", async (geval) => {
    controleer(geval, await puur(id, geval));
    const { naam: _naam, regels: _regels, verwacht: _verwacht, ...invoer } = geval;
    const { status, body } = await stuur<Omit<Uitkomst, "ontbrekend"> & { ontbrekend: { feit: string }[] }>(
      PAD,
      {
        regelset: id,
        ...invoer,
      },
    );
    expect(status).toBe(200);
    controleer(geval, { ...body, ontbrekend: body.ontbrekend.map(({ feit }) => feit) });
  });
});

describe(PAD, () => {
  const KOP = { regelset: "westerkwartier", peildatum: "2026-11-21" };
  const fouten = async (invoer: object) => {
    const { status, body } = await stuur<Probleem>(PAD, { ...KOP, ...invoer });
    expect(status).toBe(400);
    return body.fouten?.map(({ pad, code }) => `${pad} ${code}`);
  };

  it.each([
    ["onderzoekStart", "onderzoekAfgerond"],
    ["ainPlanVerstuurd", "reactieAinPlan"],
    ["aanvraag", "besluit"],
    ["besluit", "ontvangstBesluit"],
  ])("refuses %s after %s, and takes them on the same day", async (eerst, dan) => {
    const gebeurtenissen = { [eerst]: "2026-06-20", [dan]: "2026-06-19" };
    expect(await fouten({ gebeurtenissen })).toEqual([`/gebeurtenissen/${dan} tegenspraak`]);
    const opDezelfdeDag = { [eerst]: "2026-06-20", [dan]: "2026-06-20" };
    expect((await stuur(PAD, { ...KOP, gebeurtenissen: opDezelfdeDag })).status).toBe(200);
  });

  it("refuses an investigation that begins before the melding, and takes one on the same day", async () => {
    const gebeurtenissen = { melding: "2026-03-02", onderzoekStart: "2026-03-01" };
    expect(await fouten({ gebeurtenissen })).toEqual(["/gebeurtenissen/onderzoekStart tegenspraak"]);
    expect(
      (await stuur(PAD, { ...KOP, gebeurtenissen: { ...gebeurtenissen, onderzoekStart: "2026-03-02" } }))
        .status,
    ).toBe(200);
  });

  it("refuses a circumstance that the days tell otherwise, and takes one that they bear out", async () => {
    const invoer = {
      regelset: "beekdaelen",
      gebeurtenissen: { melding: "2026-03-02", onderzoekAfgerond: "2026-04-14" },
    };
    const gevonden = await fouten({ ...invoer, omstandigheden: { onderzoekOpTijdKlaar: true } });
    expect(gevonden).toEqual(["/omstandigheden/onderzoekOpTijdKlaar tegenspraak"]);
    const omstandigheden = { onderzoekOpTijdKlaar: false };
    expect((await stuur(PAD, { ...KOP, ...invoer, omstandigheden })).status).toBe(200);
  });

  it("refuses events and circumstances that it does not know, and dates out of reach", async () => {
    const gevonden = await fouten({
      gebeurtenissen: { melding: "1899-12-31", aanvraag: "2200-01-01", verjaardag: "2026-01-01" },
      omstandigheden: { naam: true },
    });
    expect(gevonden?.sort()).toEqual([
      "/gebeurtenissen/aanvraag buiten-bereik",
      "/gebeurtenissen/melding buiten-bereik",
      "/gebeurtenissen/verjaardag onbekend-veld",
      "/omstandigheden/naam onbekend-veld",
    ]);
    const { status } = await stuur(PAD, {
      ...KOP,
      gebeurtenissen: { melding: "1900-01-01", aanvraag: "2199-12-31", besluit: "2199-12-31" },
    });
    expect(status).toBe(200);
  });

  it("tells who asks at an earlier stand that the tables did not have the terms yet", async () => {
    expect(await fouten({ gebeurtenissen: {}, stand: "2026-11-22T00:00:00Z" })).toEqual([
      "/stand voor-deze-tabellen",
    ]);
  });

  it("names the days that a term skips, and why", async () => {
    const { body } = await stuur<Uitkomst>(PAD, { ...KOP, gebeurtenissen: { melding: "2026-02-20" } });
    const termijn = body.termijnen.find(
      ({ laag, termijn }) => laag === "landelijk" && termijn === "onderzoek",
    );
    expect(termijn?.verlengd?.overgeslagen).toEqual([
      { dag: "2026-04-03", reden: "feestdag", feestdag: "Goede Vrijdag" },
      { dag: "2026-04-04", reden: "zaterdag" },
      { dag: "2026-04-05", reden: "zondag" },
      { dag: "2026-04-06", reden: "feestdag", feestdag: "tweede paasdag" },
    ]);
  });

  it("lists what it asks among the questions of the regelset", async () => {
    const { body } = await vraag<{ vragen: { feit: string; voor: string[]; regels: string[] }[] }>(
      "/v1/regelsets/westerkwartier/vragen?peildatum=2026-11-21",
    );
    const gevraagd = body.vragen.filter(({ voor }) => voor.includes("termijnberekening"));
    expect(gevraagd.find(({ feit }) => feit === "gebeurtenissen.melding")?.regels).toContain(
      "WK-a4-3-termijn",
    );
    expect(gevraagd.map(({ feit }) => feit)).toContain("omstandigheden.pgbToegekend");
    expect(gevraagd.map(({ feit }) => feit)).not.toContain("peildatum");
  });
});
