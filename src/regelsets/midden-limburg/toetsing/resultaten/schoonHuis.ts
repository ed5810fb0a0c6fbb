import type { Grond, Toets } from "../../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import { ALGEMEEN, PROCEDURE, TOEGELATEN } from "../algemeen.ts";

const NIET_NODIG = "ML-h4-1-niet-noodzakelijk";

const BASIS: readonly Grond[] = (
  [
    ["ML-h4-1-basis-woonkamer", "woonkamer", "De woonkamer is"],
    ["ML-h4-1-basis-keuken", "keuken", "De keuken is"],
    ["ML-h4-1-basis-sanitair", "sanitair", "Sanitair is"],
    ["ML-h4-1-basis-slaapkamer", "slaapkamerInGebruik", "Een slaapkamer die wordt gebruikt, is"],
    ["ML-h4-1-basis-hal", "gangOfTrap", "De hal of trap is"],
  ] as const
).map(([id, ruimte, wat]) => ({
  regel: id,
  soort: "criterium",
  omschrijving: `${wat} een basisruimte van een schoon en leefbaar huis`,
  voorwaarde: bevat("ruimten", ruimte),
}));

const IN_BASIS = eenVan(...BASIS.map((grond) => regel(grond.regel)));
const OVERIGE = bevat("ruimten", "overigeRuimte");

const HULPDIEREN = "ML-h4-1-uitsl-huisdieren";
const DIERVERZORGING = bevat("activiteiten", "huisdierVerzorgen");
const HULPDIERVERZORGING = alleVan(DIERVERZORGING, feit("dierIsHulpdier"));

const buiten = (id: string, omschrijving: string, activiteit: string): Grond => ({
  regel: id,
  soort: "uitzondering",
  omschrijving: `${omschrijving} hoort niet bij dit resultaat`,
  voorwaarde: bevat("activiteiten", activiteit),
});

const UITSLUITINGEN: readonly Grond[] = [
  {
    regel: "ML-h4-1-uitsl-buitenruimte",
    soort: "uitzondering",
    omschrijving: "De buitenruimte hoort niet bij dit resultaat",
    voorwaarde: bevat("ruimten", "buitenruimte"),
  },
  buiten("ML-h4-1-uitsl-ramen-buiten", "Ramen wassen aan de buitenkant", "ramenBuiten"),
  buiten("ML-h4-1-uitsl-tuin", "Tuinonderhoud", "tuinonderhoud"),
  {
    regel: "ML-h4-1-uitsl-galerij",
    soort: "uitzondering",
    omschrijving: "Een gezamenlijke galerij of trap hoort niet bij dit resultaat",
    voorwaarde: bevat("ruimten", "gezamenlijkeGalerijOfTrap"),
  },
  {
    regel: HULPDIEREN,
    soort: "uitzondering",
    omschrijving: "De verzorging van huisdieren hoort niet bij dit resultaat, behalve die van een hulpdier",
    voorwaarde: alleVan(DIERVERZORGING, nietWaar(feit("dierIsHulpdier"))),
  },
  buiten("ML-h4-1-uitsl-boenen", "Vloeren boenen", "vloerenBoenen"),
  buiten("ML-h4-1-uitsl-was-meubilair", "Meubels in de was zetten", "meubelsInWasZetten"),
  buiten("ML-h4-1-uitsl-zilver-koper", "Zilver en koper poetsen", "zilverOfKoperPoetsen"),
];

/** Result 1: cleaning the rooms that are lived in (4.1). */
export const SCHOON_HUIS: Toets = {
  gronden: [
    ...ALGEMEEN,
    ...PROCEDURE,
    ...BASIS,
    {
      regel: "ML-h4-1-binnenruimte",
      soort: "voorwaarde",
      omschrijving: "Het gaat om werk binnen in de woning dat bij dit resultaat hoort",
      voorwaarde: alleVan(
        eenVan(bevat("activiteiten", "schoonmaken"), alleVan(HULPDIERVERZORGING, oordeelOver(HULPDIEREN))),
        eenVan(IN_BASIS, OVERIGE),
      ),
    },
    {
      regel: NIET_NODIG,
      soort: "uitzondering",
      omschrijving: "Werk in een ruimte waarin niet wordt geleefd, hoort niet bij dit resultaat",
      voorwaarde: alleVan(OVERIGE, nietWaar(feit("ruimteWordtBewoond"))),
    },
    ...UITSLUITINGEN,
  ],
  uitkomst: alleVan(
    TOEGELATEN,
    regel("ML-h4-1-binnenruimte"),
    eenVan(IN_BASIS, alleVan(feit("ruimteWordtBewoond"), oordeelOver(NIET_NODIG))),
  ),
  oordelen: [
    {
      regel: HULPDIEREN,
      aan: "consulent",
      vraag: "Hoort de verzorging van het hulpdier bij een schoon en leefbaar huis?",
      ja: "De verzorging van het hulpdier kan bij de hulp horen.",
      nee: "De verzorging van het hulpdier hoort niet bij dit resultaat.",
      bij: HULPDIERVERZORGING,
    },
    {
      regel: NIET_NODIG,
      aan: "consulent",
      vraag: "Is het werk in de overige ruimte nodig om te kunnen leven in een schoon en leefbaar huis?",
      ja: "Ook deze ruimte kan worden schoongemaakt.",
      nee: "Deze ruimte hoort niet bij het resultaat.",
      bij: alleVan(OVERIGE, feit("ruimteWordtBewoond")),
    },
  ],
};
