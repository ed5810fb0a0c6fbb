import { describe, expect, it } from "vitest";
import { vanElk, vragenVan } from "./hulp/vragen.ts";

const bestanden = import.meta.glob<unknown>("./cases/*/*.json", { eager: true, import: "default" });

/** The paths under every `ontbrekend` in a case: what its answer asks. */
function gevraagd(waarde: unknown): string[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    sleutel === "ontbrekend" && Array.isArray(deel)
      ? deel.filter((pad) => typeof pad === "string")
      : gevraagd(deel),
  );
}

const regelsets = [...new Set(Object.keys(bestanden).map((pad) => pad.split("/")[2] ?? ""))];

describe.each(regelsets)("the questions of %s", (id) => {
  it("hold every fact and judgement that the answer to a worked case asks", async () => {
    const bekend = new Set((await vragenVan(id, "2027-03-01")).map(({ feit }) => feit));
    const ontbreekt = Object.entries(bestanden)
      .filter(([bestand]) => bestand.startsWith(`./cases/${id}/`))
      .flatMap(([bestand, gevallen]) =>
        gevraagd(gevallen)
          .map(vanElk)
          .filter((feit) => !bekend.has(feit))
          .map((feit) => `${bestand}: ${feit}`),
      );
    expect([...new Set(ontbreekt)]).toEqual([]);
  });
});
