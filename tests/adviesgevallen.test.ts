import { describe, expect, it } from "vitest";
import type { Adviesgeval } from "./cases/advies.ts";
import { NORMBESTANDEN, normgeval, TOETSBESTANDEN, toetsgeval, voluit } from "./hulp/gevallen.ts";
import { stuur } from "./hulp/http.ts";
import { PEILDATUM } from "./hulp/tabellen.ts";

const PAD = "/v1/indicatieadviezen";
const STAND = "2026-11-28T00:00:00Z";
const bestanden = import.meta.glob<Adviesgeval[]>("./cases/*/advies*.json", {
  eager: true,
  import: "default",
});

interface Advies {
  readonly uitkomst: string;
  readonly minutenPerWeek: number | null;
  readonly bandbreedte: { readonly minimum: number; readonly maximum: number | null };
  readonly stappen: readonly { readonly stap: string; readonly uitkomst: string }[];
  readonly ontbrekend: readonly { readonly feit: string }[];
  readonly volgendeVraag: string | null;
  readonly oordeel: readonly unknown[];
  readonly budget: { readonly bedragen: readonly { readonly bedragCent: number | null }[] } | null;
  readonly bijdrage: {
    readonly maanden: readonly { readonly maand: string; readonly bedragCent: number | null }[];
  } | null;
  readonly termijnen: {
    readonly termijnen: readonly { readonly regel: string; readonly laatsteDag: string | null }[];
  } | null;
  readonly fouten?: readonly { readonly code: string }[];
  readonly [deel: string]: unknown;
}

const alsLijst = (oordelen: Readonly<Record<string, string>>) =>
  Object.entries(oordelen).map(([regel, antwoord]) => ({ regel, antwoord }));

function verzoekVan(regelset: string, geval: Adviesgeval): object {
  const { peildatum = PEILDATUM, screening = [], norm, zonder = [], feiten, oordelen, velden } = geval;
  const delen = screening.map(([bestand, naam]) => toetsgeval(regelset, bestand, naam));
  const { situatie, normenkader } = norm ? normgeval(regelset, ...norm) : { situatie: {} };
  const alle = Object.assign({}, ...delen.map((deel) => deel.feiten), feiten);
  return {
    regelset,
    peildatum,
    stand: STAND,
    feiten: Object.fromEntries(Object.entries(alle).filter(([naam]) => !zonder.includes(naam))),
    oordelen: alsLijst(Object.assign({}, ...delen.map((deel) => deel.oordelen), oordelen)),
    ...(normenkader !== undefined && { normenkader }),
    ...situatie,
    ...velden,
  };
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const regelset = pad.split("/").at(-2) ?? "";
  describe(pad, () => {
    it.each(gevallen)("$naam", async (geval) => {
      const { verwacht } = geval;
      const { status, body } = await stuur<Advies>(PAD, verzoekVan(regelset, geval));
      expect([status, body.fouten]).toEqual([200, undefined]);
      expect(body.stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual(verwacht.stappen);
      expect(body.uitkomst).toBe(verwacht.uitkomst);
      expect(body.minutenPerWeek).toBe(verwacht.minutenPerWeek);
      expect([body.bandbreedte.minimum, body.bandbreedte.maximum]).toEqual(verwacht.bandbreedte);
      const feiten = body.ontbrekend.map(({ feit }) => feit);
      if (verwacht.ontbrekend) expect(feiten).toEqual(verwacht.ontbrekend);
      if (verwacht.volgendeVraag !== undefined) expect(body.volgendeVraag).toBe(verwacht.volgendeVraag);
      if (verwacht.budgetCent !== undefined) {
        expect(body.budget?.bedragen[0]?.bedragCent).toBe(verwacht.budgetCent);
      }
      if (verwacht.laatsteDag) {
        const [regel, dag] = verwacht.laatsteDag;
        expect(body.termijnen?.termijnen.find((een) => een.regel === regel)?.laatsteDag).toBe(dag);
      }
      for (const [maand, bedragCent] of verwacht.maanden ?? []) {
        const gevonden = body.bijdrage?.maanden.find((een) => een.maand === maand);
        expect([maand, gevonden?.bedragCent]).toEqual([maand, bedragCent]);
      }
    });
  });
}

/** The parts that an advice leaves out once it is refused. */
const LATER = ["bruto", "gebruikelijkeHulp", "netto", "pgb", "budget", "bijdrage"];

describe("every worked case of a test", () => {
  const gevallen = Object.entries(TOETSBESTANDEN)
    .flatMap(([pad, alle]) =>
      alle
        .map((geval) => voluit(geval, alle))
        .filter(
          ({ toets, voorziening = "hulpBijHuishouden" }) =>
            toets === "afweging" || (toets === "toegang" && voorziening === "hulpBijHuishouden"),
        )
        .map((geval) => ({
          ...geval,
          regelset: pad.split("/").at(-2) ?? "",
          bestand: pad.split("/").at(-1),
        })),
    )
    .filter(({ regelset }) => regelset !== "landelijk");

  it.each(gevallen)("is a part of the advice: $regelset $bestand $naam", async (geval) => {
    const { regelset, peildatum = PEILDATUM, feiten, oordelen = {}, toets } = geval;
    const invoer = { regelset, peildatum, stand: STAND, feiten, oordelen: alsLijst(oordelen) };
    const los = await stuur<Advies>(toets === "toegang" ? "/v1/toegangstoetsen" : "/v1/afwegingen", invoer);
    const { status, body } = await stuur<Advies>(PAD, {
      ...invoer,
      hulpvraag: { zwaarHuishoudelijkWerk: "volledig" },
    });
    if (status === 400) {
      // Facts that one of the tests refuses are refused here too.
      expect(body.fouten?.map(({ code }) => code)).toContain("tegenspraak");
      return;
    }
    expect(los.status).toBe(200);
    expect(body[toets]).toEqual(los.body);
    if (los.body.uitkomst !== "nee") return;
    expect(body.uitkomst).toBe("nee");
    expect(LATER.map((deel) => body[deel])).toEqual(LATER.map(() => null));
    expect([body.ontbrekend, body.volgendeVraag, body.minutenPerWeek]).toEqual([[], null, 0]);
  });
});

describe("every worked case of minutes", () => {
  const gevallen = Object.entries(NORMBESTANDEN).flatMap(([pad, alle]) =>
    alle
      .filter(() => pad.includes("/norm"))
      .map((geval) => ({ ...geval, regelset: pad.split("/").at(-2) ?? "", bestand: pad.split("/").at(-1) })),
  );

  it.each(gevallen)("is the gross help of the advice: $regelset $bestand $naam", async (geval) => {
    const { regelset, peildatum = PEILDATUM, normenkader, situatie, verwacht } = geval;
    const { status, body } = await stuur<Advies & { bruto: Advies }>(PAD, {
      regelset,
      peildatum,
      stand: STAND,
      ...(normenkader !== undefined && { normenkader }),
      ...situatie,
    });
    expect(status).toBe(200);
    expect(body.bruto.minutenPerWeek).toBe(verwacht.minutenPerWeek);
    const { minimum, maximum } = body.bruto.bandbreedte;
    expect([minimum, maximum]).toEqual(verwacht.bandbreedte);
  });
});
