import type { Toets } from "../../../regels/toets.ts";
import { alleVan, feit, oordeelOver } from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";

const VOLDOENDE = "NK-gesprek";
const INFORMATIE = "NK-informatieplicht";

/** What the conversation looks into (paragraaf 3, Werkwijze). */
export const GESPREK: Toets = procedure(
  [
    plicht(
      VOLDOENDE,
      "Het gesprek gaat over wat de inwoner zelf of met zijn netwerk kan, over zijn beperkingen en over zijn eigen oplossing",
      alleVan(
        feit("gesprekGevoerd"),
        feit("eigenKrachtEnNetwerkOnderzocht"),
        feit("beperkingenBesproken"),
        feit("eigenOplossingBesproken"),
      ),
    ),
  ],
  [
    {
      regel: VOLDOENDE,
      aan: "consulent",
      vraag: "Bereikt de inwoner op eigen kracht of met zijn netwerk een schoon en leefbaar huis?",
      ja: "Er is geen hulp van de gemeente nodig.",
      nee: "De afweging gaat verder.",
      bij: feit("eigenKrachtEnNetwerkOnderzocht"),
    },
  ],
);

/** What the inquiry needs before its outcome can be relied on (paragrafen 2 and 3). */
export const ONDERZOEK: Toets = procedure(
  [
    plicht(
      INFORMATIE,
      "De inwoner geeft informatie die juist is en ter zake doet",
      alleVan(feit("informatieGegeven"), oordeelOver(INFORMATIE)),
    ),
    plicht(
      "NK-onderzoek-vereist",
      "De situatie van de inwoner is goed onderzocht in een gesprek: alleen dan is de normtijd genoeg",
      alleVan(feit("gesprekGevoerd"), feit("zorgvuldigOnderzoek")),
    ),
    plicht(
      "NK-twijfel-medisch-advies",
      "Bij twijfel vraagt de gemeente een medisch advies",
      alsDan(feit("twijfelOverBeperking"), feit("medischAdviesGevraagd")),
      "Het document zegt niet waarover de twijfel gaat. Gelezen als: over de beperking en de hulp die daarbij nodig is.",
    ),
  ],
  [
    {
      regel: INFORMATIE,
      aan: "consulent",
      vraag: "Is de informatie van de inwoner juist, en doet zij ter zake?",
      ja: "Het onderzoek kan op deze informatie steunen.",
      nee: "De inwoner moet eerst andere informatie geven.",
      bij: feit("informatieGegeven"),
    },
  ],
);
