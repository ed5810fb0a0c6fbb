import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import { voorliggendeWetten } from "../andereWetten/voorliggend.ts";
import { WLZ_SITUATIES } from "../feiten/wlz.ts";
import { toegangTot } from "../toegang/toegangTot.ts";

/** Travel that is left out, and what makes the need for transport smaller or larger. */
const GRONDEN: readonly Grond[] = [
  {
    regel: "BD-6-2-werk",
    soort: "weigeringsgrond",
    omschrijving: "Het vervoer is voor het werk, en dat telt niet mee: daarvoor zijn er andere regelingen",
    voorwaarde: feit("hulpvraagWerksituatie"),
  },
  {
    regel: "BD-6-3-vrijwilligerswerk",
    soort: "weigeringsgrond",
    omschrijving: "Het vervoer is voor vrijwilligerswerk; de organisatie daarvan kan het betalen",
    voorwaarde: feit("alleenVervoerVoorVrijwilligerswerk"),
  },
  {
    regel: "BD-6-4-onderwijs",
    soort: "weigeringsgrond",
    omschrijving: "Het vervoer is om onderwijs te volgen; daarvoor zijn er andere regelingen",
    voorwaarde: feit("alleenVervoerVoorOnderwijs"),
  },
  {
    regel: "BD-6-5-ziekenvervoer",
    soort: "weegfactor",
    omschrijving: "Het is zittend ziekenvervoer: of de zorgverzekering het vergoedt, hangt af van de polis",
    voorwaarde: alleVan(
      feit("vervoerNaarBehandeling"),
      keuze("vervoermiddel", "auto", "taxi", "openbaarVervoer"),
    ),
  },
  {
    regel: "BD-6-6-wlz-lager",
    soort: "weegfactor",
    omschrijving: "De cliënt krijgt zorg uit de Wlz en heeft daardoor meestal minder vervoer nodig",
    voorwaarde: keuze("wlzSituatie", ...WLZ_SITUATIES),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Heeft deze cliënt door de Wlz minder vervoer nodig?",
      ja: "Het vervoer uit de Wmo wordt daarop afgestemd.",
      nee: "De zorg uit de Wlz maakt voor het vervoer geen verschil.",
    },
  },
  {
    regel: "BD-6-6-complex",
    soort: "weegfactor",
    omschrijving: "Er zijn voorzieningen in of vlak bij het complex waar de cliënt woont",
    voorwaarde: feit("voorzieningenInComplex"),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Heeft de cliënt door die voorzieningen minder vervoer nodig?",
      ja: "Het vervoer uit de Wmo wordt daarop afgestemd.",
      nee: "De voorzieningen maken voor het vervoer geen verschil.",
    },
  },
  {
    regel: "BD-6-7-kinderen-ouders",
    soort: "weegfactor",
    omschrijving: "De cliënt is een ouder met een beperking die kinderen moet vervoeren; dat telt mee",
    voorwaarde: alleVan(feit("ouderMetBeperking"), feit("moetKinderenVervoeren")),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Kunnen de kinderen anders worden gebracht, bijvoorbeeld om de beurt met andere ouders?",
      ja: "Dat andere vervoer telt ook mee.",
      nee: "De cliënt vervoert de kinderen zelf.",
    },
  },
  {
    regel: "BD-6-8-valys",
    soort: "weigeringsgrond",
    omschrijving: "Het vervoer is voor reizen buiten de regio, en daarvoor is er Valys",
    voorwaarde: feit("alleenBovenregionaalVervoer"),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Ziet het college Valys hier als voorziening die voorgaat?",
      ja: "De cliënt reist met Valys; er is geen voorziening uit de Wmo.",
      nee: "Valys houdt de voorziening niet tegen.",
    },
  },
];

/** A provision for transport that is no aid (hoofdstuk 6). What there is to give, the verordening says. */
export const VERVOERSVOORZIENING = toegangTot(
  "vervoersvoorziening",
  voorliggendeWetten("vervoersvoorziening"),
  {
    gronden: GRONDEN,
    uitkomst: alleVan(
      nietWaar(
        eenVan(
          regel("BD-6-2-werk"),
          regel("BD-6-3-vrijwilligerswerk"),
          regel("BD-6-4-onderwijs"),
          regel("BD-6-8-valys"),
        ),
      ),
      oordeelOver("BD-6-1-cvv-elders"),
    ),
    oordelen: [
      {
        regel: "BD-6-1-cvv-elders",
        aan: "college",
        vraag:
          "Kan de cliënt volgens de verordening collectief vervoer of een tegemoetkoming voor auto of taxi krijgen?",
        ja: "De vervoersvoorziening kan worden gegeven.",
        nee: "Er is geen vervoersvoorziening uit de Wmo.",
      },
    ],
  },
);
