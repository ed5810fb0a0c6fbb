import { gevonden, type Vertalingen } from "../../src/uitleg/vertaling.ts";

const bestanden = import.meta.glob<Record<string, string>>("../../src/uitleg/vertalingen/en/*.json", {
  eager: true,
  import: "default",
});

export const ENGELS: Vertalingen = new Map(
  Object.values(bestanden).flatMap((teksten) => Object.entries(teksten)),
);

/** The fields of an answer whose texts an explanation puts into a sentence. */
const VELDEN = new Set(["omschrijving", "reden", "vraag"]);

/** The texts of an answer that an English explanation could not give in English. */
export function onvertaald(deel: unknown): string[] {
  if (typeof deel !== "object" || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) => {
    if (typeof waarde !== "string") return onvertaald(waarde);
    // A reason may be a code: of an iWmo message, or why a day was passed over.
    const isTekst = VELDEN.has(naam) && /^\p{Lu}|\s/u.test(waarde);
    return isTekst && gevonden(ENGELS, waarde) === undefined ? [waarde] : [];
  });
}
