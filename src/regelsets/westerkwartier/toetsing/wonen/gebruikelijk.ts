import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

const LEZING = "Gelezen als: de termijn is voorbij als de inrichting precies zo oud is.";

const RUIMTE = {
  keuken: "De keuken die",
  toilet: "Het toilet dat",
  badkamer: "De badkamer die",
} as const;

const afgeschreven = (regelId: string, ruimte: keyof typeof RUIMTE): Grond => ({
  regel: regelId,
  soort: "weegfactor",
  omschrijving: `${RUIMTE[ruimte]} wordt gerenoveerd, is afgeschreven.`,
  voorwaarde: alleVan(
    keuze("renovatieVan", ruimte),
    vergelijk("leeftijdInrichtingJaren", "minstens", `afschrijving.${ruimte}`),
  ),
  interpretatie: LEZING,
});

/** What anyone would have or replace, with or without a limitation (article 18, lid 13 and 14). */
export const GEBRUIKELIJK: Deel = {
  gronden: [
    {
      regel: "WK-a18-13-levensloop",
      soort: "weigeringsgrond",
      omschrijving:
        "De woning is levensloopbestendig en voor deze doelgroep; de voorziening is daar gangbaar en in beginsel voor de verhuurder of VvE.",
      voorwaarde: alleVan(
        feit("levensloopbestendigeWoning"),
        feit("woningAangebodenAanDoelgroep"),
        feit("voorzieningGangbaarVoorDoelgroep"),
      ),
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er reden om de voorziening in deze woning toch te geven?",
        ja: "De voorziening kan toch worden gegeven.",
        nee: "De voorziening is algemeen gebruikelijk.",
      },
    },
    afgeschreven("WK-a18-14-keuken", "keuken"),
    afgeschreven("WK-a18-14-toilet", "toilet"),
    afgeschreven("WK-a18-14-badkamer", "badkamer"),
    {
      regel: "WK-a18-14-renovatie",
      soort: "weigeringsgrond",
      omschrijving:
        "De renovatie was toch al nodig en is te betalen met een minimuminkomen: in beginsel betaalt de Wmo die niet.",
      voorwaarde: alleVan(
        eenVan(
          regel("WK-a18-14-keuken"),
          regel("WK-a18-14-toilet"),
          regel("WK-a18-14-badkamer"),
          alleVan(keuze("renovatieVan", "anders"), feit("afschrijvingstermijnVerstreken")),
        ),
        feit("draagbaarMinimuminkomen"),
      ),
      ruimte: {
        soort: "inBeginsel",
        aan: "college",
        vraag: "Is er reden om de renovatie toch vanuit de Wmo te betalen?",
        ja: "De renovatie kan toch worden betaald.",
        nee: "De Wmo betaalt de renovatie niet.",
      },
      interpretatie:
        "Gelezen als: is de renovatie niet te dragen met een minimuminkomen, dan geldt dit niet.",
    },
  ],
  uitkomst: alleVan(nietWaar(regel("WK-a18-13-levensloop")), nietWaar(regel("WK-a18-14-renovatie"))),
};
