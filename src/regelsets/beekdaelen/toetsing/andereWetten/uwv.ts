import { alleVan, eenVan, feit, keuze, nietWaar, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import type { Gevraagd, Toetsdeel } from "../deel.ts";

/** Work and interpreters: what the UWV gives (paragrafen 2.5.5 and 4.6). */
export function uwv(gevraagd: Gevraagd): Toetsdeel {
  const tolk = gevraagd(["tolkvoorziening"]);
  return {
    gronden: [
      {
        regel: "BD-2-5-5-werk-uwv",
        soort: "weigeringsgrond",
        omschrijving:
          "Hulpmiddelen voor het werk en vervoer van en naar het werk komen van het UWV en de werkgever",
        voorwaarde: alleVan(
          gevraagd([
            "regiotaxi",
            "rolstoelvoorziening",
            "vervoersvoorziening",
            "woonhulpmiddel",
            "loophulpmiddel",
            "andereVoorziening",
          ]),
          feit("hulpvraagWerksituatie"),
        ),
      },
      {
        regel: "BD-4-6-1-uwv-tolk",
        soort: "weigeringsgrond",
        omschrijving:
          "Het UWV regelt de tolk voor mensen met een auditieve beperking; de gemeente heeft daarin geen rol",
        voorwaarde: alleVan(tolk, feit("auditieveBeperking")),
      },
      {
        regel: "BD-4-6-1-doelgroep",
        soort: "criterium",
        omschrijving:
          "De cliënt heeft een auditieve beperking, of is doofblind, en heeft hulp nodig om te communiceren; het UWV beoordeelt de beperking",
        voorwaarde: alleVan(tolk, feit("auditieveBeperking"), feit("communicatiehulpNodig")),
      },
      {
        regel: "BD-4-6-1-wettelijke-basis",
        soort: "weegfactor",
        omschrijving: "In het leefdomein berust de tolk op de Wmo 2015; ook die aanvraag gaat naar het UWV",
        voorwaarde: alleVan(tolk, keuze("tolkDomein", "leefdomein")),
      },
      {
        regel: "BD-4-6-1-tolk-30",
        soort: "criterium",
        omschrijving: "De tolkuren passen in wat iemand met een auditieve beperking standaard krijgt",
        voorwaarde: alleVan(
          tolk,
          keuze("tolkDomein", "leefdomein"),
          feit("auditieveBeperking"),
          nietWaar(feit("visueleBeperking")),
          vergelijk("tolkurenPerJaar", "hoogstens", "tolk.uren"),
        ),
      },
      {
        regel: "BD-4-6-1-tolk-168",
        soort: "criterium",
        omschrijving:
          "De tolkuren passen in wat iemand met een auditieve en een visuele beperking standaard krijgt",
        voorwaarde: alleVan(
          tolk,
          feit("auditieveBeperking"),
          feit("visueleBeperking"),
          vergelijk("tolkurenPerJaar", "hoogstens", "tolk.urenDoofblind"),
        ),
      },
      {
        regel: "BD-4-6-1-tolk-kwartier",
        soort: "voorwaarde",
        omschrijving: "De tolktijd is in principe afgerond op hele kwartieren",
        voorwaarde: alleVan(tolk, feit("tolktijdInHeleKwartieren")),
        interpretatie: "Het document zegt niet of naar boven of naar beneden wordt afgerond.",
      },
    ],
    gaatVoor: eenVan(regel("BD-2-5-5-werk-uwv"), regel("BD-4-6-1-uwv-tolk")),
  };
}
