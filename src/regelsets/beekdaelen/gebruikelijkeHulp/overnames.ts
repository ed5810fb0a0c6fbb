import type { Overname } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, oordeelOver } from "../../../regels/voorwaarde.ts";
import { type GhTaak, HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import {
  BIJDRAGE,
  EIGEN_KAMER,
  tussen,
  VOLLEDIG,
  VOLWASSEN,
  vanaf,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";
import { KORT, KORT_GELEZEN, LANG } from "./duur.ts";

/** Dishes, the table and an errand: parts of the light work, the meals and the groceries. */
const LICHT = ["lichtHuishoudelijkWerk", "opruimen", "afwassen", "boodschappen", "maaltijden"] as const;

const WAT_KINDEREN_DOEN =
  "De werkzaamheden die het document als voorbeeld noemt, zijn een deel van het lichte werk, de maaltijden en de boodschappen. Kleding in de wasmand doen neemt niets van de wasverzorging over.";
const NA_8_7_4 =
  "Paragraaf 8.7.4 noemt voor kinderen andere leeftijden. Gelezen zoals in paragraaf 3.5.3: een eenpersoonshuishouden vanaf {gebruikelijkeHulp.volwassenVanaf} jaar, alles vanaf {gebruikelijkeHulp.volledigVanaf} jaar.";

/** What a housemate can be asked in the household by his age (paragraaf 3.5.3), and more where the need is short. */
const HUISHOUDEN: readonly Overname<BdRegel>[] = [
  {
    regel: "BD-3-5-3-5-12",
    omschrijving: "Doet naar eigen mogelijkheden mee met licht huishoudelijk werk",
    interpretatie: WAT_KINDEREN_DOEN,
    voorwaarde: tussen(BIJDRAGE, EIGEN_KAMER),
    taken: LICHT,
    mate: "gedeeltelijk",
  },
  {
    regel: "BD-3-5-3-13-17",
    omschrijving: "Helpt met licht huishoudelijk werk en houdt de eigen kamer op orde",
    interpretatie: WAT_KINDEREN_DOEN,
    voorwaarde: tussen(EIGEN_KAMER, VOLWASSEN),
    taken: [...LICHT, "zwaarHuishoudelijkWerk"],
    mate: "gedeeltelijk",
  },
  {
    regel: "BD-3-5-3-18-22",
    omschrijving: "Kan een eenpersoonshuishouden voeren",
    interpretatie: NA_8_7_4,
    voorwaarde: tussen(VOLWASSEN, VOLLEDIG),
    taken: [...LICHT, "zwaarHuishoudelijkWerk", "wasverzorging", "afstoffen"],
    mate: "gedeeltelijk",
  },
  {
    regel: "BD-3-5-3-18-22-opvang",
    omschrijving: "Vangt jongere gezinsleden op of verzorgt hen als dat nodig is",
    voorwaarde: alleVan(tussen(VOLWASSEN, VOLLEDIG), oordeelOver("BD-3-5-3-18-22-opvang")),
    taken: ["kindzorg"],
    mate: "gedeeltelijk",
  },
  {
    regel: "BD-3-3-1-kortdurend-alles",
    omschrijving: "Geeft in een kortdurende situatie in principe alle ondersteuning",
    interpretatie: `Paragraaf 3.5.3 vraagt van deze leeftijd een eenpersoonshuishouden, paragraaf 3.3.1 in kortdurende situaties alles. Welke regel voorgaat, staat er niet: dat beoordeelt de consulent. ${KORT_GELEZEN}`,
    voorwaarde: alleVan(tussen(VOLWASSEN, VOLLEDIG), KORT, oordeelOver("BD-3-3-1-kortdurend-alles")),
    taken: HUISHOUDELIJK,
    mate: "geheel",
  },
  {
    regel: "BD-3-5-3-23",
    omschrijving: "Kan een volledig meerpersoonshuishouden voeren",
    interpretatie: NA_8_7_4,
    voorwaarde: vanaf(VOLLEDIG),
    taken: HUISHOUDELIJK,
    mate: "geheel",
  },
];

const altijd = (regel: BdRegel, taak: GhTaak, omschrijving: string): Overname<BdRegel> => ({
  regel,
  omschrijving,
  voorwaarde: vanaf(VOLWASSEN),
  taken: [taak],
  mate: "geheel",
});

/** What adults give each other of support of the person (paragrafen 3.5.1 and 3.5.2). */
const BEGELEIDING: readonly Overname<BdRegel>[] = [
  altijd(
    "BD-3-5-1-gezamenlijk-huishouden-taken",
    "administratie",
    "Doet taken van een gezamenlijk huishouden, zoals administratie en financiën, ook als de cliënt die altijd deed",
  ),
  altijd("BD-3-5-1-verplaatsen", "begeleidingInDeBuurt", "Gaat mee bij verplaatsingen in de buurt"),
  altijd("BD-3-5-1-vrije-tijd", "begeleidingVrijeTijd", "Gaat mee bij gewone activiteiten in de vrije tijd"),
  altijd("BD-3-5-1-omgang-derden", "omgangLerenAanDerden", "Leert derden hoe zij met de cliënt omgaan"),
  altijd(
    "BD-3-5-1-aanleren-instructie",
    "instrueren",
    "Leert wie hem vervangt hoe de cliënt te monitoren of te instrueren is",
  ),
  {
    regel: "BD-3-5-1-kort-alle-begeleiding",
    omschrijving: "Geeft in een kortdurende situatie met uitzicht op herstel alle begeleiding",
    interpretatie: KORT_GELEZEN,
    voorwaarde: alleVan(vanaf(VOLWASSEN), KORT),
    taken: ["overigeBegeleiding"],
    mate: "geheel",
  },
  {
    regel: "BD-3-3-1-langdurig-maatstaf",
    omschrijving:
      "Geeft in een langdurige situatie wat naar algemeen aanvaarde maatstaven van hem wordt verwacht",
    interpretatie: KORT_GELEZEN,
    voorwaarde: alleVan(vanaf(VOLWASSEN), LANG, oordeelOver("BD-3-3-1-langdurig-maatstaf")),
    taken: ["overigeBegeleiding"],
    mate: "geheel",
  },
  {
    regel: "BD-3-5-2-dagbesteding",
    omschrijving: "Voor dagbesteding gelden dezelfde regels, voor zover zij passen",
    voorwaarde: alleVan(vanaf(VOLWASSEN), oordeelOver("BD-3-5-2-dagbesteding")),
    taken: ["dagbesteding"],
    mate: "geheel",
  },
];

/** What a housemate can be asked. */
export const OVERNAMES: readonly Overname<BdRegel>[] = [...HUISHOUDEN, ...BEGELEIDING];
