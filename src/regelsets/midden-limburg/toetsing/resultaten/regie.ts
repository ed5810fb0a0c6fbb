import type { Toets } from "../../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { ALGEMEEN, TOEGELATEN } from "../algemeen.ts";

/** The results to which regie and instructie are directed. */
const GERICHT_OP = bevat("resultaten", "schoonEnLeefbaarHuis", "schoneWas", "maaltijden");
const INSCHATTING = "ML-h4-4-inschatting";

/** Result 3: structural advice for those who learn less (4.3). */
export const REGIE: Toets = {
  gronden: [
    ...ALGEMEEN,
    {
      regel: "ML-h4-3-beperking-regie",
      soort: "criterium",
      omschrijving: "De cliënt heeft moeite om de regie over het huishouden te voeren",
      voorwaarde: feit("beperkingRegie"),
    },
    {
      regel: "ML-h4-3-inhoud",
      soort: "criterium",
      omschrijving: "De regie is voor een schoon huis, schone was of maaltijden",
      voorwaarde: GERICHT_OP,
    },
    {
      regel: "ML-h4-3-doelgroep",
      soort: "criterium",
      omschrijving: "De cliënt is beperkter leerbaar",
      voorwaarde: keuze("leerbaarheid", "beperktLeerbaar"),
      interpretatie: "De oorzaken die het document noemt, zijn voorbeelden; een andere oorzaak kan ook.",
    },
    {
      regel: "ML-h4-3-structureel",
      soort: "voorwaarde",
      omschrijving: "De ondersteuning is blijvend nodig",
      voorwaarde: feit("structureelNoodzakelijk"),
    },
  ],
  uitkomst: alleVan(
    TOEGELATEN,
    regel("ML-h4-3-beperking-regie"),
    regel("ML-h4-3-inhoud"),
    regel("ML-h4-3-doelgroep"),
    regel("ML-h4-3-structureel"),
  ),
};

/** Result 4: learning the tasks, for a short time (4.4). */
export const INSTRUCTIE: Toets = {
  gronden: [
    ...ALGEMEEN,
    {
      regel: "ML-h4-4-inhoud",
      soort: "criterium",
      omschrijving: "De cliënt leert taken voor een schoon huis, schone was of maaltijden",
      voorwaarde: GERICHT_OP,
    },
    {
      regel: "ML-h4-4-doelgroep",
      soort: "criterium",
      omschrijving: "De cliënt is leerbaar",
      voorwaarde: keuze("leerbaarheid", "leerbaar"),
      interpretatie:
        "Een recente lichamelijke beperking en een weggevallen partner zijn voorbeelden; een andere reden om een taak te leren kan ook.",
    },
    {
      regel: "ML-h4-4-max-6w",
      soort: "voorwaarde",
      omschrijving: "De ondersteuning is tijdelijk",
      voorwaarde: nietWaar(feit("structureelNoodzakelijk")),
    },
    {
      regel: "ML-h3-2-duur-instructie-6w",
      soort: "weegfactor",
      omschrijving: "De hulp is niet langer nodig dan de langste duur van een indicatie voor instructie",
      voorwaarde: vergelijk("duurHulpWeken", "hoogstens", "instructie.duur"),
    },
  ],
  uitkomst: alleVan(
    TOEGELATEN,
    regel("ML-h4-4-inhoud"),
    regel("ML-h4-4-doelgroep"),
    regel("ML-h4-4-max-6w"),
    oordeelOver(INSCHATTING),
  ),
  oordelen: [
    {
      regel: INSCHATTING,
      aan: "consulent",
      vraag: "Kan deze cliënt een nieuwe taak, zoals het huishouden, redelijkerwijs nog leren?",
      ja: "Instructie is mogelijk.",
      nee: "Instructie past niet; kijk of regie nodig is.",
      bij: keuze("leerbaarheid", "leerbaar"),
    },
  ],
};
