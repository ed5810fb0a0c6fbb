import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Ontbrekend } from "../src/regels/normuitkomst.ts";
import type { Budgetuitkomst } from "../src/regelsets/pgbbudget/uitkomst.ts";
import { leesTabellen } from "../src/tabellen/lees.ts";
import { momentopname } from "../src/tabellen/momentopname.ts";
import { type Budgetgeval, TARIEVEN } from "./cases/pgbbudget.ts";
import { stuur } from "./hulp/http.ts";
import { type Probleem, proefapp } from "./hulp/proefapp.ts";
import { toevoeging, verseProef } from "./hulp/proefdb.ts";
import { regelsetVan, STAND } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<Budgetgeval[]>("./cases/*/pgbbudget.json", {
  eager: true,
  import: "default",
});
const GEVALLEN = Object.entries(bestanden).map(
  ([pad, gevallen]) => [pad.split("/")[2] ?? "", gevallen] as const,
);

const PAD = "/v1/pgb-budgetberekeningen";
type Uitkomst = Omit<Budgetuitkomst, "ontbrekend">;
type Antwoord = Uitkomst & {
  readonly ontbrekend: readonly { readonly feit: string; readonly vraag: string }[];
};

const app = proefapp(env.PROEF, Date.now);
beforeAll(async () => {
  await verseProef();
  for (const rij of TARIEVEN) await toevoeging(env.PROEF, "tarief", [rij]).run();
});

type Bedrag = Pick<Budgetuitkomst["bedragen"][number], "bedragCent" | "bandbreedte">;
const cent = ({ bedragCent, bandbreedte: { minimum, maximum } }: Bedrag) => bedragCent ?? [minimum, maximum];

/** An answer in the form of what a case expects. */
function kort(uitkomst: Uitkomst, ontbrekend: readonly string[]) {
  return {
    bedragen: uitkomst.bedragen.map((bedrag) => [bedrag.onderdeel, cent(bedrag)]),
    stappen: uitkomst.regels.map((stap) => [stap.regel, cent(stap)]),
    gronden: uitkomst.gronden.map((grond) => [grond.regel, grond.uitkomst]),
    kosten: uitkomst.kosten.map(({ kosten, uitkomst: wie, regel }) => [kosten, wie, regel]),
    ontbrekend,
    tarieven: uitkomst.ontbrekendeTarieven.map(({ gemeentecode, voorziening, vorm, eenheid, datum }) => [
      gemeentecode,
      voorziening,
      vorm,
      eenheid,
      datum,
    ]),
    nietGenormeerd: uitkomst.nietGenormeerd.map(({ onderdeel, regel }) => [onderdeel, regel]),
    oordeel: uitkomst.oordeel.map(({ regel }) => regel),
  };
}

async function bereken(id: string, { peildatum, metTarieven, vraag }: Budgetgeval): Promise<Budgetuitkomst> {
  const regelset = regelsetVan(id);
  const db = metTarieven ? env.PROEF : env.DB;
  const opname = await momentopname(await leesTabellen(db, id, STAND), peildatum, regelset.sleutels);
  if (opname === undefined || regelset.pgbbudget === undefined) throw new Error(`no budget of ${id}`);
  return regelset.pgbbudget.bereken(vraag, opname.tabellen, { ...opname.tarieven, datum: peildatum });
}

const paden = (ontbrekend: readonly Ontbrekend[]) => ontbrekend.map(({ feit }) => feit.pad);

describe.each(GEVALLEN)("%s", (id, gevallen) => {
  it.each(gevallen)("$naam", async (geval) => {
    const uitkomst = await bereken(id, geval);
    const genoemd = JSON.stringify(uitkomst);
    expect(geval.regels.filter((regel) => !genoemd.includes(regel))).toEqual([]);
    expect(kort(uitkomst, paden(uitkomst.ontbrekend))).toMatchObject(geval.verwacht);
    expect(uitkomst.compleet).toBe(uitkomst.ontbrekend.length === 0);

    const invoer = { regelset: id, peildatum: geval.peildatum, ...geval.vraag };
    const { status, body } = geval.metTarieven
      ? await app.post<Antwoord>(PAD, invoer)
      : await stuur<Antwoord>(PAD, invoer);
    expect(status).toBe(200);
    const feiten = body.ontbrekend.map(({ feit }) => feit);
    expect(kort(body, feiten)).toMatchObject(geval.verwacht);
  });
});

const PGB = {
  voorziening: "hulpBijHuishouden",
  vorm: "pgbFormeel",
  eenheid: "uur",
  minutenPerWeek: 60,
  weken: 1,
  isTariefToereikend: true,
  gewenstTariefCent: 2600,
} as const;
const KOP = { regelset: "westerkwartier", peildatum: "2026-11-21" };

describe(PAD, () => {
  it("shows the source of the row with its tariff, and says when the tariff comes from the request", async () => {
    const uitTabel = await app.post<Antwoord>(PAD, { ...KOP, pgb: PGB });
    const [tarief] = uitTabel.body.regels;
    expect(tarief?.bron).toEqual({ document: "Voorbeeldbesluit", plaats: "artikel 1", url: null });
    expect(tarief?.interpretatie).toBeUndefined();
    const uitVerzoek = await app.post<Antwoord>(PAD, { ...KOP, pgb: { ...PGB, tariefCent: 2600 } });
    expect(uitVerzoek.body.regels[0]?.interpretatie).toContain("uit het verzoek");
  });

  it("names the tariff that it misses in its question", async () => {
    const { body } = await stuur<Antwoord>(PAD, { ...KOP, pgb: PGB });
    expect(body.ontbrekend[0]?.vraag).toBe(
      "Wat is op 2026-11-21 het tarief in eurocent per uur van hulpBijHuishouden (pgbFormeel) in gemeente 1969? Het staat niet in de tabel.",
    );
  });

  it.each(["2026-11-20", "2026-11-21"])(
    "asks for the date of this request, not of an earlier one: %s",
    async (peildatum) => {
      const { body } = await stuur<Antwoord>(PAD, { ...KOP, peildatum, pgb: PGB });
      expect(body.ontbrekend[0]?.vraag).toContain(`op ${peildatum} `);
    },
  );

  it("states how it rounds", async () => {
    const { body } = await stuur<Antwoord>(PAD, { ...KOP, pgb: { ...PGB, tariefCent: 2600 } });
    expect(body.regels.find(({ soort }) => soort === "bedrag")?.interpretatie).toContain(
      "een halve naar boven",
    );
  });

  it("refuses a municipality of another regelset, and says which it has", async () => {
    const { status, body } = await stuur<Probleem>(PAD, { ...KOP, gemeentecode: "0297", pgb: PGB });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([
      { pad: "/gemeentecode", code: "niet-toegestaan", toegestaan: ["1969"] },
    ]);
  });

  it("refuses a regelset without rules on amounts, and says which have them", async () => {
    const { status, body } = await stuur<Probleem>(PAD, { ...KOP, regelset: "hhm-2019", pgb: PGB });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([
      { pad: "/regelset", toegestaan: ["westerkwartier", "beekdaelen", "midden-limburg", "bommelerwaard"] },
    ]);
  });

  it("answers nothing where nothing is asked", async () => {
    const { status, body } = await stuur<Antwoord>(PAD, KOP);
    expect([status, body.compleet, body.bedragen]).toEqual([200, true, []]);
  });
});
