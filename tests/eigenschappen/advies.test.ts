import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELEN } from "../../src/api/indicatieadviezen/schema.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { heeftNorm, type Normregelset } from "../../src/regelsets/regelset.ts";
import { type Adviesvraag, adviesvragen, delenVan } from "../hulp/adviezen.ts";
import { stuur } from "../hulp/http.ts";

const RONDES = { numRuns: 20, seed: 20261128 };
const WACHT = 120_000;

interface Deel {
  readonly uitkomst?: string;
  readonly minutenPerWeek?: number | null;
}
type Advies = Readonly<Record<string, Deel | null>> & { readonly uitkomst: string };

const kopVan = (regelset: string) => ({
  regelset,
  peildatum: "2027-03-01",
  stand: "2026-11-28T00:00:00Z",
});

const advies = ({ id }: Normregelset, { situatie, duur: gebruikelijkeHulp, ...velden }: Adviesvraag) =>
  stuur<Advies>("/v1/indicatieadviezen", { ...kopVan(id), ...situatie, ...velden, gebruikelijkeHulp });

/** Whether a fact of the screening is refused because another part of the advice says otherwise. */
const tegengesproken = (fouten: unknown): boolean => JSON.stringify(fouten).includes("Elders in het verzoek");

/** Whether an advice leaves a part out because an earlier one refused. */
const vervalt = (naam: string, { uitkomst, pgb }: Advies): boolean =>
  uitkomst === "nee" || (naam === "budget" && pgb?.uitkomst === "nee");

describe.each([...REGELSETS.values()].filter(heeftNorm))("the advice of $id", (regelset) => {
  it("is in each part what the resource of that part answers to the same facts", {
    timeout: WACHT,
  }, async () => {
    const gezien = new Set<string>();
    const allemaal = new Set<string>();
    await fc.assert(
      fc.asyncProperty(adviesvragen(regelset), async (vraag) => {
        const { status, body } = await advies(regelset, vraag);
        const minuten = status === 200 ? (body["netto"]?.minutenPerWeek ?? null) : null;
        const delen = delenVan(regelset, kopVan(regelset.id), vraag, minuten);
        if (status === 400 && body["fouten"] !== undefined && tegengesproken(body["fouten"])) return;
        if (status === 400) {
          // What the advice refuses, one of its parts refuses.
          const apart = await Promise.all(
            [...delen.values()].map(([pad, deel]) => stuur(`/v1/${pad}`, deel)),
          );
          expect(apart.map((antwoord) => antwoord.status)).toContain(400);
          return;
        }
        expect(status).toBe(200);
        const heeft = DELEN.filter((naam) => body[naam] !== null);
        expect([...delen.keys()]).toEqual(expect.arrayContaining(heeft));
        for (const [naam, [pad, deel]] of delen) {
          allemaal.add(naam);
          if (body[naam] === null && vervalt(naam, body)) continue;
          gezien.add(naam);
          const apart = await stuur(`/v1/${pad}`, deel);
          expect([naam, apart.status, body[naam]]).toEqual([naam, 200, apart.body]);
        }
      }),
      RONDES,
    );
    expect(gezien).toEqual(allemaal);
  });
});
