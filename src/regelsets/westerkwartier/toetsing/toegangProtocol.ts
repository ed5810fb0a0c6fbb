import type { Grond, Oordeelvraag } from "../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../regels/voorwaarde.ts";

/** What the protocol asks of the limitation, and what stands in the way (sections 1, 4, 5 and 8). */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-b1-1-beperking",
    soort: "criterium",
    omschrijving:
      "De cliënt heeft beperkingen bij het huishouden, of het huishouden loopt vast of dreigt dat te doen.",
    voorwaarde: eenVan(feit("beperkingHuishouden"), feit("dreigendDisfunctioneren")),
  },
  {
    regel: "WK-b1-1-oorzaak",
    soort: "criterium",
    omschrijving: "Dat komt door een aandoening, beperking, handicap of probleem dat het protocol noemt.",
    voorwaarde: bevat(
      "oorzaakBeperking",
      "somatisch",
      "psychogeriatrisch",
      "psychiatrisch",
      "verstandelijkeHandicap",
      "lichamelijkeHandicap",
      "zintuiglijkeHandicap",
      "psychosociaal",
    ),
    interpretatie: "De oorzaken die het protocol noemt, zijn gelezen als een volledige lijst.",
  },
  {
    regel: "WK-b1-4-aantoonbaar",
    soort: "criterium",
    omschrijving: "De beperkingen zijn aantoonbaar en maken ondersteuning nodig.",
    voorwaarde: feit("aantoonbareBeperking"),
  },
  {
    regel: "WK-b1-4-objectief",
    soort: "voorwaarde",
    omschrijving: "De beperkingen zijn op een objectieve manier vastgesteld.",
    voorwaarde: feit("objectiefVastgesteld"),
  },
  {
    regel: "WK-b1-4-behandelbaar",
    soort: "weigeringsgrond",
    omschrijving: "De aandoening is volgens een arts nog te behandelen: dan is er in beginsel geen hulp.",
    voorwaarde: feit("behandelmogelijkhedenAanwezig"),
    ruimte: {
      soort: "kan",
      aan: "medischAdviseur",
      vraag: "Stelt de medisch adviseur vast dat hulp de behandeling of revalidatie tegenwerkt?",
      ja: "Er is in beginsel geen hulp bij het huishouden.",
      nee: "Dat de aandoening te behandelen is, houdt de hulp niet tegen.",
    },
  },
  {
    regel: "WK-b1-4-revalidatie",
    soort: "uitzondering",
    omschrijving: "De hulp ondersteunt een behandeling of revalidatie en kan daarom wel worden gegeven.",
    voorwaarde: feit("hulpOndersteuntBehandeling"),
  },
  {
    regel: "WK-b1-5-planbaar",
    soort: "weigeringsgrond",
    omschrijving:
      "De hulp was vooraf te plannen en is maar kort nodig: dan is er in beginsel geen indicatie.",
    voorwaarde: alleVan(feit("zorgPlanbaar"), vergelijk("duurHulpWeken", "minder", "toegang.planbareHulp")),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Is er reden om toch een indicatie te geven voor hulp die vooraf te plannen was?",
      ja: "De consulent kan een (tijdelijke) indicatie geven.",
      nee: "Er is geen indicatie.",
    },
  },
  {
    regel: "WK-b1-5-uitz-gezocht",
    soort: "uitzondering",
    omschrijving: "De cliënt vond zelf geen hulp en kan laten zien wat hij daarvoor heeft gedaan.",
    voorwaarde: alleVan(feit("zelfGeenHulpGevonden"), feit("stappenAangetoond")),
  },
  {
    regel: "WK-b1-5-uitz-onverwacht",
    soort: "uitzondering",
    omschrijving:
      "De hulp is onverwacht nodig en was niet te plannen: dan kan zij ook voor korte tijd worden gegeven.",
    voorwaarde: alleVan(feit("onverwachtsNoodzakelijk"), nietWaar(feit("zorgPlanbaar"))),
  },
  {
    regel: "WK-b1-8-hulpmiddel",
    soort: "weigeringsgrond",
    omschrijving:
      "Een technisch hulpmiddel lost de belemmering op, en de cliënt of de bijzondere bijstand kan het betalen.",
    voorwaarde: alleVan(
      feit("belemmeringOplosbaarMetHulpmiddel"),
      eenVan(feit("financieleMiddelen"), oordeelOver("WK-b1-8-bijstand")),
    ),
    interpretatie:
      "Een oplossing telt alleen als de cliënt haar kan betalen. Gelezen als: zonder eigen middelen is er pas geen recht als bijzondere bijstand het oplost.",
  },
  {
    regel: "WK-b1-8-bijstand",
    soort: "weegfactor",
    omschrijving:
      "De cliënt kan het hulpmiddel niet betalen: er moet worden gekeken of bijzondere bijstand dat oplost.",
    voorwaarde: alleVan(feit("belemmeringOplosbaarMetHulpmiddel"), nietWaar(feit("financieleMiddelen"))),
  },
];

/** When a private help is the answer (section 10). */
export const particulier: readonly Grond[] = [
  {
    regel: "WK-b1-10-particulier",
    soort: "weigeringsgrond",
    omschrijving: "Een particuliere hulp is de oplossing en de reden voor de aanvraag is alleen financieel.",
    voorwaarde: alleVan(
      eenVan(feit("particuliereHulpAanwezig"), feit("particuliereHulpMogelijk")),
      feit("alleenFinancieelMotief"),
    ),
  },
  {
    regel: "WK-b1-10-meeruren",
    soort: "uitzondering",
    omschrijving:
      "Er is meer hulp nodig dan de particuliere hulp kan geven; voor dat deel is er recht op hulp.",
    voorwaarde: feit("meerHulpNodigDanParticulier"),
  },
];

const houdtTegen = (weigering: string, uitzondering: string) =>
  alleVan(regel(weigering), nietWaar(regel(uitzondering)));

/** That the condition can be treated and help would work against that. */
export const behandelbaar = houdtTegen("WK-b1-4-behandelbaar", "WK-b1-4-revalidatie");

/** That the limitation counts and that nothing in these sections stands in the way. */
export const voldaan = alleVan(
  regel("WK-b1-1-beperking"),
  regel("WK-b1-1-oorzaak"),
  regel("WK-b1-4-aantoonbaar"),
  regel("WK-b1-4-objectief"),
  nietWaar(behandelbaar),
  nietWaar(houdtTegen("WK-b1-5-planbaar", "WK-b1-5-uitz-gezocht")),
  nietWaar(regel("WK-b1-8-hulpmiddel")),
  nietWaar(houdtTegen("WK-b1-10-particulier", "WK-b1-10-meeruren")),
);

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-b1-4-objectief",
    aan: "consulent",
    vraag: "Is een medische beoordeling nodig om de beperkingen objectief vast te stellen?",
    ja: "Dan volgt een medisch advies.",
    nee: "De beperkingen worden op een andere objectieve manier vastgesteld.",
    bij: nietWaar(feit("objectiefVastgesteld")),
  },
  {
    regel: "WK-b1-8-bijstand",
    aan: "consulent",
    vraag: "Kan het hulpmiddel worden betaald met bijzondere bijstand?",
    ja: "De cliënt vraagt bijzondere bijstand aan; er is geen hulp voor deze belemmering.",
    nee: "Het hulpmiddel houdt de hulp niet tegen.",
    bij: alleVan(feit("belemmeringOplosbaarMetHulpmiddel"), nietWaar(feit("financieleMiddelen"))),
  },
];
