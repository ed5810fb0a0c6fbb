import { beforeAll, describe, expect, it } from "vitest";
import { toonDeclaratie } from "../src/api/declaratietoetsen/toon.ts";
import { verzoek } from "../src/api/declaratietoetsen/verzoek.ts";
import { feitenVoor, oordelenUit } from "../src/api/toetsen/toets.ts";
import type { Tabellen } from "../src/regels/tabellen.ts";
import { toetsDeclaratie } from "../src/regelsets/declaratie/toets.ts";
import type { Declaratiefeiten, Declaratiegeval, Regelverwachting } from "./cases/declaratie.ts";
import { stuur } from "./hulp/http.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<Declaratiegeval[]>("./cases/*/declaratie*.json", {
  eager: true,
  import: "default",
});

interface Deel {
  readonly uitkomst: string;
  readonly gronden: readonly { readonly regel: string; readonly uitkomst: string }[];
  readonly ontbrekend: readonly { readonly feit: string }[];
  readonly volgendeVraag: string | null;
  readonly oordeel: readonly { readonly regel: string }[];
}
interface Grens {
  readonly minimum: number;
  readonly maximum: number;
}
interface Regel extends Deel {
  readonly id: string;
  readonly declarabeleMinuten: Grens | null;
  readonly teveelMinuten: Grens | null;
  readonly tijd?: {
    readonly totalen: Readonly<Record<string, number>>;
    readonly onderdelen: readonly { readonly regel: string }[];
  };
}
interface Antwoord extends Deel {
  readonly regels: readonly Regel[];
  readonly termijnen: readonly {
    readonly regel: string;
    readonly datum: string;
    readonly declaratieregel?: string;
  }[];
}

/** A request with a value put at a dotted path, or taken away there. */
function met(vraag: Declaratiefeiten, pad: string, waarde: unknown): Declaratiefeiten {
  const kopie: Record<string, unknown> = structuredClone(vraag);
  const delen = pad.split(".");
  const laatste = delen.pop() ?? "";
  const doel = delen.reduce<unknown>((deel, sleutel) => {
    if (typeof deel !== "object" || deel === null) throw new Error(`no ${pad} in the request`);
    if (Reflect.get(deel, sleutel) === undefined) Reflect.set(deel, sleutel, {});
    return Reflect.get(deel, sleutel);
  }, kopie);
  if (typeof doel !== "object" || doel === null) throw new Error(`no ${pad} in the request`);
  if (waarde === undefined) Reflect.deleteProperty(doel, laatste);
  else Reflect.set(doel, laatste, waarde);
  return kopie;
}

function voluit(geval: Declaratiegeval, gevallen: readonly Declaratiegeval[]): Declaratiefeiten {
  const basis = gevallen.find(({ naam }) => naam === geval.vanaf);
  if (geval.vanaf !== undefined && basis === undefined) throw new Error(`no case ${geval.vanaf}`);
  const begin = geval.vraag ?? (basis ? voluit(basis, gevallen) : {});
  const kaal = (geval.zonder ?? []).reduce((vraag, pad) => met(vraag, pad, undefined), begin);
  return Object.entries(geval.wijzig ?? {}).reduce((vraag, [pad, waarde]) => met(vraag, pad, waarde), kaal);
}

function controleerDeel(
  verwacht: Pick<Regelverwachting, "uitkomst" | "gronden" | "ontbrekend" | "oordeel">,
  deel: Deel,
): void {
  const perGrond = Object.fromEntries(deel.gronden.map(({ regel, uitkomst }) => [regel, uitkomst]));
  for (const [regel, uitkomst] of verwacht.gronden ?? [])
    expect([regel, perGrond[regel]]).toEqual([regel, uitkomst]);
  expect(deel.uitkomst).toBe(verwacht.uitkomst);
  const feiten = deel.ontbrekend.map(({ feit }) => feit);
  expect(feiten.length === 0).toBe(verwacht.uitkomst !== "onbekend");
  expect(deel.volgendeVraag === null).toBe(verwacht.uitkomst !== "onbekend");
  if (verwacht.ontbrekend) expect([...feiten].sort()).toEqual([...verwacht.ontbrekend].sort());
  if (verwacht.oordeel) expect(deel.oordeel.map(({ regel }) => regel)).toEqual(verwacht.oordeel);
}

const grens = (waarde: Grens | null) => waarde && [waarde.minimum, waarde.maximum];

function controleer({ verwacht }: Declaratiegeval, antwoord: Antwoord): void {
  controleerDeel(verwacht, antwoord);
  if (verwacht.termijnen) {
    const gevonden = antwoord.termijnen.map(({ regel, datum, declaratieregel }) =>
      declaratieregel === undefined ? [regel, datum] : [regel, datum, declaratieregel],
    );
    expect(gevonden).toEqual(verwacht.termijnen);
  }
  for (const [id, regel] of Object.entries(verwacht.regels ?? {})) {
    const gevonden = antwoord.regels.find((kandidaat) => kandidaat.id === id);
    if (gevonden === undefined) throw new Error(`no line ${id} in the answer`);
    controleerDeel(regel, gevonden);
    const { minuten, teveel, tijd, tijdregels } = regel;
    if (minuten !== undefined) expect(grens(gevonden.declarabeleMinuten)).toEqual(minuten);
    if (teveel !== undefined) expect(grens(gevonden.teveelMinuten)).toEqual(teveel);
    if (tijd) expect(Object.values(gevonden.tijd?.totalen ?? {})).toEqual(tijd);
    if (tijdregels) expect(gevonden.tijd?.onderdelen.map((deel) => deel.regel)).toEqual(tijdregels);
  }
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const regelset = regelsetVan(pad.split("/").at(-2) ?? "");
  describe(pad, () => {
    const tabellen = new Map<string, Tabellen>();
    beforeAll(async () => {
      for (const peildatum of new Set(gevallen.map((geval) => geval.peildatum ?? PEILDATUM))) {
        tabellen.set(peildatum, await tabellenVan(regelset.id, peildatum));
      }
    });

    it.each(gevallen)("$naam", async (geval) => {
      const { peildatum = PEILDATUM } = geval;
      const invoer = { regelset: regelset.id, peildatum, ...voluit(geval, gevallen) };
      const { status, body } = await stuur<Antwoord>("/v1/declaratietoetsen", invoer);
      expect(status).toBe(200);
      controleer(geval, body);

      const opDatum = tabellen.get(peildatum);
      if (opDatum === undefined || regelset.declaratie === undefined) throw new Error("no rules");
      const { oordelen, ...vraag } = verzoek.parse(invoer);
      const uitkomst = toetsDeclaratie(
        regelset.declaratie,
        {
          ...vraag,
          feiten: feitenVoor(regelset.declaratie.feiten, vraag.feiten),
          oordelen: oordelenUit(oordelen),
        },
        opDatum,
      );
      controleer(geval, toonDeclaratie(uitkomst));
    });
  });
}
