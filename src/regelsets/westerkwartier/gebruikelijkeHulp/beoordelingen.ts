import type { Beoordeling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan } from "../../../regels/voorwaarde.ts";
import {
  BIJDRAGE,
  EIGEN_KAMER,
  is,
  tussen,
  VOLLEDIG,
  VOLWASSEN,
  woont,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { WkRegel } from "../behandeling.ts";

const weeg = (regel: WkRegel, vraag: string): Beoordeling<WkRegel> => ({
  regel,
  per: "huishouden",
  aan: "consulent",
  vraag,
  ja: "De consulent weegt dit mee en motiveert wat van de huisgenoten wordt gevraagd.",
  nee: "Dit maakt geen verschil.",
  bij: is("kanBijdragen"),
});

/** What the document leaves to a person (artikel 9, onder 5, 6 and 8; bijlage 1, paragrafen 11 and 13). */
export const BEOORDELINGEN: readonly Beoordeling<WkRegel>[] = [
  {
    regel: "WK-a13-5-huisgenoot",
    per: "lid",
    aan: "consulent",
    vraag:
      "Dit lid is precies {gebruikelijkeHulp.eenpersoonsTot}. Wordt het in staat geacht om alle huishoudelijke taken te doen?",
    ja: "Dit lid neemt de taken helemaal over.",
    nee: "Dit lid voert een eenpersoonshuishouden en neemt een deel van de taken over.",
    bij: tussen("gebruikelijkeHulp.eenpersoonsTot", VOLLEDIG),
  },
  {
    regel: "WK-b1-13-bijdrage-18",
    per: "lid",
    aan: "consulent",
    vraag: "Is het nodig dat dit lid jongere gezinsleden opvangt?",
    ja: "Dit lid neemt een deel van de zorg voor de kinderen over.",
    nee: "Dit lid neemt niets van de zorg voor de kinderen over.",
    bij: tussen(VOLWASSEN, VOLLEDIG),
    taken: ["kindzorg"],
  },
  {
    regel: "WK-b1-13-bijdrage-5",
    per: "lid",
    aan: "consulent",
    vraag: "Kan dit kind naar eigen mogelijkheden ook helpen met afstoffen?",
    ja: "Het kind neemt een deel van het afstoffen over.",
    nee: "Het kind neemt niets van het afstoffen over.",
    bij: tussen(BIJDRAGE, EIGEN_KAMER),
    taken: ["afstoffen"],
  },
  {
    regel: "WK-b1-13-bijdrage-13",
    per: "lid",
    aan: "consulent",
    vraag: "Hoort afstoffen bij wat dit kind in de eigen kamer kan doen?",
    ja: "Het kind neemt een deel van het afstoffen over.",
    nee: "Het kind neemt niets van het afstoffen over.",
    bij: tussen(EIGEN_KAMER, VOLWASSEN),
    taken: ["afstoffen"],
  },
  {
    regel: "WK-b1-13-bijdrage-algemeen",
    per: "lid",
    aan: "consulent",
    vraag: "Past deze bijdrage bij de ontwikkeling en het psychosociaal functioneren van dit kind?",
    ja: "Het kind draagt bij naar eigen mogelijkheden.",
    nee: "De consulent vraagt minder of niets van dit kind.",
    bij: alleVan(tussen(BIJDRAGE, VOLWASSEN), is("draagtBij")),
  },
  {
    regel: "WK-b1-11-lat",
    per: "lid",
    aan: "consulent",
    vraag: "Kan de partner met wie de cliënt een latrelatie heeft, als mantelzorger bijdragen?",
    ja: "Die bijdrage telt mee als mantelzorg; mantelzorg is niet af te dwingen.",
    nee: "De partner draagt niet bij.",
    bij: woont("latRelatie"),
  },
  {
    regel: "WK-a9-5-verantwoordelijk",
    per: "huishouden",
    aan: "consulent",
    vraag:
      "De leefeenheid is in beginsel zelf verantwoordelijk voor het huishouden. Is er reden om daarvan af te wijken?",
    ja: "De consulent wijkt af en motiveert dat.",
    nee: "De huisgenoten nemen de taken over zoals hier staat.",
    bij: is("draagtBij"),
  },
  {
    regel: "WK-a9-5-herverdeling",
    per: "huishouden",
    aan: "consulent",
    vraag: "Kunnen de huisgenoten de taken van wie uitvalt onderling opnieuw verdelen?",
    ja: "Dat gaat in beginsel voor op ondersteuning.",
    nee: "De consulent motiveert waarom dat niet kan.",
    bij: is("draagtBij"),
  },
  weeg("WK-a9-6-aard", "Vraagt de aard van de ondersteuning om een andere weging?"),
  weeg("WK-a9-6-uitstelbaar", "Is de ondersteuning moeilijk te plannen of niet uit te stellen?"),
  weeg("WK-a9-6-frequentie", "Is de ondersteuning vaak of in grote omvang nodig?"),
  weeg(
    "WK-a9-6-duur",
    "Is de ondersteuning langdurig (chronisch) nodig, en niet kort met uitzicht op herstel? Het document noemt geen aantal maanden.",
  ),
  {
    regel: "WK-a9-8-bovengebruikelijk",
    per: "huishouden",
    aan: "consulent",
    vraag:
      "Kan de leefeenheid meer doen dan gebruikelijk, zonder dat dit op langere termijn leidt tot overbelasting of geldproblemen?",
    ja: "Voor dat deel is er in beginsel geen aanvullende ondersteuning.",
    nee: "Wat overblijft, kan een maatwerkvoorziening zijn.",
    bij: is("kanBijdragen"),
    uitkomsten: ["geen", "gedeeltelijk"],
  },
];
