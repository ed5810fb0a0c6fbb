import type { Grond } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, regel, type Voorwaarde } from "../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "./deel.ts";

const OORZAKEN: readonly Grond[] = (
  [
    ["NK-oorzaak-somatisch", "een lichamelijke ziekte of beperking", ["somatischeAandoening"]],
    [
      "NK-oorzaak-psychogeriatrisch",
      "een ziekte of beperking van de hersenen door ouderdom, zoals dementie",
      ["psychogeriatrischeAandoening"],
    ],
    ["NK-oorzaak-psychiatrisch", "een psychiatrische ziekte of beperking", ["psychiatrischeAandoening"]],
    [
      "NK-oorzaak-handicap",
      "een verstandelijke, lichamelijke of zintuiglijke handicap",
      ["verstandelijkeHandicap", "lichamelijkeHandicap", "zintuiglijkeHandicap"],
    ],
    ["NK-oorzaak-psychosociaal", "een psychosociaal probleem", ["psychosociaalProbleem"]],
  ] as const
).map(([id, wat, waarden]) => ({
  regel: id,
  soort: "criterium",
  omschrijving: `De oorzaak is ${wat}`,
  voorwaarde: bevat("oorzaakBeperking", ...waarden),
  interpretatie:
    "De oorzaken die het document noemt, zijn gelezen als een volledige lijst. Alleen taken aanleren kan ook zonder zo'n oorzaak: het document noemt daar wie de taken nooit leerde.",
}));

/** One of the causes that the document names. */
export const OORZAAK: Voorwaarde = eenVan(...OORZAKEN.map((grond) => regel(grond.regel)));

/** Whether there is a problem with the household, whatever its cause (paragraaf 1). */
export const BEPERKING: Toetsdeel = {
  gronden: [
    {
      regel: "NK-toegang-beperking",
      soort: "criterium",
      omschrijving:
        "Er zijn beperkingen in het voeren van het huishouden, of het loopt vast of dreigt dat te doen",
      voorwaarde: eenVan(feit("beperkingHuishouden"), feit("dreigendDisfunctioneren")),
    },
  ],
  blijft: regel("NK-toegang-beperking"),
};

/** Whether there is a problem with the household that this help is for. */
export const PROBLEEM: Toetsdeel = {
  gronden: [...BEPERKING.gronden, ...OORZAKEN],
  blijft: alleVan(BEPERKING.blijft, OORZAAK),
};
