import { alleVan, eenVan, feit } from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

const partner = alleVan(
  eenVan(feit("clientOverleden"), feit("clientBlijvendNaarWlzInstelling")),
  feit("partnerBlijftAchter"),
);

/** Who operates a provision and what becomes of it (article 18, lid 10 and 15). Neither decides who is let in. */
export const GEBRUIK: Deel = {
  gronden: [
    {
      regel: "WK-a18-10-mantelzorger",
      soort: "weegfactor",
      omschrijving: "Een mantelzorger moet de voorziening bedienen; wat hij kan, telt mee in de keuze.",
      voorwaarde: feit("mantelzorgerBedientVoorziening"),
    },
    {
      regel: "WK-a18-15-overlijden",
      soort: "weegfactor",
      omschrijving:
        "De cliënt is overleden of blijvend in een Wlz-instelling: met de partner worden afspraken in een beschikking gemaakt.",
      voorwaarde: partner,
    },
  ],
  uitkomst: alleVan(),
  oordelen: [
    {
      regel: "WK-a18-10-mantelzorger",
      aan: "consulent",
      vraag: "Kan de mantelzorger deze voorziening bedienen, zoals een til- of badlift?",
      ja: "De voorziening kan passend zijn.",
      nee: "Dan past een andere voorziening beter.",
      bij: feit("mantelzorgerBedientVoorziening"),
    },
    {
      regel: "WK-a18-15-overlijden",
      aan: "college",
      vraag: "Blijft de voorziening in de woning van de partner die achterblijft?",
      ja: "Dat komt in een beschikking aan de partner.",
      nee: "De voorziening gaat weg; ook dat komt in een beschikking aan de partner.",
      bij: partner,
    },
  ],
};
