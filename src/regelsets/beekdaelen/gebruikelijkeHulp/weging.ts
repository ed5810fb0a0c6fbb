import type { Beoordeling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, nietWaar } from "../../../regels/voorwaarde.ts";
import {
  BIJDRAGE,
  is,
  isKamerhuurder,
  isWegVoor,
  overbelastDoor,
  tussen,
  VOLWASSEN,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";
import { LANG_GENOEG_WEG } from "./vrijstellingen.ts";

/** Where the rule holds and a person may depart from it, or weighs what no rule settles. */
export const WEGING: readonly Beoordeling<BdRegel>[] = [
  {
    regel: "BD-3-3-2-kamerverhuur",
    per: "lid",
    aan: "consulent",
    vraag:
      "Is met een kamercontract aangetoond dat dit lid een kamer huurt, en is er geen gezamenlijke huishouding?",
    ja: "Dit lid hoort niet bij de leefeenheid.",
    nee: "Geef de rol huisgenoot op: dan hoort dit lid bij de leefeenheid.",
    bij: isKamerhuurder(is("kamercontract")),
  },
  {
    regel: "BD-3-3-2-afwezig-reden",
    per: "lid",
    aan: "consulent",
    vraag: "Telt deze langdurige afwezigheid om een andere reden dan beroep, sociaal of medisch toch mee?",
    ja: "De consulent wijkt af en motiveert dat.",
    nee: "De afwezigheid telt niet mee.",
    bij: alleVan(LANG_GENOEG_WEG, isWegVoor("anders")),
  },
  {
    regel: "BD-3-2-intimiteit",
    per: "huishouden",
    aan: "consulent",
    vraag: "Vraagt de relatie met de cliënt om meer of minder hulp dan deze regels geven?",
    ja: "Hoe nauwer de relatie, hoe meer hulp mensen elkaar horen te geven; de consulent motiveert dat.",
    nee: "De regels gelden zoals hier staat.",
    bij: is("kanBijdragen"),
  },
  {
    regel: "BD-3-2-herverdeling",
    per: "huishouden",
    aan: "consulent",
    vraag: "Kunnen de huisgenoten de taken onderling opnieuw verdelen?",
    ja: "Voor dat deel is er geen maatwerkvoorziening nodig.",
    nee: "De consulent motiveert waarom dat niet kan.",
    bij: is("draagtBij"),
  },
  {
    regel: "BD-3-5-3-gezond",
    per: "lid",
    aan: "consulent",
    vraag: "Past deze bijdrage bij de ontwikkelingsfase van dit kind?",
    ja: "Het kind draagt bij naar eigen mogelijkheden.",
    nee: "De consulent vraagt minder of niets van dit kind.",
    bij: alleVan(tussen(BIJDRAGE, VOLWASSEN), is("draagtBij")),
  },
  {
    regel: "BD-3-5-3-studie-werk",
    per: "huishouden",
    aan: "consulent",
    vraag:
      "Studie of werk is in principe geen reden om geen gebruikelijke hulp te geven. Is er reden om daarvan af te wijken?",
    ja: "De consulent wijkt af en motiveert dat.",
    nee: "De huisgenoten nemen de taken over of regelen zelf iets, zoals particuliere hulp.",
    bij: is("draagtBij"),
  },
  {
    regel: "BD-3-4-overbelasting-werk",
    per: "lid",
    aan: "consulent",
    vraag:
      "Is minder werken of het aanpakken van de spanning op het werk geprobeerd, en was dat niet genoeg?",
    ja: "De consulent weegt opnieuw of de overbelasting meetelt.",
    nee: "De oplossing ligt eerst bij het werk.",
    bij: overbelastDoor("werk"),
  },
  {
    regel: "BD-3-5-3-aanleren",
    per: "huishouden",
    aan: "consulent",
    vraag: "Is een tijdelijke indicatie nodig om een huisgenoot de taken te leren?",
    ja: "Een tijdelijke indicatie voor instructie is mogelijk; de taak wordt niet overgenomen.",
    nee: "De huisgenoot neemt de taken zonder instructie over.",
    bij: alleVan(is("draagtBij"), nietWaar(is("inStaat")), is("leerbaar")),
  },
];
