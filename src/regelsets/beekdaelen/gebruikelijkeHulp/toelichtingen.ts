import type { Toelichting } from "../../../regels/gebruikelijkeHulp.ts";
import { HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import type { BdRegel } from "../behandeling.ts";
import { KORT, KORT_GELEZEN, LANG } from "./duur.ts";

const BEGELEIDING = [
  "administratie",
  "begeleidingInDeBuurt",
  "begeleidingVrijeTijd",
  "omgangLerenAanDerden",
  "instrueren",
  "overigeBegeleiding",
];

/** What the document says with an outcome (hoofdstuk 3). The task of light work holds both kinds. */
export const TOELICHTINGEN: readonly Toelichting<BdRegel>[] = [
  {
    regel: "BD-2-5-2-niet-aangewezen",
    omschrijving: "De cliënt is niet aangewezen op ondersteuning die zijn omgeving moet geven",
    uitkomsten: ["geheel"],
  },
  {
    regel: "BD-3-1-gh-geen-mwv",
    omschrijving: "Een maatwerkvoorziening is voor deze taak niet nodig",
    uitkomsten: ["geheel"],
  },
  {
    regel: "BD-3-2-herverdeling",
    omschrijving: "Voor het deel dat huisgenoten overnemen, is geen maatwerkvoorziening nodig",
    uitkomsten: ["gedeeltelijk"],
  },
  {
    regel: "BD-3-2-leefeenheid",
    omschrijving: "In de leefeenheid is niemand van wie deze taak kan worden gevraagd",
    uitkomsten: ["geen"],
  },
  {
    regel: "BD-3-3-1-kortdurend",
    omschrijving: "De situatie is kortdurend",
    interpretatie: KORT_GELEZEN,
    uitkomsten: ["geheel", "gedeeltelijk", "geen"],
    voorwaarde: KORT,
  },
  {
    regel: "BD-3-3-1-langdurig",
    omschrijving: "De situatie is langdurig",
    interpretatie: KORT_GELEZEN,
    uitkomsten: ["geheel", "gedeeltelijk", "geen"],
    voorwaarde: LANG,
  },
  {
    regel: "BD-3-3-1-geen-wachttijd",
    omschrijving:
      "Een maatwerkvoorziening kan meteen starten; huisgenoten hoeven niet eerst {kortdurend.duur} maanden te helpen",
    uitkomsten: ["gedeeltelijk", "geen"],
    voorwaarde: LANG,
  },
  {
    regel: "BD-3-3-1-kortdurend-alles",
    omschrijving: "In een kortdurende situatie geven huisgenoten in principe alle ondersteuning",
    uitkomsten: ["geheel"],
    voorwaarde: KORT,
  },
  {
    regel: "BD-3-5-1-volwassenen",
    omschrijving: "Begeleiding wordt alleen van volwassenen gevraagd",
    uitkomsten: ["geheel", "gedeeltelijk", "geen"],
    taken: BEGELEIDING,
  },
  {
    regel: "BD-3-5-3-volwassen-en-jong",
    omschrijving: "Van volwassen en van jonge huisgenoten wordt een bijdrage gevraagd",
    uitkomsten: ["geheel", "gedeeltelijk"],
    taken: HUISHOUDELIJK,
  },
  {
    regel: "BD-3-5-3-niet-uitstelbaar",
    omschrijving: "Een taak die niet kan worden uitgesteld",
    uitkomsten: ["geheel", "gedeeltelijk", "geen"],
    taken: ["maaltijden", "kindzorg", "afwassen", "opruimen", "organisatie", "lichtHuishoudelijkWerk"],
  },
  {
    regel: "BD-3-5-3-uitstelbaar",
    omschrijving: "Een taak die kan worden uitgesteld",
    uitkomsten: ["geheel", "gedeeltelijk", "geen"],
    taken: ["boodschappen", "wasverzorging", "afstoffen", "zwaarHuishoudelijkWerk", "lichtHuishoudelijkWerk"],
  },
];
