import { gegeven, min, nietNegatief, plus } from "../../regels/grootheid.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Tarieven } from "../../regels/tarief.ts";
import { FEIT } from "../pgbbudget/feiten.ts";
import { AFRONDING, perUur } from "../pgbbudget/omvang.ts";
import { definieerBudget } from "../pgbbudget/regels.ts";
import { zoekTarief } from "../pgbbudget/tarief.ts";
import { type Budgetdeel, deel } from "../pgbbudget/uitkomst.ts";
import type { Schoonmaakvraag } from "../pgbbudget/vraag.ts";
import { BEHANDELING, type BwRegel } from "./behandeling.ts";

const UIT_HET_VERZOEK = "Het uurtarief komt uit het verzoek, niet uit de tabel met tarieven.";

/** What the provider declares for a spring or autumn clean, to the municipality and to the client (page 8). */
function groteSchoonmaak(
  vraag: Schoonmaakvraag,
  { regels }: Tabellen<string, never, BwRegel>,
  tarieven: Tarieven,
  gemeentecode: string | undefined,
): Budgetdeel {
  const uurtarief = zoekTarief(
    {
      voorziening: "hulpBijHuishouden",
      vorm: "zorgInNatura",
      eenheid: "uur",
      gemeentecode,
      gegevenCent: vraag.uurtariefCent,
      pad: "groteSchoonmaak.uurtariefCent",
    },
    tarieven,
  );
  const minuten = gegeven(vraag.minuten, FEIT.schoonmaakminuten);
  const eigenBijdrage = gegeven(vraag.eigenBijdragePerUurCent, FEIT.eigenBijdragePerUurCent);
  const gemeente = regels["BW-gs-declaratie-gemeente"];
  return deel({
    stappen: [
      {
        regel: gemeente.regel,
        bron: uurtarief.bron ?? gemeente.bron,
        onderdeel: "groteSchoonmaakGemeente",
        soort: "tarief",
        omschrijving: "Uurtarief van huishoudelijke hulp (01A04)",
        cent: uurtarief.cent,
        ...(uurtarief.herkomst === "verzoek" && { interpretatie: UIT_HET_VERZOEK }),
      },
      {
        ...gemeente,
        onderdeel: "groteSchoonmaakGemeente",
        soort: "bedrag",
        omschrijving:
          "Wat de aanbieder bij de gemeente declareert: het uurtarief min de eigen bijdrage per uur",
        cent: perUur(minuten, nietNegatief(plus(uurtarief.cent, min(eigenBijdrage)))),
        interpretatie: `Is de eigen bijdrage hoger dan het uurtarief, dan is er bij de gemeente niets te declareren. ${AFRONDING}`,
      },
      {
        ...regels["BW-gs-declaratie-client"],
        onderdeel: "groteSchoonmaakClient",
        soort: "bedrag",
        omschrijving: "Wat de aanbieder bij de cliënt in rekening brengt: de eigen bijdrage per uur",
        cent: perUur(minuten, eigenBijdrage),
        interpretatie: `Het document noemt geen bedrag: de eigen bijdrage is een feit uit het verzoek. ${AFRONDING}`,
      },
    ],
    tarieven: uurtarief.ontbreekt,
  });
}

/** The spring and autumn clean (01A06). On budgets the document is silent. */
export const pgbbudget = definieerBudget({
  parameters: [],
  behandeling: BEHANDELING,
  grondslag: "BW-gs-declaratie-gemeente",
  groteSchoonmaak,
});
