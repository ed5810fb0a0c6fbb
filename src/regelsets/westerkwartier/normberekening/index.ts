import { gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel, type Elders, nettoVan, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Normdeel } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { boodschappen } from "./boodschappen.ts";
import { categorie } from "./categorie.ts";
import { indicatieduur } from "./indicatieduur.ts";
import { instructie } from "./instructie.ts";
import { kindzorg } from "./kindzorg.ts";
import { lichtHuishoudelijkWerk } from "./lichtHuishoudelijkWerk.ts";
import { maaltijden } from "./maaltijden.ts";
import { nietGenormeerd } from "./nietGenormeerd.ts";
import { organisatie } from "./organisatie.ts";
import { wasverzorging } from "./wasverzorging.ts";
import { zwaarHuishoudelijkWerk } from "./zwaarHuishoudelijkWerk.ts";

/** The parts in the order of the document, which is the order of the sum. */
const ONDERDELEN = [
  boodschappen,
  maaltijden,
  lichtHuishoudelijkWerk,
  zwaarHuishoudelijkWerk,
  wasverzorging,
  organisatie,
  instructie,
  kindzorg,
  indicatieduur,
  maatwerk,
];

/** Where a private help falls short, only the minutes that she cannot give are for the municipality (paragraaf 10). */
function particuliereHulp({ voorliggend }: Situatie, { regels }: WkTabellen): Elders | undefined {
  const hulp = voorliggend?.particuliereHulp;
  return (
    hulp && {
      ...regels["WK-b1-10-meeruren"],
      omschrijving: "De particuliere hulp geeft deze tijd al",
      minutenPerWeek: gegeven(hulp.minutenPerWeek, FEITEN.particuliereMinuten),
    }
  );
}

/** The norms are the base; what a household needs may ask for more or less (Aanleiding, artikel 8, lid 4). */
function maatwerk(_: Situatie, { regels }: WkTabellen): Deel {
  return deel({
    oordeel: [
      oordeel(regels["WK-b1-aanleiding"], {
        aan: "consulent",
        vraag: "Vraagt deze situatie om maatwerk dat afwijkt van de normtijden?",
        ja: "De consulent wijkt af en motiveert dat.",
        nee: "De berekende minuten zijn het uitgangspunt.",
      }),
    ],
  });
}

/** Without a hulpvraag nothing is known yet, not even that the answer is nothing. */
const nogNietsGevraagd = ({ regels }: WkTabellen): Deel =>
  deel({
    stappen: [
      losseStap(regels["WK-b1-3-beschikking"], {
        soort: "norm",
        onderdeel: "hulpvraag",
        omschrijving: "Nog niet bekend welke hulp nodig is",
        minutenPerWeek: gegeven(undefined, FEITEN.hulpvraag),
      }),
    ],
  });

/**
 * The steps towards the weekly minutes of household help by bijlage 1, paragraaf 14, of the Nadere regels Wmo
 * Westerkwartier 2024, with the category of artikel 13 and the longest duration. Minutes per week. The document
 * names no product codes.
 */
export function normdeel(situatie: Situatie, tabellen: WkTabellen): Normdeel {
  const delen = ONDERDELEN.map((onderdeel) => onderdeel(situatie, tabellen));
  const stappen = delen.flatMap((onderdeel) => onderdeel.stappen);
  const som =
    situatie.hulpvraag === undefined
      ? nogNietsGevraagd(tabellen)
      : voegSamen([...delen, nietGenormeerd(situatie, tabellen, stappen)]);
  const elders = particuliereHulp(situatie, tabellen);
  return {
    ...som,
    ...categorie(som.stappen, nettoVan(som.stappen, elders), tabellen),
    producten: [],
    elders,
  };
}
