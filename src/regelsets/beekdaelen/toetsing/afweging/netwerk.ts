import { alleVan, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** Mantelzorg counts only where someone is willing and able to give it. */
const MANTELZORG_LOST_OP = alleVan(
  feit("oplosbaarMetMantelzorg"),
  feit("mantelzorgerBereid"),
  feit("mantelzorgerInStaat"),
);
const NETWERK_LOST_OP = eenVan(feit("oplosbaarMetSociaalNetwerk"), regel("BD-2-5-3-vrijwilliger"));

/** Help from people who owe it to nobody (paragraaf 2.5.3). */
export const MANTELZORG: Toetsdeel = {
  gronden: [
    {
      regel: "BD-2-5-3-netwerk-onderzoek",
      soort: "weegfactor",
      omschrijving: "De cliënt kan het niet alleen; daarom wordt gekeken naar mantelzorg en netwerk",
      voorwaarde: nietWaar(feit("oplosbaarMetEigenKracht")),
    },
    {
      regel: "BD-2-5-3-mantelzorg-vrijwillig",
      soort: "uitzondering",
      omschrijving: "Niemand wil of kan mantelzorg geven; mantelzorg is nooit verplicht",
      voorwaarde: eenVan(nietWaar(feit("mantelzorgerBereid")), nietWaar(feit("mantelzorgerInStaat"))),
      interpretatie:
        "Het document zegt dat er dan een maatwerkvoorziening moet komen. Gelezen als: mantelzorg houdt de voorziening niet tegen; de andere oplossingen tellen nog wel.",
    },
    {
      regel: "BD-2-5-3-mantelzorg-meewegen",
      soort: "weegfactor",
      omschrijving: "De cliënt krijgt mantelzorg; die telt mee bij hoeveel hulp er nodig is",
      voorwaarde: feit("krijgtMantelzorg"),
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag:
          "Is er, in overleg met de cliënt en de mantelzorger, een reden om de mantelzorg niet mee te tellen?",
        ja: "De mantelzorg maakt de hulp uit de Wmo niet kleiner.",
        nee: "De hulp uit de Wmo vult de mantelzorg aan.",
      },
    },
  ],
  oordelen: [
    {
      regel: "BD-2-5-3-mantelzorg-redelijk",
      aan: "consulent",
      vraag: "Is de hulp die de mantelzorger geeft in redelijkheid van hem te vragen?",
      ja: "Die hulp telt mee.",
      nee: "Wat te veel is, telt niet mee.",
      bij: feit("krijgtMantelzorg"),
    },
    {
      regel: "BD-2-5-3-ontlasting",
      aan: "consulent",
      vraag: "Moet de mantelzorger af en toe worden ontlast, zodat hij de mantelzorg kan volhouden?",
      ja: "De hulp wordt daarop afgestemd.",
      nee: "Er is geen hulp nodig om de mantelzorger te ontlasten.",
      bij: feit("krijgtMantelzorg"),
    },
  ],
  gaatVoor: MANTELZORG_LOST_OP,
};

export const NETWERK: Toetsdeel = {
  gronden: [
    {
      regel: "BD-2-5-3-vrijwilliger",
      soort: "weigeringsgrond",
      omschrijving: "Een vrijwilliger kan oplossen wat er nodig is",
      voorwaarde: feit("oplosbaarMetVrijwilliger"),
    },
  ],
  gaatVoor: NETWERK_LOST_OP,
};
