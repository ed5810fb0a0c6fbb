import { gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { losseStap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Normdeel } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import type { BwTabellen } from "../sleutels.ts";
import { groteSchoonmaak, schoonmaakproduct } from "./groteSchoonmaak.ts";
import { huishoudelijkeHulp, huishoudelijkProduct } from "./huishoudelijkeHulp.ts";
import { was } from "./was.ts";

function nogNietBekend({ hulpvraag }: Situatie, { regels }: BwTabellen): Deel {
  if (hulpvraag !== undefined) return deel();
  const stap = losseStap(regels["BW-hh-minuten-beschikking"], {
    soort: "norm",
    onderdeel: "hulpvraag",
    omschrijving: "Nog niet bekend welke hulp nodig is",
    minutenPerWeek: gegeven(undefined, FEITEN.hulpvraag),
  });
  return deel({ stappen: [stap] });
}

/** Every answer of this document is indicative. */
const indicatief = (_: Situatie, { regels }: BwTabellen): Deel =>
  deel({
    stappen: [
      weigering(regels["BW-disclaimer"], {
        onderdeel: "document",
        omschrijving: "Indicatief, werkdocument: aan dit document kunnen geen rechten worden ontleend",
      }),
    ],
  });

const ONDERDELEN = [nogNietBekend, huishoudelijkeHulp, was, groteSchoonmaak, indicatief];

/**
 * Household help by the work agreements of Zaltbommel and Maasdriel: the minutes of the decision, what the document
 * takes for granted, and the two products. Minutes per week. The document has no norms and no kinds.
 */
export function normdeel(situatie: Situatie, tabellen: BwTabellen): Normdeel {
  return {
    ...voegSamen(ONDERDELEN.map((onderdeel) => onderdeel(situatie, tabellen))),
    categorie: null,
    categorieGronden: [],
    producten: [...huishoudelijkProduct(situatie, tabellen), ...schoonmaakproduct(situatie, tabellen)],
    elders: undefined,
  };
}
