import type { Tegenspraak } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

const TRAINBAAR = "NK-regie-trainbaar";

const VOORWAARDE = {
  regel: "NK-regie-voorwaarde",
  soort: "voorwaarde",
  omschrijving: "Regie houden en plannen lukt de inwoner niet, ook niet met hulp van het netwerk",
  voorwaarde: nietWaar(eenVan(feit("regieZelf"), feit("regieNetwerk"))),
} as const;

const NODIG_VOOR_REGIE = ["regelvermogen", "besluitvaardig", "kanInitiatiefNemen"] as const;

/** What it takes to run a household oneself. It only weighs: whether that works is a question of its own. */
const INHOUD = {
  regel: "NK-regie-inhoud",
  soort: "weegfactor",
  omschrijving: "De inwoner heeft wat voor regie nodig is: hij kan regelen, besluiten en initiatief nemen",
  voorwaarde: alleVan(...NODIG_VOOR_REGIE.map(feit)),
} as const;

const tegenspraken: readonly Tegenspraak[] = NODIG_VOOR_REGIE.map((nodig) => ({
  feiten: ["regieZelf", nodig],
  als: alleVan(feit("regieZelf"), nietWaar(feit(nodig))),
  melding: "Wie het huishouden zelf plant en regelt, kan regelen, besluiten en uit zichzelf beginnen.",
}));

/** Regie, goal 1: learning the tasks, for a short time. */
export const INSTRUCTIE: Toetsdeel = {
  gronden: [
    INHOUD,
    VOORWAARDE,
    {
      regel: "NK-regie-aanleren-doelgroep",
      soort: "criterium",
      omschrijving: "De inwoner is leerbaar en kan de taken leren",
      voorwaarde: keuze("leerbaarheid", "leerbaar"),
      interpretatie:
        "Een recente lichamelijke beperking of een weggevallen partner zijn voorbeelden; wie om een andere reden leert, valt er ook onder. Een oorzaak uit paragraaf 1 is hier niet nodig.",
    },
  ],
  blijft: alleVan(regel("NK-regie-voorwaarde"), regel("NK-regie-aanleren-doelgroep"), oordeelOver(TRAINBAAR)),
  oordelen: [
    {
      regel: TRAINBAAR,
      aan: "consulent",
      vraag: "Kan deze inwoner een nieuwe taak, zoals het huishouden, redelijkerwijs nog leren?",
      ja: "De inwoner kan hulp krijgen om de taken te leren.",
      nee: "Taken aanleren past niet; kijk of ondersteuning blijvend nodig is.",
      bij: keuze("leerbaarheid", "leerbaar"),
    },
  ],
  tegenspraken,
};

/** Regie, goal 2: structural support. */
export const REGIE_STRUCTUREEL: Toetsdeel = {
  gronden: [
    INHOUD,
    VOORWAARDE,
    {
      regel: "NK-regie-structureel-doelgroep",
      soort: "criterium",
      omschrijving: "De inwoner is beperkter leerbaar en de ondersteuning is blijvend nodig",
      voorwaarde: alleVan(keuze("leerbaarheid", "beperktLeerbaar"), feit("structureelNoodzakelijk")),
    },
  ],
  blijft: alleVan(regel("NK-regie-voorwaarde"), regel("NK-regie-structureel-doelgroep")),
  tegenspraken,
};
