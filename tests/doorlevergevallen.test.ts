import { describe, expect, it } from "vitest";
import type { Doorlevering } from "../src/regelsets/doorlevering/uitkomst.ts";
import { bijdrageEinde } from "../src/regelsets/landelijk/bijdrageEinde.ts";
import beekdaelen from "./cases/beekdaelen/doorlevering.json" with { type: "json" };
import bommelerwaard from "./cases/bommelerwaard/doorlevering.json" with { type: "json" };
import type { Doorlevergeval } from "./cases/doorlevering.ts";
import hhm2019 from "./cases/hhm-2019/doorlevering.json" with { type: "json" };
import landelijk from "./cases/landelijk/doorlevering.json" with { type: "json" };
import middenLimburg from "./cases/midden-limburg/doorlevering.json" with { type: "json" };
import westerkwartier from "./cases/westerkwartier/doorlevering.json" with { type: "json" };
import { stuur } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const PAD = "/v1/doorleveringen";
const GEVALLEN: Readonly<Record<string, unknown>> = {
  beekdaelen,
  bommelerwaard,
  "hhm-2019": hhm2019,
  landelijk,
  "midden-limburg": middenLimburg,
  westerkwartier,
};

type Uitkomst = Omit<Doorlevering, "ontbrekend" | "lijnen"> & { readonly uitkomst: Doorlevering["lijnen"] };

/** The rules that an answer names, of any part. */
const genoemd = (uit: Uitkomst): Set<string> =>
  new Set(
    [
      ...uit.uitkomst,
      ...uit.berichten,
      ...uit.bijdrage,
      ...uit.acties,
      ...uit.nietGenormeerd,
      ...uit.oordeel,
      ...uit.berichten.flatMap(({ afzenderRegel }) => (afzenderRegel ? [{ regel: afzenderRegel }] : [])),
    ].map(({ regel }) => regel),
  );

function controleer(
  { verwacht, regels }: Doorlevergeval,
  uit: Uitkomst,
  ontbrekend: readonly string[],
): void {
  expect({
    uitkomst: uit.uitkomst.map((l) => [
      l.voorziening,
      l.voorWie,
      l.gevolg,
      l.looptDoorTot,
      l.tussen && [l.tussen.vroegst, l.tussen.laatst],
      l.regel,
    ]),
    berichten: uit.berichten.map((b) => [b.nummer, b.afzender, b.reden, b.nodig, b.vanaf, b.regel]),
    bijdrage: uit.bijdrage.map((b) => [b.gevolg, b.vanafMaand, b.regel]),
    acties: uit.acties.map((a) => [a.wie, a.laatsteDag, a.regel]),
    nietGenormeerd: uit.nietGenormeerd.map(({ onderdeel }) => onderdeel),
    ontbrekend: [...ontbrekend].sort(),
    oordeel: uit.oordeel.map(({ regel }) => regel),
  }).toEqual({
    uitkomst: verwacht.uitkomst ?? [],
    berichten: verwacht.berichten ?? [],
    bijdrage: verwacht.bijdrage ?? [],
    acties: verwacht.acties ?? [],
    nietGenormeerd: verwacht.nietGenormeerd ?? [],
    ontbrekend: verwacht.ontbrekend ?? [],
    oordeel: verwacht.oordeel ?? [],
  });
  expect(uit.uitkomst.map(({ hervatVanaf }) => hervatVanaf)).toEqual(
    verwacht.hervatVanaf ?? uit.uitkomst.map(() => null),
  );
  expect([...genoemd(uit)]).toEqual(expect.arrayContaining([...regels]));
}

const isGeval = (rij: unknown): rij is readonly Doorlevergeval[] => Array.isArray(rij);

describe.each(Object.entries(GEVALLEN))("doorlevering: %s", (id, rij) => {
  if (!isGeval(rij)) throw new Error(`${id} has no cases`);

  it.each(rij)("$naam", async (geval) => {
    const { peildatum, gebeurtenis, huishouden = {}, voorzieningen } = geval;
    const { lijnen, bijdrage, ...uitkomst } = regelsetVan(id).doorlevering.bereken(
      { peildatum, gebeurtenis, huishouden, voorzieningen },
      await tabellenVan(id, peildatum),
    );
    controleer(
      geval,
      {
        uitkomst: lijnen,
        ...uitkomst,
        bijdrage: [
          ...bijdrage,
          ...bijdrageEinde(gebeurtenis.soort, lijnen, await tabellenVan("landelijk", peildatum)),
        ],
      },
      uitkomst.ontbrekend.map(({ feit }) => feit.pad),
    );

    const { status, body } = await stuur<Uitkomst & { ontbrekend: { feit: string }[] }>(PAD, {
      regelset: id,
      peildatum,
      gebeurtenis,
      ...(geval.huishouden && { huishouden }),
      voorzieningen,
    });
    expect(status).toBe(200);
    controleer(
      geval,
      body,
      body.ontbrekend.map(({ feit }) => feit),
    );
  });
});

describe(PAD, () => {
  const GOED = {
    regelset: "midden-limburg",
    peildatum: "2026-11-21",
    gebeurtenis: { soort: "overlijden", van: "2026-11-20", betreftClient: true },
    voorzieningen: [{ soort: "hulpBijHuishouden", vorm: "zorgInNatura" }],
  };
  const fouten = async (invoer: object) => {
    const { status, body } = await stuur<Probleem>(PAD, { ...GOED, ...invoer });
    expect(status).toBe(400);
    return body.fouten?.map(({ pad, code }) => `${pad} ${code}`);
  };

  it("refuses an end of what has none, and an end that is not after the beginning", async () => {
    const { gebeurtenis } = GOED;
    expect(await fouten({ gebeurtenis: { ...gebeurtenis, tot: null } })).toEqual([
      "/gebeurtenis/tot niet-van-toepassing",
    ]);
    expect(
      await fouten({ gebeurtenis: { ...gebeurtenis, soort: "vakantie", tot: gebeurtenis.van } }),
    ).toEqual(["/gebeurtenis/tot niet-na-begin"]);
  });

  it("refuses a decision on the housemate before the event", async () => {
    expect(await fouten({ huishouden: { besluitHuisgenoot: { datum: "2026-11-19" } } })).toEqual([
      "/huishouden/besluitHuisgenoot/datum voor-gebeurtenis",
    ]);
  });

  it("refuses help for housemates of someone who lives alone", async () => {
    const [voorziening] = GOED.voorzieningen;
    const voorzieningen = [{ ...voorziening, ookVoorHuisgenoten: true }];
    expect(await fouten({ huishouden: { alleenstaand: true }, voorzieningen })).toEqual([
      "/voorzieningen/0/ookVoorHuisgenoten tegenspraak",
    ]);
    const { status } = await stuur(PAD, { ...GOED, huishouden: { alleenstaand: false }, voorzieningen });
    expect(status).toBe(200);
  });

  it("refuses a provision twice, none at all, and a field that it does not know", async () => {
    const [voorziening] = GOED.voorzieningen;
    expect(await fouten({ voorzieningen: [voorziening, voorziening] })).toEqual([
      "/voorzieningen/1/soort dubbel",
    ]);
    expect(await fouten({ voorzieningen: [] })).toEqual(["/voorzieningen te-klein"]);
    expect(await fouten({ gebeurtenis: { ...GOED.gebeurtenis, naam: "x" } })).toEqual([
      "/gebeurtenis/naam onbekend-veld",
    ]);
  });

  it("refuses a stand before its numbers were in the tables", async () => {
    expect(await fouten({ stand: "2026-11-22T00:00:00Z" })).toEqual(["/stand voor-deze-tabellen"]);
  });
});
