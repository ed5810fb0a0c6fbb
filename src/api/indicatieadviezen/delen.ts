import { maandenVerder } from "../../regelsets/bijdrage/tijdvak.ts";
import { bereken as weegAf } from "../afwegingen/berekening.ts";
import { verzoek as afwegingsverzoek } from "../afwegingen/schema.ts";
import { bereken as berekenBijdrage } from "../bijdrageberekeningen/berekening.ts";
import { verzoek as bijdrageverzoek } from "../bijdrageberekeningen/verzoek.ts";
import { bereken as toetsHulp } from "../gebruikelijke-hulp-toetsen/berekening.ts";
import { verzoek as hulpverzoek } from "../gebruikelijke-hulp-toetsen/schema.ts";
import { bereken as berekenNorm } from "../normberekeningen/berekening.ts";
import { kiesNorm } from "../normberekeningen/norm.ts";
import { verzoek as normverzoek } from "../normberekeningen/schema.ts";
import { bereken as berekenBudget } from "../pgb-budgetberekeningen/berekening.ts";
import { verzoek as budgetverzoek } from "../pgb-budgetberekeningen/verzoek.ts";
import { bereken as toetsPgb } from "../pgb-toetsen/berekening.ts";
import { verzoek as pgbverzoek } from "../pgb-toetsen/schema.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { LAATSTE_MAAND } from "../situatie/dagen.ts";
import { bereken as berekenTermijnen } from "../termijnberekeningen/berekening.ts";
import { verzoek as termijnverzoek } from "../termijnberekeningen/verzoek.ts";
import { bereken as toetsToegang } from "../toegangstoetsen/berekening.ts";
import { verzoek as toegangsverzoek } from "../toegangstoetsen/schema.ts";
import { onder } from "../verplaatst.ts";
import type { Invoer } from "./invoer.ts";
import { takenVan } from "./taken.ts";

/** How many months the contribution is shown for: a year. */
const MAANDEN = 12;
/** A date as its month: `yyyy-mm`. */
const MAANDLENGTE = 7;

const vroegste = (een: string, ander: string): string => (een < ander ? een : ander);

/** The provision that an advice is about. */
const HULP = "hulpBijHuishouden";

/**
 * The parts of an advice: each is what its own resource answers to the same facts, for its own schema reads them. A
 * part is null where the document has no rules for it.
 */
export function delen(bron: Rekenbron, { kop, screening, situatie, vraag }: Invoer) {
  const regelset = kiesNorm(kop.regelset);
  const { toetsing, gebruikelijkeHulp: hulp } = regelset;
  const norm = (gebruikelijkeHulp: object | undefined) =>
    berekenNorm(
      bron,
      normverzoek.parse({ ...kop, normenkader: vraag.normenkader, gebruikelijkeHulp, ...situatie }),
    );
  const taken = takenVan(situatie).filter((taak) => hulp?.taken.includes(taak));
  const toets = (voorziening: string) =>
    toetsToegang(bron, toegangsverzoek.parse({ ...kop, ...screening, voorziening }));
  return {
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
      toetsing.afweging ? weegAf(bron, afwegingsverzoek.parse({ ...kop, ...screening })) : null,
    bruto: () => norm(undefined),
    gebruikelijkeHulp: async () =>
      hulp && taken.length > 0
        ? toetsHulp(
            bron,
            hulpverzoek.parse({ ...kop, huishouden: situatie.huishouden, taken, ...vraag.gebruikelijkeHulp }),
          )
        : null,
    netto: () => norm(hulp ? { meewegen: true, ...vraag.gebruikelijkeHulp } : undefined),
    pgb: async () =>
      vraag.vorm === "pgb" ? toetsPgb(bron, pgbverzoek.parse({ ...kop, ...screening })) : null,
    budget: async (minutenPerWeek: number | null) => {
      if (vraag.vorm !== "pgb" || regelset.pgbbudget === undefined) return null;
      const { gemeentecode, ...velden } = vraag.budget ?? {};
      const pgb = {
        voorziening: HULP,
        eenheid: "uur",
        ...(minutenPerWeek !== null && { minutenPerWeek }),
        ...velden,
      };
      return berekenBudget(bron, budgetverzoek.parse({ ...kop, gemeentecode, pgb }));
    },
    termijnen: async () =>
      vraag.termijnen
        ? onder("/termijnen", () =>
            berekenTermijnen(bron, termijnverzoek.parse({ ...kop, ...vraag.termijnen })),
          )
        : null,
    bijdrage: async () => {
      const { start, nodigTot = null } = situatie.indicatie ?? {};
      if (start === undefined) return null;
      const van = start.slice(0, MAANDLENGTE);
      const verzoek = bijdrageverzoek.parse({
        regelset: kop.regelset,
        stand: kop.stand,
        periode: { van, totEnMet: vroegste(maandenVerder(van, MAANDEN - 1), LAATSTE_MAAND) },
        voorziening: { soort: HULP, start, einde: nodigTot },
        onderbrekingen: [],
        ...vraag.bijdrage,
      });
      return onder("/start", () => berekenBijdrage(bron, verzoek));
    },
  };
}

export type Delen = ReturnType<typeof delen>;
export type Deel<N extends keyof Delen> = Awaited<ReturnType<Delen[N]>>;
