import { expect, it } from "vitest";
import { stuur, vraag } from "../hulp/http.ts";
import { fout, verwachtFouten } from "./probleem.ts";

const PAD = "/v1/declaratietoetsen";
const KOP = { regelset: "midden-limburg", peildatum: "2026-11-21" };
const REGEL = {
  id: "r1",
  soort: "eersteKeer",
  periode: { van: "2026-10-01", totEnMet: "2026-10-31" },
  eenheid: "01",
  aantal: 600,
};
const metRegels = (...regels: unknown[]) => ({ ...KOP, declaratie: { regels } });

it("refuses every fault of coherence at once, beside those of form", async () => {
  const invoer = {
    ...KOP,
    declaratie: {
      regels: [
        { ...REGEL, toewijzing: "t9" },
        { ...REGEL, naam: "x" },
      ],
    },
    toewijzingen: [
      { id: "t1", maanden: [{ maand: "2026-10" }, { maand: "2026-10" }] },
      { id: "t1", maanden: [] },
    ],
  };
  verwachtFouten(await stuur(PAD, invoer), [
    fout(
      "/declaratie/regels/1/naam",
      "onbekend-veld",
      "Stuur geen persoonsgegevens. Deze API kent dit veld niet en bewaart niets.",
    ),
    fout("/declaratie/regels/1/id", "dubbel", "Deze aanduiding staat er al."),
    fout("/declaratie/regels/0/toewijzing", "geen-toewijzing", "Er is geen toewijzing met deze aanduiding."),
    fout("/toewijzingen/1/id", "dubbel", "Deze aanduiding staat er al."),
    fout("/toewijzingen/0/maanden/1/maand", "dubbel", "Deze aanduiding staat er al."),
  ]);
});

it("refuses what only does not cohere", async () => {
  verwachtFouten(await stuur(PAD, metRegels({ ...REGEL, toewijzing: "t1" })), [
    fout("/declaratie/regels/0/toewijzing", "geen-toewijzing", "Er is geen toewijzing met deze aanduiding."),
  ]);
});

it("refuses a period that ends before it begins, and more than one judgement on a rule", async () => {
  const achterstevoren = metRegels({ ...REGEL, periode: { van: "2026-10-02", totEnMet: "2026-10-01" } });
  verwachtFouten(await stuur(PAD, achterstevoren), [
    fout("/declaratie/regels/0/periode/totEnMet", "voor-de-start", "Deze datum mag niet voor van liggen."),
  ]);
  const oordeel = { regel: "ML-h7-correctie-2m", antwoord: "ja" };
  verwachtFouten(await stuur(PAD, { ...metRegels(REGEL), oordelen: [oordeel, oordeel] }), [
    fout("/oordelen/1/regel", "dubbel", "Over deze regel staat er al een oordeel."),
  ]);
});

it("refuses a regelset whose document has no rules on declaring, and names those that have", async () => {
  const { status, body } = await stuur<{ fouten: unknown[] }>(PAD, {
    ...metRegels(REGEL),
    regelset: "hhm-2019",
  });
  expect(status).toBe(400);
  expect(body.fouten).toEqual([
    {
      pad: "/regelset",
      code: "niet-toegestaan",
      melding: "Het document van hhm-2019 heeft geen regels voor declaraties.",
      toegestaan: ["westerkwartier", "beekdaelen", "midden-limburg", "bommelerwaard"],
    },
  ]);
});

it("tells who asks for tables of before these numbers that they are not there", async () => {
  const { status, body } = await stuur<{ fouten: { pad: string; code: string }[] }>(PAD, {
    ...metRegels(REGEL),
    stand: "2026-11-21T10:00:00Z",
  });
  expect(status).toBe(400);
  expect(body.fouten.map(({ pad, code }) => [pad, code])).toEqual([["/stand", "voor-deze-tabellen"]]);
});

it("names the questions and conditions of declaring where those of the tests stand", async () => {
  const { body: vragen } = await vraag<{ vragen: { feit: string; waar: string; voor: string[] }[] }>(
    "/v1/regelsets/midden-limburg/vragen?peildatum=2026-11-21",
  );
  const gevonden = vragen.vragen.find(({ feit }) => feit === "declaratie.regels[].geleverdAantal");
  expect(gevonden).toMatchObject({ waar: "situatie", voor: ["declaratietoets"] });
  const { body: regels } = await vraag<{ regels: { regel: string; voorwaarden?: { toets: string }[] }[] }>(
    "/v1/regelsets/midden-limburg/regels?peildatum=2026-11-21",
  );
  const rij = regels.regels.find(({ regel }) => regel === "ML-h7-max-geleverd");
  expect(rij?.voorwaarden?.map(({ toets }) => toets)).toEqual(["declaratietoets"]);
});
