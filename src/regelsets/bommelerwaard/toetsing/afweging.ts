import type { Grond, Toets } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import { MAALTIJD } from "./maaltijd.ts";

const WAS = bevat("gevraagdeTaken", "wassen", "drogen", "vouwen", "opbergen");
const EIGEN =
  "Het document verbindt hier geen gevolg aan. Gelezen als: de eigen verantwoordelijkheid van de cliënt, geen reden om te weigeren.";

/** What is taken for granted about the client's own things (01A04, uitgangspunten). */
const UITGANGSPUNTEN: readonly Grond[] = [
  {
    regel: "BW-aanname-wasmachine",
    soort: "weegfactor",
    omschrijving: "De cliënt heeft een wasmachine",
    voorwaarde: feit("heeftWasmachine"),
    interpretatie: EIGEN,
  },
  {
    regel: "BW-aanname-wasdroger",
    soort: "weegfactor",
    omschrijving: "De cliënt heeft een wasdroger",
    voorwaarde: feit("heeftWasdroger"),
    interpretatie: EIGEN,
  },
  {
    regel: "BW-aanname-voldoende-textiel",
    soort: "uitzondering",
    omschrijving: "Voor een tekort aan kleding, linnengoed of textiel komt er geen extra wasmoment",
    voorwaarde: alleVan(bevat("gevraagdeTaken", "extraWasmoment"), nietWaar(feit("voldoendeTextiel"))),
  },
  {
    regel: "BW-aanname-sets-incontinentie",
    soort: "weegfactor",
    omschrijving: "De lakens moeten elke dag worden vervangen, en daarvoor zijn er meerdere sets in huis",
    voorwaarde: alleVan(feit("dagelijksLakensVervangen"), feit("meerdereSetsTextiel")),
    interpretatie: EIGEN,
  },
  {
    regel: "BW-aanname-strijkvrij",
    soort: "uitzondering",
    omschrijving: "Strijken hoort niet bij de hulp: de cliënt heeft strijkvrije kleding",
    voorwaarde: bevat("gevraagdeTaken", "strijken"),
    interpretatie:
      "Het document noemt hulp bij was- en strijkverzorging, maar gaat uit van strijkvrije kleding en noemt strijken niet bij de taken. Gelezen als: er wordt niet gestreken, ook niet zonder strijkvrije kleding.",
  },
  {
    regel: "BW-aanname-schoonmaakspullen",
    soort: "weegfactor",
    omschrijving: "De cliënt zorgt voor genoeg schoonmaakspullen in huis",
    voorwaarde: feit("schoonmaakspullenAanwezig"),
    interpretatie: EIGEN,
  },
];

const STAPPEN = [
  {
    stap: "hulpvraag",
    omschrijving: "Er wordt hulp gevraagd",
    voorwaarde: bevat(
      "gevraagdeTaken",
      "lichteSchoonmaak",
      "zwareSchoonmaak",
      "organiserenEnPlannen",
      "wassen",
      "drogen",
      "vouwen",
      "opbergen",
      "strijken",
      "extraWasmoment",
      "maaltijden",
    ),
  },
  {
    stap: "maatwerkvoorziening",
    omschrijving: "Er blijft een taak over die bij de hulp hoort",
    voorwaarde: eenVan(
      bevat("gevraagdeTaken", "lichteSchoonmaak", "zwareSchoonmaak", "organiserenEnPlannen"),
      WAS,
      alleVan(bevat("gevraagdeTaken", "extraWasmoment"), feit("voldoendeTextiel")),
      alleVan(bevat("gevraagdeTaken", "maaltijden"), regel(MAALTIJD.regel)),
    ),
  },
] as const;

/** The weighing: which of the tasks that are asked belong to the help. */
export const AFWEGING: Toets = {
  gronden: [...UITGANGSPUNTEN, MAALTIJD].map((grond) => ({ ...grond, stap: "maatwerkvoorziening" })),
  uitkomst: alleVan(...STAPPEN.map(({ voorwaarde }) => voorwaarde)),
  stappen: STAPPEN,
};
