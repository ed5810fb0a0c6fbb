import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, vergelijk } from "../../../../regels/voorwaarde.ts";

/** That the adaptation is for one of these. */
export const voor = (...activiteiten: readonly string[]) => keuze("woonactiviteit", ...activiteiten);

const BEREIKEN = voor("woningBereiken");
export const TERRAS = voor("terrasBereiken");
export const STALLING = voor("stalling");

/** Reaching the home and storing what the client travels with (paragraaf 7.2). */
export const BEREIKEN_EN_STALLEN: readonly Grond[] = [
  {
    regel: "BD-7-2-een-deur",
    soort: "weegfactor",
    omschrijving: "Er worden meer toegangsdeuren gevraagd dan de gemeente in principe aanpast",
    voorwaarde: alleVan(BEREIKEN, vergelijk("aantalToegangsdeurenGevraagd", "meer", "woning.toegangsdeuren")),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Is er een reden om van het uitgangspunt af te wijken en meer deuren aan te passen?",
      ja: "Er kunnen meer deuren worden aangepast.",
      nee: "De gemeente past één toegangsdeur aan, meestal de voordeur.",
    },
    interpretatie:
      "Eén toegangsdeur is het uitgangspunt. Gelezen als: wie er meer vraagt, krijgt in principe die ene aangepast.",
  },
  {
    regel: "BD-7-2-terras",
    soort: "criterium",
    omschrijving: "De cliënt kan zijn terras niet bereiken; de rest van de tuin wordt niet aangepast",
    voorwaarde: alleVan(TERRAS, nietWaar(feit("terrasBereikbaar"))),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Verbetert de levenskwaliteit sterk, en maakt het college het terras toegankelijk?",
      ja: "De toegang tot het terras kan worden gemaakt.",
      nee: "De toegang tot het terras wordt niet gemaakt.",
    },
  },
  {
    regel: "BD-7-2-stalling",
    soort: "criterium",
    omschrijving:
      "Het vervoershulpmiddel heeft een stalling nodig, en die is er of is te maken; anders is een afdekzeil genoeg",
    voorwaarde: alleVan(
      STALLING,
      feit("vervoershulpmiddelStallingNodig"),
      eenVan(feit("stallingAanwezig"), feit("stallingTeMaken")),
    ),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Zorgt het college voor de stalling, met stroom om op te laden?",
      ja: "De stalling wordt gemaakt, of de stalling die er is wordt aangepast.",
      nee: "Er komt geen stalling.",
    },
  },
];
