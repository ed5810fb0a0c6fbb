import { describe, expect, it } from "vitest";
import { vraag } from "../hulp/http.ts";

interface Regelsets {
  readonly regelsets: readonly {
    readonly id: string;
    readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
    readonly versies: readonly {
      readonly versie: string;
      readonly geldigVan: string;
      readonly bron: { readonly document: string };
    }[];
  }[];
}

const zoek = (query: string) => vraag<Regelsets>(`/v1/regelsets?${query}`);

describe("what the documents say of themselves", () => {
  it.each([
    ["BW-code-zaltbommel", "0297", "Zaltbommel"],
    ["BW-code-maasdriel", "0263", "Maasdriel"],
  ])("%s: %s finds the werkafspraken of %s", async (_regel, code, naam) => {
    const { body } = await zoek(`gemeentecode=${code}&peildatum=2027-03-01`);
    const [regelset, ...rest] = body.regelsets.filter(({ id }) => id !== "landelijk");
    expect(rest).toEqual([]);
    expect(regelset?.id).toBe("bommelerwaard");
    expect(regelset?.gemeenten).toContainEqual({ code, naam });
  });

  it("BW-versie: version 2 of March 2026, Werkafspraken Perceel 1, of both municipalities", async () => {
    const { body } = await zoek("gemeentecode=0297&peildatum=2027-03-01");
    const regelset = body.regelsets.find(({ id }) => id === "bommelerwaard");
    expect(regelset?.gemeenten.map(({ naam }) => naam).sort()).toEqual(["Maasdriel", "Zaltbommel"]);
    expect(regelset?.versies).toMatchObject([
      {
        versie: "versie 2",
        bron: {
          document: "Werkafspraken Perceel 1 Wmo Hulp bij het Huishouden, versie 2 (maart 2026)",
        },
      },
    ]);
  });

  it("ML-h0-versie: v202407_01, from the first of July 2024 by its label", async () => {
    const { body } = await zoek("peildatum=2026-11-21");
    const regelset = body.regelsets.find(({ id }) => id === "midden-limburg");
    expect(regelset?.versies).toMatchObject([{ versie: "v202407_01", geldigVan: "2024-07-01" }]);
  });

  it("WK-meta-vaststelling: adopted on 30 January 2024, in force from the day after", async () => {
    const dag = (peildatum: string) => zoek(`gemeentecode=1969&peildatum=${peildatum}`);
    expect((await dag("2024-01-30")).body.regelsets).toEqual([]);
    const regelset = (await dag("2024-01-31")).body.regelsets.find(({ id }) => id === "westerkwartier");
    expect(regelset?.versies).toMatchObject([{ geldigVan: "2024-01-31" }]);
  });
});
