import type { Beoordeling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, nietWaar } from "../../../regels/voorwaarde.ts";
import { is, OVERBELAST, overbelastDoor } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";

const TELT = alleVan(overbelastDoor("zorgVoorClient"), nietWaar(is("eigenMogelijkheden")));

/** What a person judges where a housemate is, or may become, overburdened (paragrafen 3.3.2 and 3.4). */
export const OVERBELASTING: readonly Beoordeling<BdRegel>[] = [
  {
    regel: "BD-3-4-onderzoek",
    per: "lid",
    aan: "consulent",
    vraag:
      "Zijn draagkracht en draaglast, en de aard, ernst en klachten van de overbelasting zorgvuldig onderzocht?",
    ja: "De overbelasting kan meewegen.",
    nee: "Eerst is onderzoek nodig.",
    bij: OVERBELAST,
  },
  {
    regel: "BD-3-4-factoren",
    per: "lid",
    aan: "consulent",
    vraag:
      "Verzwaren de ondersteuningstaken, het ziektebeeld, het inzicht daarin, de woonsituatie of andere problemen de draaglast?",
    ja: "De consulent weegt dit mee bij de ernst van de overbelasting.",
    nee: "Dit maakt geen verschil.",
    bij: OVERBELAST,
  },
  {
    regel: "BD-3-4-symptomen",
    per: "lid",
    aan: "consulent",
    vraag: "Heeft dit lid klachten die op overbelasting wijzen?",
    ja: "De consulent beschrijft de klachten en weegt ze mee.",
    nee: "Dit maakt geen verschil.",
    bij: OVERBELAST,
  },
  {
    regel: "BD-3-4-medisch-adviseur",
    per: "lid",
    aan: "medischAdviseur",
    vraag: "Is dit lid naar medisch oordeel overbelast, of dreigt dat?",
    ja: "De overbelasting telt als die samenhangt met de zorg voor de cliënt.",
    nee: "De overbelasting telt niet.",
    bij: OVERBELAST,
  },
  {
    regel: "BD-3-3-2-overbelasting-deel",
    per: "lid",
    aan: "consulent",
    vraag: "Is het genoeg om een deel van de taken met een maatwerkvoorziening te compenseren?",
    ja: "Geef alleen die taken op als taken die dit lid niet kan overnemen.",
    nee: "De ondersteuning wordt helemaal geboden: geef alle taken op.",
    bij: TELT,
  },
  {
    regel: "BD-3-3-2-overbelasting-goedkoopst",
    per: "lid",
    aan: "consulent",
    vraag: "Neemt dit lid activiteiten van meer vormen van ondersteuning over?",
    ja: "Eén vorm kan worden gecompenseerd, in beginsel de goedkoopst compenserende.",
    nee: "Dit maakt geen verschil.",
    bij: TELT,
  },
  {
    regel: "BD-3-4-herbeoordeling",
    per: "lid",
    aan: "consulent",
    vraag: "Bij een herbeoordeling: is er genoeg gedaan om de overbelasting terug te dringen?",
    ja: "De overbelasting kan opnieuw meewegen.",
    nee: "De consulent weegt dat mee bij de nieuwe beslissing.",
    bij: TELT,
  },
];
