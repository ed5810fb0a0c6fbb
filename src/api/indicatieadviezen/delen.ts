import { bereken as weegAf } from "../afwegingen/berekening.ts";
import { verzoek as afwegingsverzoek } from "../afwegingen/schema.ts";
import { bereken as berekenBijdrage } from "../bijdrageberekeningen/berekening.ts";
import { verzoek as bijdrageverzoek } from "../bijdrageberekeningen/verzoek.ts";
import { bereken as toetsHulp } from "../gebruikelijke-hulp-toetsen/berekening.ts";
import { verzoek as hulpverzoek } from "../gebruikelijke-hulp-toetsen/schema.ts";
import { keur } from "../keur.ts";
import { bereken as berekenNorm } from "../normberekeningen/berekening.ts";
import { kiesNorm } from "../normberekeningen/norm.ts";
import { verzoek as normverzoek } from "../normberekeningen/schema.ts";
import { bereken as berekenBudget } from "../pgb-budgetberekeningen/berekening.ts";
import { verzoek as budgetverzoek } from "../pgb-budgetberekeningen/verzoek.ts";
import { bereken as toetsPgb } from "../pgb-toetsen/berekening.ts";
import { verzoek as pgbverzoek } from "../pgb-toetsen/schema.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { bereken as berekenTermijnen } from "../termijnberekeningen/berekening.ts";
import { verzoek as termijnverzoek } from "../termijnberekeningen/verzoek.ts";
import { bereken as toetsToegang } from "../toegangstoetsen/berekening.ts";
import { verzoek as toegangsverzoek } from "../toegangstoetsen/schema.ts";
import { opPlaats } from "../verplaatst.ts";
import { bijdragevraag } from "./bijdragevraag.ts";
import type { Invoer } from "./invoer.ts";
import { BUDGETPLAATS, bijdrageplaats, HULPPLAATS, NORMPLAATS, TERMIJNPLAATS } from "./plaatsen.ts";
import { HULP } from "./samenhang.ts";
import { takenVan } from "./taken.ts";

/**
 * The parts of an advice: each is what its own resource answers to the same facts, for its own schema reads them. A
 * part is null where the document has no rules for it.
 */
export function delen(bron: Rekenbron, { kop, screening, situatie, vraag }: Invoer) {
  const regelset = kiesNorm(kop.regelset);
  const { toetsing, gebruikelijkeHulp: hulp } = regelset;
  const norm = (gebruikelijkeHulp: object | undefined) =>
    opPlaats(NORMPLAATS, async () =>
      berekenNorm(
        bron,
        keur(normverzoek, { ...kop, normenkader: vraag.normenkader, gebruikelijkeHulp, ...situatie }),
      ),
    );
  const taken = takenVan(situatie).filter((taak) => hulp?.taken.includes(taak));
  const zonderTaken = situatie.hulpvraag === undefined ? ("onbekend" as const) : ("nietNodig" as const);
  const toets = (voorziening: string) =>
    toetsToegang(bron, keur(toegangsverzoek, { ...kop, ...screening, voorziening }));
  const zonderStart =
    vraag.bijdrage && situatie.indicatie?.start === undefined
      ? ("onbekend" as const)
      : ("nietNodig" as const);
  return {
    /** What is known of the tasks of housemates, and of the contribution, where there is no such part. */
    zonderTaken: hulp ? zonderTaken : ("geenRegels" as const),
    zonderStart,
    toegang: async () => {
      if (toetsing.toegang[HULP] === undefined) return null;
      const [eerste = HULP, ...andere] = toetsing.voorzieningen?.(situatie.hulpvraag ?? {}) ?? [];
      const uitkomst = await toets(eerste);
      for (const voorziening of uitkomst.uitkomst === "nee" ? andere : []) {
        const ander = await toets(voorziening);
        if (ander.uitkomst !== "nee") return ander;
      }
      return uitkomst;
    },
    afweging: async () =>
      toetsing.afweging ? weegAf(bron, keur(afwegingsverzoek, { ...kop, ...screening })) : null,
    bruto: () => norm(undefined),
    gebruikelijkeHulp: async () =>
      hulp && taken.length > 0
        ? opPlaats(HULPPLAATS, async () =>
            toetsHulp(
              bron,
              keur(hulpverzoek, {
                ...kop,
                huishouden: situatie.huishouden,
                taken,
                ...vraag.gebruikelijkeHulp,
              }),
            ),
          )
        : null,
    netto: () => norm(hulp ? { meewegen: true, ...vraag.gebruikelijkeHulp } : undefined),
    pgb: async () =>
      vraag.vorm === "pgb" ? toetsPgb(bron, keur(pgbverzoek, { ...kop, ...screening })) : null,
    budget: async (minutenPerWeek: number | null) => {
      if (vraag.vorm !== "pgb" || regelset.pgbbudget === undefined) return null;
      const { gemeentecode, ...velden } = vraag.budget ?? {};
      const pgb = {
        voorziening: HULP,
        eenheid: "uur",
        ...(minutenPerWeek !== null && { minutenPerWeek }),
        ...velden,
      };
      return opPlaats(BUDGETPLAATS, async () =>
        berekenBudget(bron, keur(budgetverzoek, { ...kop, gemeentecode, pgb })),
      );
    },
    termijnen: async () =>
      vraag.termijnen
        ? opPlaats(TERMIJNPLAATS, async () =>
            berekenTermijnen(bron, keur(termijnverzoek, { ...kop, ...vraag.termijnen })),
          )
        : null,
    bijdrage: async () => {
      const { start, nodigTot = null } = situatie.indicatie ?? {};
      if (start === undefined) return null;
      const plaats = bijdrageplaats(vraag.start === undefined ? "/indicatie/start" : "/start");
      return opPlaats(plaats, async () =>
        berekenBijdrage(bron, keur(bijdrageverzoek, bijdragevraag(vraag, HULP, start, nodigTot))),
      );
    },
  };
}

export type Delen = ReturnType<typeof delen>;
export type Deel<N extends Exclude<keyof Delen, `zonder${string}`>> = Awaited<ReturnType<Delen[N]>>;
