import type { Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, vergelijkFeit } from "../../../regels/voorwaarde.ts";
import { alsDan, indien, plicht, procedure } from "../../procedure.ts";

const OVERLEG = feit("overlegMetCollega");
const GEGEVEN = feit("beschikkingAfgegeven");

/** With whom the adviser talks before he departs from the standard (paragrafen 1, 3 and 4). */
export const AFWIJKING: Toets = procedure(
  [
    plicht(
      "NK-overleg-maatwerk",
      "Over maatwerk is er altijd overleg met een collega of de backoffice",
      alsDan(feit("extraHulpOmUitzondering"), OVERLEG),
      "Maatwerk is hier gelezen als de extra minuten waar het document in dezelfde passage over spreekt.",
    ),
    plicht(
      "NK-afwijking-overleg",
      "Bij elke afwijking van de standaardmodule is er overleg met een collega of de backoffice",
      alsDan(feit("afwijkingStandaardmodule"), OVERLEG),
      "De standaardmodule is gelezen als de basismodule. Meer en minder inzet wijken er allebei van af. Intern overleg is gelezen als: met een collega of de backoffice.",
    ),
  ],
  [
    {
      regel: "NK-oordeel-consulent",
      aan: "consulent",
      vraag: "Is in deze situatie echt duidelijk dat extra minuten beter zijn?",
      ja: "De extra minuten kunnen worden gegeven.",
      nee: "Er komen geen extra minuten.",
      bij: feit("extraHulpOmUitzondering"),
    },
  ],
);

/** The decision: after the conversation and the request, with the result and the time in it (paragraaf 3, Werkwijze). */
export const BESCHIKKING: Toets = procedure([
  plicht(
    "NK-beschikking",
    "Na het gesprek en de aanvraag komt er een beschikking, met het resultaat en de tijd erin",
    {
      als: eenVan(feit("aanvraagIngediend"), GEGEVEN),
      voorwaarde: alleVan(
        indien(feit("aanvraagIngediend"), GEGEVEN),
        indien(
          GEGEVEN,
          alleVan(
            feit("gesprekGevoerd"),
            feit("aanvraagIngediend"),
            vergelijkFeit("datumGesprek", "hoogstens", "datumBeschikking"),
            vergelijkFeit("datumAanvraag", "hoogstens", "datumBeschikking"),
          ),
        ),
        indien(
          alleVan(GEGEVEN, feit("voorzieningToegekend")),
          alleVan(feit("beschikkingNoemtResultaat"), feit("beschikkingNoemtTijd")),
        ),
      ),
    },
    "Gelezen als: de beschikking komt niet voor het gesprek en niet voor de aanvraag; dezelfde dag kan wel. Het resultaat en de tijd staan erin als er hulp is toegekend.",
  ),
]);
