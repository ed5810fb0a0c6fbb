import type { Grond, Oordeelvraag, Tegenspraak } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../regels/voorwaarde.ts";
import { gronden as voorwaarden } from "./toegangArtikel17.ts";

/** Someone who applied and got nothing: the document leaves open whether that is a new client. */
const afgewezen = alleVan(nietWaar(feit("eerdereVerstrekking")), feit("eerdereAanvraagAfgewezen"));
const naAfwijzing = alleVan(afgewezen, oordeelOver("WK-a17-nieuw"));

/** The extra gate for new clients (article 17). */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a17-nieuw",
    soort: "weegfactor",
    omschrijving: "De cliënt vraagt voor het eerst hulp bij het huishouden aan en is dus een nieuwe cliënt.",
    voorwaarde: eenVan(feit("eersteAanvraagHulpHuishouden"), naAfwijzing),
    interpretatie:
      "Wie eerder hulp bij het huishouden had, is niet nieuw, hoe lang geleden ook. Of iemand nieuw is van wie een eerdere aanvraag is afgewezen, zegt het document niet: daarover oordeelt het college.",
  },
  ...voorwaarden,
];

/** That article 17 stands in the way of a new client who asks for zorg in natura. */
export const houdtTegen = alleVan(
  regel("WK-a17-nieuw"),
  nietWaar(regel("WK-a17-eenvan")),
  keuze("gewensteVorm", "zorgInNatura"),
);

/** That article 17 does not stand in the way. It is headed zorg in natura: for another form a person judges. */
export const geenDrempel = eenVan(
  nietWaar(regel("WK-a17-nieuw")),
  regel("WK-a17-eenvan"),
  alleVan(nietWaar(keuze("gewensteVorm", "zorgInNatura")), nietWaar(oordeelOver("WK-a17-eenvan"))),
);

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-a17-eenvan",
    aan: "college",
    vraag: "Gelden de voorwaarden van artikel 17 ook voor een nieuwe cliënt die geen zorg in natura vraagt?",
    ja: "De cliënt komt niet in aanmerking, omdat hij aan geen van de voorwaarden voldoet.",
    nee: "Artikel 17 staat de hulp niet in de weg.",
    bij: alleVan(
      regel("WK-a17-nieuw"),
      nietWaar(regel("WK-a17-eenvan")),
      nietWaar(keuze("gewensteVorm", "zorgInNatura")),
    ),
  },
  {
    regel: "WK-a17-nieuw",
    aan: "college",
    vraag: "Telt iemand van wie een eerdere aanvraag is afgewezen, als nieuwe cliënt?",
    ja: "Dan gelden ook de voorwaarden van artikel 17.",
    nee: "Dan wordt de cliënt niet aan artikel 17 getoetst.",
    bij: alleVan(nietWaar(feit("eersteAanvraagHulpHuishouden")), afgewezen),
  },
];

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["eersteAanvraagHulpHuishouden", "eerdereVerstrekking"],
    als: alleVan(feit("eersteAanvraagHulpHuishouden"), feit("eerdereVerstrekking")),
    melding: "Wie deze voorziening eerder kreeg, vraagt haar niet voor het eerst aan.",
  },
  {
    feiten: ["eersteAanvraagHulpHuishouden", "eerdereAanvraagAfgewezen"],
    als: alleVan(feit("eersteAanvraagHulpHuishouden"), feit("eerdereAanvraagAfgewezen")),
    melding: "Wie eerder een aanvraag deed, ook als die is afgewezen, vraagt niet voor het eerst aan.",
  },
  {
    feiten: ["indicatieThuiszorgKinderen", "valtOnderJeugdwet"],
    als: alleVan(nietWaar(feit("indicatieThuiszorgKinderen")), feit("valtOnderJeugdwet")),
    melding: "Zonder indicatie voor thuiszorg voor kinderen valt er niets onder de Jeugdwet.",
  },
];
