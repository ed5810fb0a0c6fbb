import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { berekenBijdrage } from "../src/regelsets/bijdrage/bereken.ts";
import type { Bijdragelijn, Bijdrageuitkomst } from "../src/regelsets/bijdrage/uitkomst.ts";
import { leesTabellen } from "../src/tabellen/lees.ts";
import { Opnamen } from "../src/tabellen/opnamen.ts";
import beekdaelen from "./cases/beekdaelen/bijdrage.json" with { type: "json" };
import type { Bijdragegeval } from "./cases/bijdrage.ts";
import bommelerwaard from "./cases/bommelerwaard/bijdrage.json" with { type: "json" };
import hhm2019 from "./cases/hhm-2019/bijdrage.json" with { type: "json" };
import landelijk from "./cases/landelijk/bijdrage.json" with { type: "json" };
import middenLimburg from "./cases/midden-limburg/bijdrage.json" with { type: "json" };
import westerkwartier from "./cases/westerkwartier/bijdrage.json" with { type: "json" };
import { perMaandVan } from "./hulp/bijdragen.ts";
import { stuur } from "./hulp/http.ts";
import { STAND } from "./hulp/tabellen.ts";

const PAD = "/v1/bijdrageberekeningen";
const GEVALLEN: Readonly<Record<string, unknown>> = {
  beekdaelen,
  bommelerwaard,
  "hhm-2019": hhm2019,
  landelijk,
  "midden-limburg": middenLimburg,
  westerkwartier,
};
const isGevallen = (waarde: unknown): waarde is readonly Bijdragegeval[] => Array.isArray(waarde);

type Uitkomst = Omit<Bijdrageuitkomst, "ontbrekend">;
type Mist = { readonly feit: string; readonly regels: readonly string[] };

const bedrag = ({ bedragCent, bandbreedte: { minimum, maximum } }: Bijdragelijn) =>
  bedragCent ?? [minimum, maximum];

/** Every rule that an answer names. */
const genoemd = (uit: Uitkomst, ontbrekend: readonly Mist[]): readonly string[] => {
  const lijnen = [...uit.maanden, ...uit.perioden];
  return [
    ...[
      ...lijnen,
      ...lijnen.flatMap(({ ookRegels }) => ookRegels),
      ...uit.nietGenormeerd,
      ...uit.nietGetoetst,
      ...uit.oordeel,
      ...uit.taken,
    ].map(({ regel }) => regel),
    ...ontbrekend.flatMap(({ regels }) => regels),
  ];
};

function controleer({ verwacht, regels }: Bijdragegeval, uit: Uitkomst, ontbrekend: readonly Mist[]): void {
  const lijnen = [...uit.perioden, ...uit.maanden];
  expect({
    maanden: uit.maanden.map((lijn) => [lijn.maand, bedrag(lijn), lijn.regel]),
    perioden: uit.perioden.map((lijn) => [lijn.van, lijn.tot, bedrag(lijn), lijn.regel]),
    totaal: uit.totaalCent ?? [uit.bandbreedte.minimum, uit.bandbreedte.maximum],
    compleet: uit.compleet,
    ontbrekend: ontbrekend.map(({ feit }) => feit).toSorted(),
    nietGenormeerd: uit.nietGenormeerd.map(({ onderdeel }) => onderdeel),
  }).toEqual({
    maanden: verwacht.maanden ?? [],
    perioden: verwacht.perioden ?? [],
    totaal: verwacht.totaal,
    compleet: typeof verwacht.totaal === "number",
    ontbrekend: verwacht.ontbrekend ?? [],
    nietGenormeerd: verwacht.nietGenormeerd ?? [],
  });
  if (verwacht.oordeel) expect(uit.oordeel.map(({ regel }) => regel)).toEqual(verwacht.oordeel);
  if (verwacht.lokaleRegels) expect(lijnen.map((lijn) => lijn.lokaleRegels)).toEqual(verwacht.lokaleRegels);
  if (verwacht.herzienbaar) expect(lijnen.map((lijn) => lijn.herzienbaar)).toEqual(verwacht.herzienbaar);
  expect(genoemd(uit, ontbrekend)).toEqual(expect.arrayContaining([...regels]));
  for (const { laag, regel } of lijnen)
    expect([regel, laag]).toEqual([regel, regel.startsWith("NL-") ? "landelijk" : "lokaal"]);
}

const opnamen = new Map<string, Opnamen>();
async function opnamenVan(id: string): Promise<Opnamen> {
  const gelezen = opnamen.get(id) ?? new Opnamen(await leesTabellen(env.DB, id, STAND));
  opnamen.set(id, gelezen);
  return gelezen;
}

describe.each(Object.entries(GEVALLEN))("the contribution by %s", (id, gevallen) => {
  if (!isGevallen(gevallen)) throw new Error(`no cases of ${id}`);
  it.each(gevallen)("$naam", async (geval) => {
    const perMaand = await perMaandVan(id, geval.vraag.periode, opnamenVan);
    const uitkomst = berekenBijdrage(geval.vraag, perMaand);
    controleer(
      geval,
      uitkomst,
      uitkomst.ontbrekend.map(({ feit, regels }) => ({ feit: feit.pad, regels })),
    );
    const { status, body } = await stuur<Uitkomst & { readonly ontbrekend: readonly Mist[] }>(PAD, {
      regelset: id,
      ...geval.vraag,
    });
    expect(status).toBe(200);
    controleer(geval, body, body.ontbrekend);
  });
});
