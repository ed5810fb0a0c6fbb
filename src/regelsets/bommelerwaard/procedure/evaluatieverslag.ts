import type { Toets } from "../../../regels/toets.ts";
import { feit } from "../../../regels/voorwaarde.ts";
import { plicht, procedure } from "../../procedure.ts";

/** What the report of an evaluation holds (Evalueren, pagina 5). */
export const EVALUATIEVERSLAG: Toets = procedure([
  plicht(
    "BW-evaluatieverslag-resultaat",
    "Het verslag zegt of de afspraken en resultaten zijn gehaald",
    feit("verslagNoemtResultaat"),
  ),
  plicht(
    "BW-evaluatieverslag-voortgang",
    "Het verslag zegt hoe ver de doelen zijn",
    feit("verslagNoemtVoortgang"),
  ),
  plicht(
    "BW-evaluatieverslag-samenwerking",
    "Het verslag zegt hoe de samenwerking met anderen gaat",
    feit("verslagNoemtSamenwerking"),
  ),
  plicht(
    "BW-evaluatieverslag-leefgebieden",
    "Het verslag noemt de ontwikkelingen op andere levensgebieden",
    feit("verslagNoemtLeefgebieden"),
  ),
  plicht(
    "BW-evaluatieverslag-toekomst",
    "Het verslag zegt hoe het met het plan staat en wat nodig is om af te sluiten",
    feit("verslagNoemtToekomst"),
  ),
  plicht(
    "BW-evaluatieverslag-risico",
    "Het verslag noemt risicofactoren, als die er zijn, en afspraken over nazorg",
    feit("verslagNoemtRisico"),
  ),
  {
    regel: "BW-verlenging-signaal",
    soort: "weegfactor",
    omschrijving: "De aanbieder meldt in de eindevaluatie dat een vervolgindicatie nodig is; dat mag",
    voorwaarde: feit("vervolgGemeldInEindevaluatie"),
    interpretatie: "Dit signaal is geen aanvraag: die doet de cliënt zelf.",
  },
]);
