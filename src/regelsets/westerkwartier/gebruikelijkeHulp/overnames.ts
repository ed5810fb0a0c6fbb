import type { Overname } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, oordeelOver } from "../../../regels/voorwaarde.ts";
import { HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import {
  BIJDRAGE,
  EIGEN_KAMER,
  tussen,
  VOLLEDIG,
  VOLWASSEN,
  vanaf,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { WkRegel } from "../behandeling.ts";

const EENPERSOONS = "gebruikelijkeHulp.eenpersoonsTot";

/** Dishes, the table and an errand: parts of the light work, the meals and the groceries. */
const LICHT = ["lichtHuishoudelijkWerk", "opruimen", "afwassen", "boodschappen", "maaltijden"] as const;
const EENPERSOONSTAKEN = [...LICHT, "zwaarHuishoudelijkWerk", "wasverzorging", "afstoffen"] as const;

const WAT_KINDEREN_DOEN =
  "De werkzaamheden die het document als voorbeeld noemt, zijn een deel van het lichte werk, de maaltijden en de boodschappen. Kleding in de wasmand doen neemt niets van de wasverzorging over.";
const ALS_VOORBEELD =
  "Het document noemt afstoffen niet, maar zijn lijst is een lijst van voorbeelden. Of dit kind het kan, is aan de consulent.";
const TUSSEN_GROEPEN =
  "De groepen sluiten niet aan: wie nog net geen {gebruikelijkeHulp.eigenKamerVanaf} is, staat in geen groep. Gelezen als: die hoort bij de lichtere groep.";
const LAATSTE_JAAR =
  "Of wie nog net geen {gebruikelijkeHulp.volwassenVanaf} is bij deze groep hoort, staat er niet vast. Gelezen als: ja.";
const EENPERSOONSHUISHOUDEN =
  "Artikel 13, lid 5, noemt alle meerderjarige huisgenoten; paragraaf 13 vraagt van {gebruikelijkeHulp.volwassenVanaf} tot {gebruikelijkeHulp.eenpersoonsTot} jaar alleen een eenpersoonshuishouden. Gelezen als: een deel. Hoeveel minuten dat is, staat er niet.";
const OP_DE_GRENS =
  "De groep loopt tot {gebruikelijkeHulp.eenpersoonsTot} jaar; of die leeftijd erbij hoort, staat er niet. Hoort zij erbij, dan neemt dit lid een deel over; anders alles.";

/** What a housemate can be asked by his age (bijlage 1, paragraaf 13; artikel 13, lid 5). */
export const OVERNAMES: readonly Overname<WkRegel>[] = [
  {
    regel: "WK-b1-13-bijdrage-5",
    omschrijving: "Doet naar eigen mogelijkheden mee met licht huishoudelijk werk",
    interpretatie: `${WAT_KINDEREN_DOEN} ${TUSSEN_GROEPEN}`,
    voorwaarde: tussen(BIJDRAGE, EIGEN_KAMER),
    taken: LICHT,
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-b1-13-bijdrage-13",
    omschrijving: "Kan lichte taken doen en de eigen kamer op orde houden",
    interpretatie: `${WAT_KINDEREN_DOEN} ${LAATSTE_JAAR}`,
    voorwaarde: tussen(EIGEN_KAMER, VOLWASSEN),
    taken: [...LICHT, "zwaarHuishoudelijkWerk"],
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-b1-13-bijdrage-5",
    omschrijving: "Doet naar eigen mogelijkheden ook mee met afstoffen",
    interpretatie: ALS_VOORBEELD,
    voorwaarde: alleVan(tussen(BIJDRAGE, EIGEN_KAMER), oordeelOver("WK-b1-13-bijdrage-5")),
    taken: ["afstoffen"],
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-b1-13-bijdrage-13",
    omschrijving: "Stoft de eigen kamer af",
    interpretatie: ALS_VOORBEELD,
    voorwaarde: alleVan(tussen(EIGEN_KAMER, VOLWASSEN), oordeelOver("WK-b1-13-bijdrage-13")),
    taken: ["afstoffen"],
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-b1-13-bijdrage-18",
    omschrijving: "Kan een eenpersoonshuishouden voeren",
    interpretatie: EENPERSOONSHUISHOUDEN,
    voorwaarde: tussen(VOLWASSEN, EENPERSOONS),
    taken: EENPERSOONSTAKEN,
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-b1-13-bijdrage-18",
    omschrijving: "Kan in elk geval een eenpersoonshuishouden voeren",
    interpretatie: OP_DE_GRENS,
    voorwaarde: tussen(EENPERSOONS, VOLLEDIG),
    taken: EENPERSOONSTAKEN,
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-b1-13-bijdrage-18",
    omschrijving: "Vangt jongere gezinsleden op als dat nodig is",
    voorwaarde: alleVan(tussen(VOLWASSEN, VOLLEDIG), oordeelOver("WK-b1-13-bijdrage-18")),
    taken: ["kindzorg"],
    mate: "gedeeltelijk",
  },
  {
    regel: "WK-a13-5-huisgenoot",
    omschrijving: "Kan als meerderjarige huisgenoot de huishoudelijke taken doen",
    interpretatie: OP_DE_GRENS,
    voorwaarde: alleVan(tussen(EENPERSOONS, VOLLEDIG), oordeelOver("WK-a13-5-huisgenoot")),
    taken: HUISHOUDELIJK,
    mate: "geheel",
  },
  {
    regel: "WK-a13-5-huisgenoot",
    omschrijving: "Kan als meerderjarige huisgenoot de huishoudelijke taken doen",
    voorwaarde: vanaf(VOLLEDIG),
    taken: HUISHOUDELIJK,
    mate: "geheel",
  },
];
