import type { Vrijstelling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, nietWaar, oordeelOver } from "../../../regels/voorwaarde.ts";
import { is, isKamerhuurder, woont } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";

const ZELFSTANDIG = woont("zelfstandig");
export const GEEN_OVERNAME_MOGELIJK = alleVan(woont("leefgemeenschap"), nietWaar(is("takenOverneembaar")));

/** Other ways of living together (paragraaf 3.3.2). */
export const LEEFSITUATIES: readonly Vrijstelling<BdRegel>[] = [
  {
    regel: "BD-3-2-leefeenheid",
    omschrijving: "Voert geen gemeenschappelijk huishouden met de cliënt",
    voorwaarde: woont("nietInwonend", "latRelatie"),
    omvang: "alles",
  },
  {
    regel: "BD-3-3-2-kamerverhuur",
    omschrijving: "Huurt een kamer van de cliënt, met een kamercontract en zonder gezamenlijke huishouding",
    interpretatie: "Een lid met de rol kamerhuurder is gelezen als: het kamercontract is er.",
    voorwaarde: isKamerhuurder(is("kamercontract")),
    omvang: "alles",
  },
  {
    regel: "BD-3-3-2-geen-duurzaam-huishouden",
    omschrijving:
      "Woont zelfstandig in hetzelfde huis, zonder duurzaam gezamenlijk huishouden: hooguit een deel",
    voorwaarde: ZELFSTANDIG,
    omvang: "deels",
  },
  {
    regel: "BD-3-3-2-geen-duurzaam-huishouden",
    omschrijving: "Woont zelfstandig in hetzelfde huis: er is geen gebruikelijke hulp",
    voorwaarde: alleVan(ZELFSTANDIG, oordeelOver("BD-3-3-2-geen-duurzaam-huishouden")),
    omvang: "alles",
  },
  {
    regel: "BD-3-3-2-leefgemeenschap",
    omschrijving: "Leefgemeenschap waarvan de taakverdeling zich niet leent voor overname: hooguit een deel",
    voorwaarde: GEEN_OVERNAME_MOGELIJK,
    omvang: "deels",
  },
  {
    regel: "BD-3-3-2-leefgemeenschap",
    omschrijving:
      "Leefgemeenschap waarvan de taakverdeling zich niet leent voor overname: geen gebruikelijke hulp",
    voorwaarde: alleVan(GEEN_OVERNAME_MOGELIJK, oordeelOver("BD-3-3-2-leefgemeenschap")),
    omvang: "alles",
  },
];
