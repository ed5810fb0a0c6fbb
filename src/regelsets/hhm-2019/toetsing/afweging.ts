import type { Grond, Toets } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, type Voorwaarde } from "../../../regels/voorwaarde.ts";
import { type Toetsdeel, voegGrondenSamen } from "./deel.ts";
import { DUUR } from "./duur.ts";
import { EIGEN_MOGELIJKHEDEN } from "./eigenMogelijkheden.ts";
import { MODULES } from "./feiten/modules.ts";
import { BOODSCHAPPEN } from "./modules/boodschappen.ts";
import { KINDZORG } from "./modules/kindzorg.ts";
import { MAALTIJDEN } from "./modules/maaltijden.ts";
import { INSTRUCTIE, REGIE_STRUCTUREEL } from "./modules/regie.ts";
import { SCHOON_HUIS } from "./modules/schoonHuis.ts";
import { VOORWAARDEN } from "./modules/voorwaarden.ts";
import { WAS } from "./modules/was.ts";
import { PARTICULIER } from "./particulier.ts";
import { BEPERKING, OORZAAK, PROBLEEM } from "./probleem.ts";
import { VOORLIGGEND } from "./voorliggend.ts";

const OPLOSSINGEN = [EIGEN_MOGELIJKHEDEN, VOORLIGGEND, PARTICULIER];

type Module = (typeof MODULES)[number];
const gevraagd = (...modules: readonly Module[]): Voorwaarde => bevat("gevraagdeModules", ...modules);

/** A part whose questions for a person are asked only where one of these modules is, or may be. */
function bij(deel: Toetsdeel, ...modules: readonly Module[]): Toetsdeel {
  const vraag = gevraagd(...modules);
  return {
    ...deel,
    gronden: deel.gronden.map((grond) =>
      grond.ruimte ? { ...grond, ruimte: { ...grond.ruimte, bij: vraag } } : grond,
    ),
    oordelen: (deel.oordelen ?? []).map((een) => ({
      ...een,
      bij: een.bij ? alleVan(vraag, een.bij) : vraag,
    })),
  };
}

const HULP = [
  DUUR,
  bij(SCHOON_HUIS, "schoonEnLeefbaarHuis", "hogerNiveauSchoon"),
  bij(VOORWAARDEN, "hogerNiveauSchoon", "wasverzorging", "boodschappen", "regie", "maaltijden"),
  bij(WAS, "wasverzorging"),
  bij(BOODSCHAPPEN, "boodschappen"),
  bij(INSTRUCTIE, "regie"),
  bij(REGIE_STRUCTUREEL, "regie"),
  bij(MAALTIJDEN, "maaltijden"),
  bij(KINDZORG, "kindzorg"),
];

const blijven = (...delen: readonly Toetsdeel[]): Voorwaarde => alleVan(...delen.map(({ blijft }) => blijft));

/** What is asked and stays, by module. */
const module = (naam: Module, ...delen: readonly Toetsdeel[]): Voorwaarde =>
  alleVan(gevraagd(naam), blijven(...delen));

/** Learning the tasks is for those without a cause that the document names too. */
const AANLEREN = module("regie", INSTRUCTIE);

/** The modules that ask an established limitation. */
const EXTRA_MODULES = alleVan(
  VOORWAARDEN.blijft,
  eenVan(
    module("hogerNiveauSchoon", SCHOON_HUIS),
    module("wasverzorging", WAS),
    module("boodschappen", BOODSCHAPPEN),
    module("regie", REGIE_STRUCTUREEL),
    module("maaltijden", MAALTIJDEN),
  ),
);

const STAPPEN = [
  {
    stap: "hulpvraag",
    omschrijving: "Er wordt hulp gevraagd die een module van het normenkader is",
    voorwaarde: gevraagd(...MODULES),
  },
  {
    stap: "probleem",
    omschrijving:
      "Er is een probleem met het huishouden, met een oorzaak die het document noemt; voor taken aanleren ook zonder",
    voorwaarde: alleVan(BEPERKING.blijft, eenVan(OORZAAK, AANLEREN)),
  },
  {
    stap: "eigenOplossing",
    omschrijving:
      "Er is geen oplossing die voorgaat: zelf, met anderen, met een voorziening of particuliere hulp",
    voorwaarde: blijven(...OPLOSSINGEN),
  },
  {
    stap: "maatwerkvoorziening",
    omschrijving: "Er blijft hulp over die de gemeente geeft",
    voorwaarde: eenVan(
      AANLEREN,
      alleVan(
        OORZAAK,
        eenVan(
          module("kindzorg", KINDZORG),
          alleVan(DUUR.blijft, eenVan(module("schoonEnLeefbaarHuis", SCHOON_HUIS), EXTRA_MODULES)),
        ),
      ),
    ),
  },
] as const;

/** Each rule once: two parts may look at the same one. */
const uniek = (gronden: readonly Grond[]): Grond[] => [
  ...new Map(gronden.map((grond) => [grond.regel, grond])).values(),
];

const DELEN = [PROBLEEM, ...OPLOSSINGEN, ...HULP];

/** The weighing: what is asked, what the problem is, what solves it already, and what remains. */
export const AFWEGING: Toets = {
  gronden: uniek([
    ...voegGrondenSamen([PROBLEEM], "probleem"),
    ...voegGrondenSamen(OPLOSSINGEN, "eigenOplossing"),
    ...voegGrondenSamen(HULP, "maatwerkvoorziening"),
  ]),
  uitkomst: alleVan(...STAPPEN.map(({ voorwaarde }) => voorwaarde)),
  stappen: STAPPEN,
  oordelen: DELEN.flatMap(({ oordelen = [] }) => oordelen),
  tegenspraken: [...new Set(DELEN.flatMap(({ tegenspraken = [] }) => tegenspraken))],
};
