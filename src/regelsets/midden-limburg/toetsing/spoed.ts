import type { Grond, Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../regels/voorwaarde.ts";

const POORT = ["ML-h9-alleen-maaltijd-kind", "ML-h9-definitie-24-48", "ML-h9-crit-voorliggend"] as const;
const [ALLEEN, DEFINITIE, VOORLIGGEND] = POORT;

const GELEZEN =
  "Het document zegt niet of alle criteria nodig zijn. Gelezen als: zonder voorliggende voorziening en met ten minste één ander criterium kan het spoed zijn; alleen als aan alle criteria is voldaan, staat dat vast.";

const CRITERIA: readonly Grond[] = (
  [
    ["ML-h9-crit-acute-verandering", "De situatie is plotseling veranderd", feit("acuteVeranderingSituatie")],
    ["ML-h9-crit-gevaar", "Er is duidelijk gevaar", feit("gevaarscriterium")],
    [
      "ML-h9-crit-dreigende-opname",
      "Met spoed kan een dreigende opname worden voorkomen",
      feit("dreigendeOpnameTeVoorkomen"),
    ],
    [
      "ML-h9-crit-inzet-24-48",
      "De ondersteuning moet er zo snel zijn om een onaanvaardbaar risico te voorkomen",
      alleVan(vergelijk("urenTotInzetNodig", "hoogstens", "spoed.uren"), feit("onaanvaardbaarRisico")),
    ],
    [
      "ML-h9-crit-escalatie",
      "Direct moet worden voorkomen dat het thuis uit de hand loopt",
      feit("escalatieTeVoorkomen"),
    ],
    [
      "ML-h9-crit-ontslag",
      "Ontslag na een opname is niet te plannen, of de ondersteuning thuis moet direct beginnen",
      feit("ontslagNietPlanbaar"),
    ],
  ] as const
).map(([id, omschrijving, voorwaarde]) => ({
  regel: id,
  soort: "criterium",
  omschrijving,
  voorwaarde,
  interpretatie: GELEZEN,
}));

/** The criteria by themselves: that it must be fast enough is asked at the gate already. */
const MET = [
  feit("acuteVeranderingSituatie"),
  feit("gevaarscriterium"),
  feit("dreigendeOpnameTeVoorkomen"),
  feit("onaanvaardbaarRisico"),
  feit("escalatieTeVoorkomen"),
  feit("ontslagNietPlanbaar"),
];
const ALLE = alleVan(...MET);
const EEN = eenVan(...MET);
const DOOR_DE_POORT = alleVan(...POORT.map((id) => regel(id)));

/** Whether a request is spoed (chapter 9): only for meals and children. */
export const SPOED: Toets = {
  gronden: [
    {
      regel: ALLEEN,
      soort: "voorwaarde",
      omschrijving: "Het gaat om maaltijden of om de zorg voor kinderen",
      voorwaarde: bevat("resultaten", "maaltijden", "thuisZorgenVoorKinderen"),
    },
    {
      regel: DEFINITIE,
      soort: "voorwaarde",
      omschrijving: "Er moet binnen de tijd voor spoed worden gehandeld",
      voorwaarde: vergelijk("urenTotInzetNodig", "hoogstens", "spoed.uren"),
    },
    ...CRITERIA,
    {
      regel: VOORLIGGEND,
      soort: "voorwaarde",
      omschrijving: "Er kan geen voorziening worden ingezet die voorgaat",
      voorwaarde: nietWaar(feit("voorliggendeVoorzieningInzetbaar")),
      interpretatie: GELEZEN,
    },
  ],
  uitkomst: alleVan(DOOR_DE_POORT, eenVan(ALLE, alleVan(EEN, oordeelOver(DEFINITIE)))),
  oordelen: [
    {
      regel: DEFINITIE,
      aan: "consulent",
      vraag: "Is dit spoed, nu aan een deel van de criteria is voldaan?",
      ja: "Het is spoed: de hulp wordt met voorrang ingezet.",
      nee: "Het is geen spoed: de gewone termijnen gelden.",
      bij: alleVan(DOOR_DE_POORT, EEN, nietWaar(ALLE)),
    },
  ],
};
