import type { Vindplaats } from "./tabellen.ts";

/** Who judges. */
export const BEOORDELAARS = ["consulent", "college", "medischAdviseur", "uwv"] as const;
export type Beoordelaar = (typeof BEOORDELAARS)[number];

/**
 * A question that the document leaves to a person, and what each answer would do. `feit`: the field in which
 * the answer can be given, where there is one. The API itself never answers it.
 */
export interface Oordeel extends Vindplaats {
  readonly vraag: string;
  readonly aan: Beoordelaar;
  readonly gevolgen: readonly { readonly antwoord: string; readonly gevolg: string }[];
  readonly feit?: string;
}

/** A yes/no question for a person. */
export function oordeel(
  { regel, bron }: Vindplaats,
  velden: { aan: Beoordelaar; vraag: string; ja: string; nee: string; feit?: string },
): Oordeel {
  const { aan, vraag, ja, nee, feit } = velden;
  return {
    regel,
    bron,
    vraag,
    aan,
    gevolgen: [
      { antwoord: "ja", gevolg: ja },
      { antwoord: "nee", gevolg: nee },
    ],
    ...(feit !== undefined && { feit }),
  };
}
