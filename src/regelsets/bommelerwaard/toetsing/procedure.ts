import type { Grond } from "../../../regels/toets.ts";
import { alleVan, feit, keuze, nietWaar, oordeelOver, vergelijkFeit } from "../../../regels/voorwaarde.ts";

/** How access goes. These say nothing on whether help is due, so no outcome waits for them. */
export const PROCEDURE: readonly Grond[] = [
  {
    regel: "BW-toegang-loket",
    soort: "weegfactor",
    omschrijving: "De toegang loopt via de gemeente, het Wmo-team Zaltbommel of het Gebiedsteam Maasdriel",
    voorwaarde: keuze("loket", "gemeente", "wmoTeamZaltbommel", "gebiedsteamMaasdriel"),
  },
  {
    regel: "BW-toegang-melding",
    soort: "weegfactor",
    omschrijving: "De cliënt heeft de hulpvraag bij de gemeente gemeld",
    voorwaarde: feit("meldingGedaan"),
  },
  {
    regel: "BW-toegang-advies",
    soort: "weegfactor",
    omschrijving: "Het advies van de medewerker staat in het ondersteuningsplan",
    voorwaarde: alleVan(oordeelOver("BW-hh-advies"), feit("ondersteuningsplanAanwezig")),
  },
  {
    regel: "BW-toegang-beschikking",
    soort: "weegfactor",
    omschrijving: "De ondersteuning is vastgelegd in een beschikking",
    voorwaarde: feit("beschikkingAfgegeven"),
  },
  {
    regel: "BW-verhuizing-nieuwe-melding",
    soort: "weegfactor",
    omschrijving: "De cliënt is naar een andere gemeente verhuisd en moet zich daar nog melden",
    voorwaarde: alleVan(feit("verhuisdNaarAndereGemeente"), nietWaar(feit("meldingBijNieuweGemeente"))),
  },
  {
    regel: "BW-wlz-melden-client",
    soort: "weegfactor",
    omschrijving: "De cliënt moet de gemeente nog melden dat er een Wlz-indicatie is",
    voorwaarde: alleVan(feit("heeftWlzIndicatie"), nietWaar(feit("wlzGemeldDoorClient"))),
  },
  {
    regel: "BW-wlz-melden-aanbieder",
    soort: "weegfactor",
    omschrijving: "Een aanbieder die de Wlz-indicatie merkt, moet dat meteen melden met een bericht 307",
    voorwaarde: alleVan(feit("heeftWlzIndicatie"), nietWaar(feit("bericht307Verzonden"))),
  },
  {
    regel: "BW-wlz-stop",
    soort: "weegfactor",
    omschrijving: "De Wmo-indicatie is gestopt, want de Wlz was op de gevraagde datum al toegekend",
    voorwaarde: alleVan(
      feit("heeftWlzIndicatie"),
      vergelijkFeit("datumBesluitWlz", "hoogstens", "gevraagdeIngangsdatum"),
    ),
    interpretatie: "De dag van het besluit telt, niet een eerdere dag waarop de Wlz ingaat.",
  },
];
