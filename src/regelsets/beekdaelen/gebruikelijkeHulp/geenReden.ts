import type { GeenReden } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, eenVan, nietWaar, vergelijk } from "../../../regels/voorwaarde.ts";
import {
  is,
  isWegVoor,
  OVERBELAST,
  overbelastDoor,
  VOLWASSEN,
  vanaf,
  voertAan,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";
import { LANG_GENOEG_WEG } from "./vrijstellingen.ts";

/** What does not count as a reason (paragrafen 3.2, 3.3.2, 3.4 and 3.5.3). */
export const GEEN_REDEN: readonly GeenReden<BdRegel>[] = [
  {
    regel: "BD-3-2-verplichtend",
    omschrijving:
      "Sekse, religie, cultuur, gezinssamenstelling, inkomensverwerving, druk werk en eigen opvattingen maken geen verschil",
    voorwaarde: voertAan(
      "sekse",
      "religie",
      "cultuur",
      "gezinssamenstelling",
      "inkomensverwerving",
      "drukWerk",
      "opvattingen",
    ),
  },
  {
    regel: "BD-3-5-3-studie-werk",
    omschrijving: "Studie en werk zijn in principe geen reden; verwacht wordt dat mensen zelf iets regelen",
    voorwaarde: voertAan("studie", "werk", "vrijwilligerswerk"),
  },
  {
    regel: "BD-3-5-3-niet-gewend",
    omschrijving: "Niet gewend zijn, niet willen of nog niet kunnen geeft geen toegang tot hulp",
    voorwaarde: eenVan(
      voertAan("nietGewend", "nietWillen"),
      alleVan(vanaf(VOLWASSEN), nietWaar(is("inStaat")), is("leerbaar")),
    ),
  },
  {
    regel: "BD-3-3-2-afwezig-geen-drukte",
    omschrijving: "Druk werk, lange werkweken en veel reistijd tellen niet mee",
    voorwaarde: eenVan(isWegVoor("drukWerk"), voertAan("drukWerk")),
  },
  {
    regel: "BD-3-3-2-afwezig-7-etmalen",
    omschrijving: "Is niet lang genoeg achter elkaar van huis",
    voorwaarde: alleVan(
      isWegVoor("beroep", "sociaalOfMedisch"),
      vergelijk("etmalenAfwezigAaneengesloten", "minder", "gebruikelijkeHulp.afwezigheid"),
    ),
  },
  {
    regel: "BD-3-3-2-afwezig-reden",
    omschrijving: "Is langdurig van huis om een reden die in beginsel niet meetelt",
    voorwaarde: alleVan(LANG_GENOEG_WEG, isWegVoor("anders")),
  },
  {
    regel: "BD-3-4-verband-zorg",
    omschrijving: "De overbelasting hangt niet samen met de zorg die dit lid geeft",
    voorwaarde: overbelastDoor("werk", "maatschappelijkeActiviteiten", "anders"),
  },
  {
    regel: "BD-3-4-overbelasting-werk",
    omschrijving: "Overbelasting door werk wordt eerst bij dat werk opgelost",
    voorwaarde: overbelastDoor("werk"),
  },
  {
    regel: "BD-3-4-maatschappelijke-activiteiten",
    omschrijving: "Gebruikelijke hulp gaat voor op maatschappelijke activiteiten",
    voorwaarde: overbelastDoor("maatschappelijkeActiviteiten"),
  },
  {
    regel: "BD-3-4-andere-zorg-uitbesteden",
    omschrijving: "De verzorging of verpleging die dit lid zelf geeft, gaat eerst naar hulpverleners",
    voorwaarde: overbelastDoor("persoonlijkeOfVerpleegkundigeZorg"),
  },
  {
    regel: "BD-3-4-eigen-mogelijkheden",
    omschrijving: "Dit lid kan de overbelasting zelf wegnemen, of met een voorziening die voorgaat",
    voorwaarde: alleVan(OVERBELAST, is("eigenMogelijkheden")),
  },
];
