import type { Beoordeling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan } from "../../../regels/voorwaarde.ts";
import { HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import { is, tussen, VOLLEDIG, VOLWASSEN, vanaf, woont } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";
import { KORT, LANG } from "./duur.ts";
import { GEEN_OVERNAME_MOGELIJK } from "./leefsituaties.ts";
import { COULANCE_MOGELIJK, OUDER_OVERLEDEN } from "./vrijstellingen.ts";

const GEEN_OF_BEPERKT = {
  ja: "Van dit lid wordt geen gebruikelijke hulp gevraagd.",
  nee: "Van dit lid wordt hooguit een deel gevraagd.",
};

/** What waits for a person before the outcome is settled. */
export const BESLISSEND: readonly Beoordeling<BdRegel>[] = [
  {
    regel: "BD-3-3-1-kortdurend-alles",
    per: "lid",
    aan: "consulent",
    vraag: "De situatie is kortdurend. Kan van dit lid alle hulp worden gevraagd, ondanks de jonge leeftijd?",
    ja: "Dit lid neemt de taken helemaal over.",
    nee: "Dit lid voert een eenpersoonshuishouden en neemt een deel van de taken over.",
    bij: alleVan(tussen(VOLWASSEN, VOLLEDIG), KORT),
    taken: HUISHOUDELIJK,
  },
  {
    regel: "BD-3-5-3-18-22-opvang",
    per: "lid",
    aan: "consulent",
    vraag: "Is het nodig dat dit lid jongere gezinsleden opvangt of verzorgt?",
    ja: "Dit lid neemt een deel van de zorg voor de kinderen over.",
    nee: "Dit lid neemt niets van de zorg voor de kinderen over.",
    bij: tussen(VOLWASSEN, VOLLEDIG),
    taken: ["kindzorg"],
  },
  {
    regel: "BD-3-3-1-langdurig-maatstaf",
    per: "lid",
    aan: "consulent",
    vraag:
      "Mag deze begeleiding naar algemeen aanvaarde maatstaven van dit lid worden verwacht, ook als zij langdurig nodig is?",
    ja: "Dit lid geeft deze begeleiding.",
    nee: "Voor deze begeleiding kan een maatwerkvoorziening worden ingezet.",
    bij: alleVan(vanaf(VOLWASSEN), LANG),
    taken: ["overigeBegeleiding"],
  },
  {
    regel: "BD-3-5-2-dagbesteding",
    per: "lid",
    aan: "consulent",
    vraag: "Passen de regels voor begeleiding hier op dagbesteding, zodat dit lid haar geeft?",
    ja: "Dit lid geeft deze ondersteuning.",
    nee: "Voor dagbesteding kan een maatwerkvoorziening worden ingezet.",
    bij: vanaf(VOLWASSEN),
    taken: ["dagbesteding"],
  },
  {
    regel: "BD-3-3-2-terminaal",
    per: "lid",
    aan: "consulent",
    vraag:
      "Wordt gebruikelijke hulp in deze terminale situatie soepeler toegepast, na overleg met de huisgenoten?",
    ja: "Wat dit lid niet kan overnemen, wordt niet gevraagd.",
    nee: "De gewone regels gelden.",
    bij: alleVan(vanaf(VOLWASSEN), is("korteLevensverwachting")),
  },
  {
    regel: "BD-3-3-2-overlijden-ouder",
    per: "huishouden",
    aan: "college",
    vraag:
      "Worden huishoudelijke taken korte tijd overgenomen, zodat het gezin de taken opnieuw kan verdelen?",
    ja: "De huisgenoten hoeven de taken in die tijd niet over te nemen.",
    nee: "De gewone regels gelden.",
    bij: OUDER_OVERLEDEN,
    taken: HUISHOUDELIJK,
  },
  {
    regel: "BD-3-3-2-ouderen-80",
    per: "lid",
    aan: "college",
    vraag:
      "Het document noemt een partner ouder dan {gebruikelijkeHulp.hogeLeeftijd}. Geeft het college deze partner, die {gebruikelijkeHulp.hogeLeeftijd} of ouder is en niet meer leerbaar, coulance?",
    ja: "Van dit lid worden geen huishoudelijke taken gevraagd.",
    nee: "Van dit lid wordt gebruikelijke hulp gevraagd.",
    bij: COULANCE_MOGELIJK,
    taken: HUISHOUDELIJK,
  },
  {
    regel: "BD-3-3-2-geen-duurzaam-huishouden",
    per: "lid",
    aan: "consulent",
    vraag: "Is er, nu er geen duurzaam gezamenlijk huishouden is, helemaal geen gebruikelijke hulp?",
    ...GEEN_OF_BEPERKT,
    bij: woont("zelfstandig"),
  },
  {
    regel: "BD-3-3-2-leefgemeenschap",
    per: "lid",
    aan: "consulent",
    vraag: "Is er in deze leefgemeenschap helemaal geen gebruikelijke hulp?",
    ...GEEN_OF_BEPERKT,
    bij: GEEN_OVERNAME_MOGELIJK,
  },
];
