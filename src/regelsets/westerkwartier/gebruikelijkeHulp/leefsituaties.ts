import type { Vrijstelling } from "../../../regels/gebruikelijkeHulp.ts";
import { isKamerhuurder, woont } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { WkRegel } from "../behandeling.ts";

/** Who is no part of the household of the client (artikel 1; bijlage 1, paragrafen 11 and 13). */
export const LEEFSITUATIES: readonly Vrijstelling<WkRegel>[] = [
  {
    regel: "WK-b1-11-definitie",
    omschrijving: "Woont ergens anders en hoort niet bij de leefeenheid",
    voorwaarde: woont("nietInwonend"),
    omvang: "alles",
  },
  {
    regel: "WK-b1-11-lat",
    omschrijving: "Heeft een latrelatie met de cliënt: hooguit mantelzorg, geen gebruikelijke hulp",
    voorwaarde: woont("latRelatie"),
    omvang: "alles",
  },
  {
    regel: "WK-b1-13-uitz-kamerverhuur",
    omschrijving: "Huurt een kamer en hoort niet bij de leefeenheid",
    voorwaarde: isKamerhuurder(),
    omvang: "alles",
  },
  {
    regel: "WK-b1-13-uitz-samenwonen",
    omschrijving: "Woont zelfstandig in hetzelfde huis, zonder leefeenheid",
    voorwaarde: woont("zelfstandig"),
    omvang: "alles",
  },
  {
    regel: "WK-b1-13-uitz-gemeenschap",
    omschrijving: "Woont met de cliënt in een leef- of woongemeenschap",
    voorwaarde: woont("leefgemeenschap"),
    omvang: "alles",
  },
];
