import type { Grond, Oordeelvraag } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, keuze, nietWaar, vergelijk } from "../../../regels/voorwaarde.ts";
import { ADL } from "../../adl.ts";
import { DIRECTE_OMGEVING, OVERIGE_HUISGENOTEN } from "./feiten/proces.ts";

const ONDERTEKEND = feit("planOndertekend");
const NIET_AKKOORD = alleVan(ONDERTEKEND, nietWaar(feit("akkoordMetPlan")), feit("wenstAndereVoorziening"));
const NIET_PRETTIG = nietWaar(feit("onderzoekGoedVerlopen"));

/** What the document calls a thing (paragrafen 1.1, 2.5.4, 3.2 and 3.3.1); they decide nothing. */
export const BEGRIPPEN: readonly Grond[] = [
  {
    regel: "BD-1-1-def-adl-lijst",
    soort: "weegfactor",
    omschrijving: "De cliënt kan iets van het dagelijks leven (ADL) niet zelf",
    voorwaarde: bevat("adlBeperkingen", ...ADL),
    interpretatie: "Het document heeft op een andere plaats bijna dezelfde lijst. Gelezen als: één lijst.",
  },
  {
    regel: "BD-1-1-ingekochte-voorzieningen",
    soort: "weegfactor",
    omschrijving: "De gemeente heeft de gevraagde soort voorziening ingekocht",
    voorwaarde: eenVan(
      keuze(
        "gevraagdeVoorziening",
        "vervoersvoorziening",
        "rolstoelvoorziening",
        "woonhulpmiddel",
        "hulpBijHuishouden",
        "begeleiding",
        "dagbesteding",
        "vervoerDagbesteding",
        "kortdurendVerblijf",
      ),
      alleVan(keuze("gevraagdeVoorziening", "woningaanpassing"), feit("trapliftGevraagd")),
    ),
  },
  {
    regel: "BD-2-5-4-alg-gebruikelijk-def",
    soort: "weegfactor",
    omschrijving:
      "De voorziening is algemeen gebruikelijk: niet speciaal voor mensen met een beperking, en voor iedereen",
    voorwaarde: alleVan(nietWaar(feit("voorzieningSpeciaalVoorBeperking")), feit("voorzieningVoorIedereen")),
  },
  {
    regel: "BD-3-2-def",
    soort: "weegfactor",
    omschrijving: "Er zijn huisgenoten van wie gebruikelijke hulp kan worden verwacht",
    voorwaarde: bevat("huisgenoten", ...DIRECTE_OMGEVING, ...OVERIGE_HUISGENOTEN),
    interpretatie: "Hoeveel hulp in redelijkheid mag worden verwacht, geeft de toets op gebruikelijke hulp.",
  },
  {
    regel: "BD-3-3-1-directe-omgeving",
    soort: "weegfactor",
    omschrijving: "Er is iemand uit de directe sociale omgeving: een partner, ouder of volwassen huisgenoot",
    voorwaarde: bevat("huisgenoten", ...DIRECTE_OMGEVING),
  },
];

/** When a signed plan is a request, and what goes with it (paragrafen 2.5 to 2.7 and 9.1); they decide nothing. */
export const PROCES: readonly Grond[] = [
  {
    regel: "BD-2-5-geen-aanvraag-wel-plan",
    soort: "weegfactor",
    omschrijving: "Er komt geen aanvraag: het onderzoek is klaar, en er wordt toch een plan gemaakt",
    voorwaarde: feit("clientZietAfVanAanvraag"),
  },
  {
    regel: "BD-2-6-akkoord",
    soort: "weegfactor",
    omschrijving: "De cliënt is het eens met het plan, en het ondertekende plan geldt als aanvraag",
    voorwaarde: alleVan(ONDERTEKEND, feit("akkoordMetPlan"), feit("maatwerkvoorzieningNodig")),
  },
  {
    regel: "BD-2-6-niet-akkoord",
    soort: "weegfactor",
    omschrijving:
      "Het onderzoek verliep goed, en de cliënt wil iets anders dan het plan: het ondertekende plan geldt als aanvraag",
    voorwaarde: alleVan(NIET_AKKOORD, feit("onderzoekGoedVerlopen")),
  },
  {
    regel: "BD-2-6-onprettig",
    soort: "weegfactor",
    omschrijving:
      "Het onderzoek verliep niet prettig, en de cliënt wil iets anders dan het plan: het ondertekende plan geldt als aanvraag",
    voorwaarde: alleVan(NIET_AKKOORD, NIET_PRETTIG),
  },
  {
    regel: "BD-2-7-plan-is-aanvraag",
    soort: "weegfactor",
    omschrijving:
      "De cliënt zegt op het ondertekende plan dat hij een maatwerkvoorziening wil: dat is de aanvraag",
    voorwaarde: alleVan(ONDERTEKEND, feit("wenstMaatwerkvoorziening")),
  },
  {
    regel: "BD-9-1-intrekking",
    soort: "weegfactor",
    omschrijving: "Het besluit is van na de intrekking van de beleidsdocumenten van de oude gemeenten",
    voorwaarde: vergelijk("datumBesluit", "minstens", "oudBeleid.ingetrokken"),
  },
];

export const PROCESOORDELEN: readonly Oordeelvraag[] = [
  {
    regel: "BD-2-6-onprettig",
    aan: "consulent",
    vraag: "Kan een collega erbij komen, zodat het gesprek beter verloopt?",
    ja: "Er komt een nieuw gesprek met een collega erbij.",
    nee: "De cliënt zet op het plan wat hij anders wil, en ondertekent het.",
    bij: alleVan(nietWaar(feit("akkoordMetPlan")), NIET_PRETTIG),
  },
  {
    regel: "BD-2-6-niet-akkoord",
    aan: "consulent",
    vraag: "Komt er een nieuw gesprek met de cliënt?",
    ja: "Het plan wordt opnieuw besproken.",
    nee: "De cliënt zet op het plan dat hij het niet eens is, en ondertekent het.",
    bij: alleVan(nietWaar(feit("akkoordMetPlan")), feit("onderzoekGoedVerlopen")),
  },
];
