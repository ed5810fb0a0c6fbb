import type { Grond, Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import * as begrippen from "./afwegingBegrippen.ts";
import * as eigenKracht from "./afwegingEigenKracht.ts";
import * as huisgenoten from "./afwegingHuisgenoten.ts";
import * as probleem from "./afwegingProbleem.ts";
import * as voorliggend from "./afwegingVoorliggend.ts";
import * as vorm from "./afwegingVorm.ts";

const eigenOplossing: Grond = {
  regel: "WK-b1-5a-eigenoplossing",
  soort: "weigeringsgrond",
  stap: "algemeneVoorzieningen",
  omschrijving: "De cliënt heeft een eigen oplossing; een maatwerkvoorziening is dan niet nodig.",
  voorwaarde: eenVan(
    eigenKracht.lostOp.eigenMogelijkheden,
    huisgenoten.lostOp,
    eigenKracht.lostOp.mantelzorg,
    eigenKracht.lostOp.netwerk,
    voorliggend.eigenOplossing,
  ),
  interpretatie: "De oplossingen die het protocol noemt, zijn voorbeelden.",
};

const stappen = [
  {
    stap: "hulpvraag",
    omschrijving: "Er is een hulpvraag aan deze gemeente.",
    voorwaarde: probleem.stappen.hulpvraag,
  },
  {
    stap: "probleem",
    omschrijving: "Er is een probleem waar de Wmo voor is.",
    voorwaarde: probleem.stappen.probleem,
  },
  { stap: "brutoHulp", omschrijving: "Er is ondersteuning nodig.", voorwaarde: probleem.stappen.brutoHulp },
  {
    stap: "eigenMogelijkheden",
    omschrijving: "De cliënt lost het niet helemaal op eigen kracht op.",
    voorwaarde: nietWaar(eigenKracht.lostOp.eigenMogelijkheden),
  },
  {
    stap: "gebruikelijkeHulp",
    omschrijving: "De huisgenoten lossen het niet helemaal op.",
    voorwaarde: nietWaar(huisgenoten.lostOp),
  },
  {
    stap: "mantelzorg",
    omschrijving: "Mantelzorg lost het niet helemaal op.",
    voorwaarde: nietWaar(eigenKracht.lostOp.mantelzorg),
  },
  {
    stap: "netwerk",
    omschrijving: "Het sociale netwerk en vrijwilligers lossen het niet helemaal op.",
    voorwaarde: nietWaar(eigenKracht.lostOp.netwerk),
  },
  {
    stap: "algemeneVoorzieningen",
    omschrijving: "Geen andere voorziening of wet lost het helemaal op.",
    voorwaarde: nietWaar(voorliggend.lostOp),
  },
  {
    stap: "nettoHulp",
    omschrijving: "Er blijft hulp over voor de gemeente.",
    voorwaarde: regel("WK-a4-2-stap5"),
  },
];

/** The weighing framework of article 9 in the steps of article 4. Yes: help is left for the municipality. */
export const afweging: Toets = {
  gronden: [
    ...probleem.gronden,
    ...begrippen.probleem,
    ...eigenKracht.gronden,
    ...begrippen.helpers,
    ...huisgenoten.gronden,
    ...begrippen.oplossing,
    ...voorliggend.gronden,
    eigenOplossing,
    ...vorm.gronden,
  ],
  uitkomst: alleVan(...stappen.map(({ voorwaarde }) => voorwaarde)),
  stappen,
  oordelen: [
    ...probleem.oordelen,
    ...begrippen.oordelen,
    ...eigenKracht.oordelen,
    ...huisgenoten.oordelen,
    ...voorliggend.oordelen,
  ],
  tegenspraken: [
    ...probleem.tegenspraken,
    ...begrippen.tegenspraken,
    ...eigenKracht.tegenspraken,
    ...huisgenoten.tegenspraken,
    ...voorliggend.tegenspraken,
    ...vorm.tegenspraken,
  ],
  gevolgen: huisgenoten.gevolgen,
};
