import fc from "fast-check";
import { type Antwoord, alle, antwoord, een, niet, zeker } from "../../src/regels/antwoord.ts";
import type { Feit } from "../../src/regels/feit.ts";

/** A condition over facts a to f, to be answered from what is known of them. */
export type Voorwaarde =
  | { readonly soort: "feit"; readonly pad: string }
  | { readonly soort: "zeker"; readonly waarde: boolean }
  | { readonly soort: "niet"; readonly deel: Voorwaarde }
  | { readonly soort: "alle" | "een"; readonly delen: readonly Voorwaarde[] };

type Bekend = Readonly<Record<string, boolean | undefined>>;

export const PADEN = ["a", "b", "c", "d", "e", "f"];
export const feit = (pad: string): Feit => ({ pad, vraag: `${pad}?`, type: "jaNee" });

export const { voorwaarde } = fc.letrec<{ voorwaarde: Voorwaarde }>((tie) => ({
  voorwaarde: fc.oneof(
    { maxDepth: 4, depthIdentifier: "voorwaarde" },
    fc.record({ soort: fc.constant("feit" as const), pad: fc.constantFrom(...PADEN) }),
    fc.record({ soort: fc.constant("zeker" as const), waarde: fc.boolean() }),
    fc.record({ soort: fc.constant("niet" as const), deel: tie("voorwaarde") }),
    fc.record({
      soort: fc.constantFrom("alle" as const, "een" as const),
      delen: fc.array(tie("voorwaarde"), { maxLength: 4 }),
    }),
  ),
}));
export const bekend: fc.Arbitrary<Bekend> = fc.record(
  Object.fromEntries(PADEN.map((pad) => [pad, fc.option(fc.boolean(), { nil: undefined })])),
);
export const volledig: fc.Arbitrary<Record<string, boolean>> = fc.record(
  Object.fromEntries(PADEN.map((pad) => [pad, fc.boolean()])),
);

export function beantwoord(vraag: Voorwaarde, feiten: Bekend): Antwoord {
  switch (vraag.soort) {
    case "feit":
      return antwoord(feiten[vraag.pad], feit(vraag.pad));
    case "zeker":
      return zeker(vraag.waarde);
    case "niet":
      return niet(beantwoord(vraag.deel, feiten));
    case "alle":
      return alle(...vraag.delen.map((deel) => beantwoord(deel, feiten)));
    case "een":
      return een(...vraag.delen.map((deel) => beantwoord(deel, feiten)));
  }
}

/** What ordinary two-valued logic says when every fact is known. */
export function klopt(vraag: Voorwaarde, feiten: Readonly<Record<string, boolean>>): boolean {
  switch (vraag.soort) {
    case "feit":
      return feiten[vraag.pad] === true;
    case "zeker":
      return vraag.waarde;
    case "niet":
      return !klopt(vraag.deel, feiten);
    case "alle":
      return vraag.delen.every((deel) => klopt(deel, feiten));
    case "een":
      return vraag.delen.some((deel) => klopt(deel, feiten));
  }
}
