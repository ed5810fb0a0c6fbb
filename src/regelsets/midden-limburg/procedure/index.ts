import type { Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";
import { EVALUATIE } from "./evaluatie.ts";
import { HERONDERZOEK } from "./heronderzoek.ts";

const IS_DATALEK = alleVan(
  feit("beveiligingsincident"),
  eenVan(feit("gegevensVerloren"), nietWaar(feit("onrechtmatigeVerwerkingUitgesloten"))),
);

/** What must be done, by subject (3.1, 3.2, 3.6 and chapter 8). */
export const PROCEDURES: Readonly<Record<string, Toets>> = {
  beschikking: procedure([
    plicht(
      "ML-h3-1-geen-aanbieder-in-beschikking",
      "De beschikking noemt geen aanbieder",
      nietWaar(feit("aanbiederInBeschikking")),
    ),
  ]),
  vervolgindicatie: procedure([
    plicht(
      "ML-h3-2-client-vervolg",
      "Blijft er hulp nodig, dan vraagt de cliënt zelf op tijd een vervolgindicatie aan",
      alsDan(feit("hulpNodigNaEinde"), feit("vervolgOpTijdAangevraagd")),
    ),
    plicht(
      "ML-h3-2-client-wijziging",
      "Is er meer of minder hulp nodig, dan vraagt de cliënt zelf op tijd een wijziging aan",
      alsDan(feit("andereHulpNodig"), feit("wijzigingOpTijdAangevraagd")),
    ),
  ]),
  evaluatie: EVALUATIE,
  heronderzoek: HERONDERZOEK,
  datalek: procedure([
    {
      regel: "ML-h8-datalek-definitie",
      soort: "weegfactor",
      omschrijving: "Het incident is een datalek",
      voorwaarde: IS_DATALEK,
      interpretatie:
        "Een gebrek in de beveiliging of gegevens per mail sturen is op zichzelf nog geen datalek.",
    },
    plicht(
      "ML-h8-datalek-gemeente",
      "Een datalek of een vermoeden daarvan is direct gemeld aan de privacyfunctionaris",
      alsDan(eenVan(feit("vermoedenDatalek"), regel("ML-h8-datalek-definitie")), feit("datalekGemeld")),
    ),
  ]),
};
