import { expect, it } from "vitest";
import { stuur } from "../hulp/http.ts";

const PAD = "/v1/proceduretoetsen";
const KOP = { peildatum: "2027-03-01", feiten: {} };

it.each([
  ["beekdaelen", "evaluatie", "/regelset", ["westerkwartier", "hhm-2019", "midden-limburg", "bommelerwaard"]],
  [
    "midden-limburg",
    "zorgplan",
    "/onderwerp",
    ["beschikking", "vervolgindicatie", "evaluatie", "heronderzoek", "datalek"],
  ],
])("refuses %s on %s, and says what there is", async (regelset, onderwerp, pad, toegestaan) => {
  const { status, body } = await stuur<{ fouten: { pad: string; toegestaan: string[] }[] }>(PAD, {
    ...KOP,
    regelset,
    onderwerp,
  });
  expect(status).toBe(400);
  expect(body.fouten.map((fout) => [fout.pad, fout.toegestaan])).toEqual([[pad, toegestaan]]);
});
