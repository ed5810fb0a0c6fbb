import { expect, it } from "vitest";
import { vraag } from "../hulp/http.ts";

interface Regels {
  readonly regels: readonly {
    readonly regel: string;
    readonly voorwaarden?: readonly { readonly toets: string; readonly voorwaarde: unknown }[];
  }[];
}

it("serves the condition of a rule as data, with the number that it is compared with by name", async () => {
  const { body } = await vraag<Regels>("/v1/regelsets/westerkwartier/regels?peildatum=2026-11-21");
  const rij = body.regels.find(({ regel }) => regel === "WK-a17-2-levensverwachting");
  expect(rij?.voorwaarden?.[0]).toMatchObject({
    toets: "toegangstoets hulpBijHuishouden",
    voorwaarde: { soort: "vergelijk", is: "minder", met: { parameter: expect.any(String) } },
  });
  expect(JSON.stringify(rij?.voorwaarden)).not.toMatch(/"waarde":\s*\d/);
});

it("has no condition for a rule that no test weighs", async () => {
  const { body } = await vraag<Regels>("/v1/regelsets/westerkwartier/regels?peildatum=2026-11-21");
  const rij = body.regels.find(({ regel }) => regel === "WK-b1-14-zwaar-basis");
  expect(rij).toBeDefined();
  expect(rij).not.toHaveProperty("voorwaarden");
});
