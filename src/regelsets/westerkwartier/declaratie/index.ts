import type { Grond } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, regel, type Voorwaarde } from "../../../regels/voorwaarde.ts";
import type { Declaratieregels } from "../../declaratie/regels.ts";
import { jaNee, keuze as keuzefeit } from "../../toetsfeit.ts";

const GRONDEN: readonly Grond[] = (
  [
    [
      "WK-a11-10-declaratie",
      "Er is een declaratie: daarop wordt een pgb betaald",
      feit("declaratieIngediend"),
    ],
    [
      "WK-a11-10-naam",
      "De declaratie noemt de naam van de zorgverlener of zorgaanbieder",
      feit("declaratieNoemtZorgverlener"),
    ],
    [
      "WK-a11-10-bsn",
      "De declaratie noemt het BSN of KvK-nummer van de zorgverlener of zorgaanbieder",
      feit("declaratieMetRegistratienummer"),
    ],
    [
      "WK-a11-10-belasting",
      "De declaratie noemt het belastingnummer van de zorgaanbieder",
      eenVan(keuze("pgbHulpDoor", "zorgverlener"), feit("declaratieMetBelastingnummer")),
    ],
    [
      "WK-a11-10-overzicht",
      "De declaratie geeft de data en het aantal uren, dagdelen of etmalen",
      feit("declaratieMetOverzicht"),
    ],
    [
      "WK-a11-10-tarief",
      "De declaratie noemt het tarief per uur, dagdeel of etmaal",
      feit("declaratieMetTarief"),
    ],
    [
      "WK-a11-10-handtekening",
      "De budgethouder of de budgetbeheerder heeft de declaratie ondertekend",
      feit("declaratieOndertekend"),
    ],
  ] satisfies readonly (readonly [string, string, Voorwaarde])[]
).map(([id, omschrijving, voorwaarde]) => ({
  regel: id,
  soort: "voorwaarde",
  omschrijving,
  voorwaarde,
  ...(id === "WK-a11-10-belasting" && {
    als: keuze("pgbHulpDoor", "zorgaanbieder"),
    interpretatie:
      "Het document noemt hier alleen de zorgaanbieder. Gelezen als: een zorgverlener die geen zorgaanbieder is, hoeft geen belastingnummer te noemen.",
  }),
}));

/** What a declaration for a personal budget must hold (artikel 11, lid 10). */
export const declaratie: Declaratieregels = {
  feiten: {
    declaratieIngediend: jaNee("Is er voor het pgb een declaratie ingediend?"),
    declaratieNoemtZorgverlener: jaNee("Staat in de declaratie wie de hulp geeft?"),
    declaratieMetRegistratienummer: jaNee(
      "Staat in de declaratie het BSN of KvK-nummer van wie de hulp geeft? Stuur het nummer zelf niet.",
    ),
    pgbHulpDoor: keuzefeit("Geeft een zorgaanbieder de hulp, of een zorgverlener?", [
      "zorgverlener",
      "zorgaanbieder",
    ]),
    declaratieMetBelastingnummer: jaNee("Staat in de declaratie het belastingnummer van de zorgaanbieder?"),
    declaratieMetOverzicht: jaNee("Staan in de declaratie de data en het aantal uren, dagdelen of etmalen?"),
    declaratieMetTarief: jaNee("Staat in de declaratie het tarief per uur, dagdeel of etmaal?"),
    declaratieOndertekend: jaNee("Heeft de budgethouder of de budgetbeheerder de declaratie ondertekend?"),
  },
  declaratie: { gronden: GRONDEN, uitkomst: alleVan(...GRONDEN.map((grond) => regel(grond.regel))) },
};
