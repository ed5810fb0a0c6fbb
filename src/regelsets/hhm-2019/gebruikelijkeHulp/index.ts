import type { GebruikelijkeHulp } from "../../../regels/gebruikelijkeHulp.ts";
import { KAN_NIET } from "../../../regels/overname.ts";
import { alleVan, bevat, eenVan, keuze, nietWaar } from "../../../regels/voorwaarde.ts";
import { HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import {
  is,
  isKamerhuurder,
  jongerDan,
  tussen,
  VOLLEDIG,
  VOLWASSEN,
  vanaf,
  voertAan,
  woont,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { HhmRegel } from "../behandeling.ts";
import { OVERNAMES } from "./overnames.ts";
import { TOELICHTINGEN } from "./toelichtingen.ts";

/** An adult who cannot do all work; a task that is named is one that he cannot do, whatever else is said of him. */
const KAN_NIET_ALLES = alleVan(
  vanaf(VOLWASSEN),
  eenVan(nietWaar(is("inStaat")), bevat(KAN_NIET, ...HUISHOUDELIJK)),
);

/** Gebruikelijke hulp by paragrafen 2 and 4 of Bijlage 2. The document names no medical or other exceptions. */
export const gebruikelijkeHulp: GebruikelijkeHulp<HhmRegel> = {
  taken: HUISHOUDELIJK,
  inStaatIsAlles: true,
  overnames: OVERNAMES,
  vrijstellingen: [
    {
      regel: "NK-leefeenheid-definitie",
      omschrijving: "Woont niet op hetzelfde adres of deelt geen huishouden met de cliënt",
      interpretatie:
        "Een leefgemeenschap noemt het document niet. Gelezen als: wie er een huishouden deelt, hoort bij de leefeenheid.",
      voorwaarde: woont("nietInwonend", "latRelatie", "zelfstandig"),
      omvang: "alles",
    },
    {
      regel: "NK-gh-kamerhuur",
      omschrijving: "Huurt een kamer (commerciële kamerhuur) en hoort niet bij de leefeenheid",
      voorwaarde: isKamerhuurder(),
      omvang: "alles",
    },
    {
      regel: "NK-gh-vanaf-18",
      omschrijving: "Is te jong om verplicht bij te dragen",
      voorwaarde: jongerDan(VOLWASSEN),
      omvang: "alles",
    },
    {
      regel: "NK-gh-uitsluiting",
      omschrijving: "Is niet beschikbaar voor het huishouden",
      voorwaarde: alleVan(vanaf(VOLWASSEN), nietWaar(is("beschikbaar"))),
      omvang: "alles",
    },
    {
      regel: "NK-gh-uitsluiting",
      omschrijving: "Is niet in staat om deze taken te doen of over te nemen",
      interpretatie:
        "Het document vraagt of een huisgenoot het huishoudelijk werk kan doen en kent ook minder ondersteuning. Gelezen als: per taak.",
      voorwaarde: KAN_NIET_ALLES,
      omvang: "opgegeven",
    },
  ],
  instructies: [],
  geenReden: [
    {
      regel: "NK-gh-geen-reden-studie",
      omschrijving: "Studie is geen reden om geen gebruikelijke hulp te geven",
      voorwaarde: voertAan("studie"),
    },
    {
      regel: "NK-gh-geen-reden-cultuur",
      omschrijving: "Culturele achtergrond is geen reden om geen gebruikelijke hulp te geven",
      voorwaarde: voertAan("cultuur"),
    },
    {
      regel: "NK-gh-geen-reden-geloof",
      omschrijving: "Geloofsovertuiging is geen reden om geen gebruikelijke hulp te geven",
      voorwaarde: voertAan("religie"),
    },
    {
      regel: "NK-gh-geen-reden-werk",
      omschrijving: "Werk, betaald of vrijwillig, is geen reden om geen gebruikelijke hulp te geven",
      voorwaarde: voertAan("werk", "vrijwilligerswerk", "drukWerk"),
    },
    {
      regel: "NK-gh-huurder-eigen-kamer",
      omschrijving: "Houdt de eigen gehuurde kamer zelf bij; daarvoor zijn er geen minuten",
      voorwaarde: isKamerhuurder(),
    },
  ],
  toelichtingen: TOELICHTINGEN,
  beoordelingen: [
    {
      regel: "NK-gh1822-jongere-gezinsleden",
      per: "lid",
      aan: "consulent",
      vraag: "Is het nodig en mogelijk dat dit lid jongere gezinsleden opvangt of verzorgt?",
      ja: "Dit lid neemt een deel van de zorg voor de kinderen over.",
      nee: "Dit lid neemt niets van de zorg voor de kinderen over.",
      bij: tussen(VOLWASSEN, VOLLEDIG),
      taken: ["kindzorg"],
    },
    {
      regel: "NK-gh-mindering-maatwerk",
      per: "lid",
      aan: "consulent",
      vraag: "Gaat wat dit lid in het huishouden doet van de minuten af?",
      ja: "De consulent bepaalt hoeveel, op maat; het document noemt geen minuten.",
      nee: "De minuten blijven zoals zij zijn.",
      bij: alleVan(
        jongerDan(VOLLEDIG),
        eenVan(is("draagtBij"), alleVan(keuze("rol", "kind"), jongerDan(VOLWASSEN))),
      ),
    },
    {
      regel: "NK-was-gezonde-huisgenoot",
      per: "huishouden",
      aan: "consulent",
      vraag: "De was is vrijwel altijd voor een gezonde huisgenoot. Is er reden voor een uitzondering?",
      ja: "De consulent wijkt af en motiveert dat.",
      nee: "De gemeente ondersteunt niet bij de was.",
      bij: is("draagtBij"),
      taken: ["wasverzorging"],
      uitkomsten: ["geheel", "gedeeltelijk"],
    },
  ],
  aftrek: {
    geheel: { regel: "NK-gh-geen-of-minder", omschrijving: "De huisgenoten nemen dit over" },
    gedeeltelijk: {
      regel: "NK-gh-mindering",
      omschrijving: "De huisgenoten nemen een deel over; het document noemt geen minuten",
      vraag: "Hoeveel minuten per week nemen de huisgenoten hiervan over?",
    },
    alleenLicht: "basis.aftrek.lichtZelf",
  },
};
