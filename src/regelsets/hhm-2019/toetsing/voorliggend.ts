import type { Grond } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "./deel.ts";
import { DIENSTEN, HULPMIDDELEN } from "./feiten/voorliggend.ts";

const genoemd = (naam: string, lijst: readonly (readonly [string, string, string])[]): Grond[] =>
  lijst.map(([id, optie, wat]) => ({
    regel: id,
    soort: "weegfactor",
    omschrijving: `${wat} is een algemene voorziening`,
    voorwaarde: bevat(naam, optie),
  }));

const DIENSTGRONDEN = genoemd("beschikbareVoorzieningen", [
  ["NK-av-wasservice", "wasEnStrijkservice", "Een was- en strijkservice"],
  ["NK-av-alarmering", "socialeAlarmering", "Sociale alarmering"],
  ["NK-av-boodschappenservice", "boodschappenservice", "Een boodschappenservice"],
  ["NK-av-maaltijdvoorziening", "maaltijdvoorziening", "Een maaltijdvoorziening"],
  ["NK-av-klussendienst", "klussendienst", "Een klussendienst of een vrijwilliger"],
  ["NK-av-ramenwasservice", "ramenwasservice", "Een service die de ramen aan de buitenkant wast"],
  ["NK-av-kinderopvang", "kinderopvang", "Kinderopvang of een peuterspeelzaal"],
]);

const HULPMIDDELGRONDEN = genoemd("beschikbareHulpmiddelen", [
  ["NK-hm-verhoging-wasmachine", "verhogingWasmachine", "Een verhoging voor de wasmachine"],
  ["NK-hm-droger", "droger", "Een wasdroger"],
  ["NK-hm-afwasmachine", "afwasmachine", "Een afwasmachine"],
  ["NK-hm-grijper", "grijper", "Een grijper"],
]);

/** A service or aid that is there, can be used and paid, and solves the problem (paragraaf 2). */
const LOST_OP = alleVan(
  eenVan(bevat("beschikbareVoorzieningen", ...DIENSTEN), bevat("beschikbareHulpmiddelen", ...HULPMIDDELEN)),
  regel("NK-voorliggend-aanwezig"),
  regel("NK-voorliggend-technisch"),
  regel("NK-voorliggend-financieel"),
  feit("adequateCompensatie"),
);

export const VOORLIGGEND: Toetsdeel = {
  gronden: [
    ...DIENSTGRONDEN,
    ...HULPMIDDELGRONDEN,
    {
      regel: "NK-voorliggend-aanwezig",
      soort: "weegfactor",
      omschrijving: "De dienst of het hulpmiddel is er en kan worden gebruikt",
      voorwaarde: feit("daadwerkelijkBeschikbaar"),
    },
    {
      regel: "NK-voorliggend-technisch",
      soort: "weegfactor",
      omschrijving: "De inwoner kan er technisch gezien voor zorgen",
      voorwaarde: feit("technischMogelijk"),
    },
    {
      regel: "NK-voorliggend-financieel",
      soort: "weegfactor",
      omschrijving: "De inwoner kan het betalen",
      voorwaarde: feit("financieelDraagbaar"),
      interpretatie: "Het document noemt geen bedrag: of iemand het kan betalen, is een vraag per persoon.",
    },
  ],
  blijft: nietWaar(LOST_OP),
};
