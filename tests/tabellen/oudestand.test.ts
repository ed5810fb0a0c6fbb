import { describe, expect, it } from "vitest";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { heeftNorm } from "../../src/regelsets/regelset.ts";
import { stuur, vraag } from "../hulp/http.ts";

/** After the first tables, before the numbers of the capabilities that came with 1.1.0. */
const TOEN = "2026-11-22T00:00:00Z";

/** What answers stood on then, by regelset, as 1.0.0 gave it. */
const TABELVERSIES: Readonly<Record<string, string>> = {
  westerkwartier: "27ee60cbf6416d6faea7877a24a59aa87ae0c41b5491f8d1d3c00e9d81fdc640",
  beekdaelen: "1e9d0008f0f1285fbe956be46f828dcd110cd98cfca0cde364d89a085263b89f",
  "hhm-2019": "118dd1bb9fbce0f2297762e99e45735236a56db5ee149ffebfafe28fef6db0ef",
  "midden-limburg": "3a966b0de1a09445b50535adaef54af6da63cf8a8bb03b388998c8d8728e138f",
  bommelerwaard: "65dc479749b05b9628d3f2d5f851fe8d72fca9e7ffb31c752e4a5b23788e60f9",
  landelijk: "b08ccffc6f75cb4ce3c3393555f22297d8b70e44f365e48debf1650df52014bc",
};

const kopVan = (id: string) => ({
  regelset: id,
  peildatum: id === "bommelerwaard" ? "2027-03-01" : "2026-11-21",
  stand: TOEN,
});

interface Antwoord {
  readonly kwitantie: { readonly stand: string; readonly tabelVersie: string };
  readonly fouten: readonly { readonly pad: string; readonly code: string }[];
}

describe.each(Object.entries(TABELVERSIES))("%s as its tables first stood", (id, hash) => {
  const regelset = REGELSETS.get(id);
  const { toegang = {}, afweging, pgb } = regelset?.toetsing ?? {};
  const feiten = {};
  const verzoeken = [
    ...(regelset && heeftNorm(regelset) ? [["/v1/normberekeningen", {}] as const] : []),
    ...("hulpBijHuishouden" in toegang ? [["/v1/toegangstoetsen", { feiten }] as const] : []),
    ...(afweging ? [["/v1/afwegingen", { feiten }] as const] : []),
    ...(pgb ? [["/v1/pgb-toetsen", { feiten }] as const] : []),
  ];

  it.each(verzoeken)("answers %s on the same rows", async (pad, invoer) => {
    const { status, body } = await stuur<Antwoord>(pad, { ...kopVan(id), ...invoer });
    expect(status).toBe(200);
    expect(body.kwitantie.stand).toBe(TOEN);
    expect(body.kwitantie.tabelVersie).toBe(`sha256:${hash}`);
  });

  it.each(["regels", "normtijden", "activiteiten", "vragen"])("shows its %s", async (deel) => {
    const { peildatum } = kopVan(id);
    const { status } = await vraag(`/v1/regelsets/${id}/${deel}?peildatum=${peildatum}&stand=${TOEN}`);
    expect(status).toBe(200);
  });
});

describe("a capability that came later than the tables", () => {
  const verzoeken = import.meta.glob<object>("../../openapi/voorbeelden/*.verzoek.json", {
    eager: true,
    import: "default",
  });

  it.each([
    ["/v1/bijdrageberekeningen", "berekenBijdrage"],
    ["/v1/doorleveringen", "leverDoor"],
    ["/v1/declaratietoetsen", "toetsDeclaratie"],
    ["/v1/tegemoetkomingen", "berekenTegemoetkoming"],
  ])("says at the stand that its numbers were not there yet: %s", async (pad, operationId) => {
    const voorbeeld = verzoeken[`../../openapi/voorbeelden/${operationId}.verzoek.json`];
    const { status, body } = await stuur<Antwoord>(pad, { ...voorbeeld, stand: TOEN });
    expect(status).toBe(400);
    expect(body.fouten.map((fout) => [fout.pad, fout.code])).toEqual([["/stand", "voor-deze-tabellen"]]);
  });
});
