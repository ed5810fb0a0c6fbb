import { gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel, type Elders, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Kader, Normdeel } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import { richtlijn } from "../richtlijn.ts";
import type { BdTabellen } from "../sleutels.ts";
import { extraInzet } from "./extraInzet.ts";
import { huisdieren } from "./huisdieren.ts";
import { indicatieduur } from "./indicatieduur.ts";
import { instructie } from "./instructie.ts";
import { kamers } from "./kamers.ts";
import { kindzorg } from "./kindzorg.ts";
import { organisatie } from "./organisatie.ts";
import { overigeKenmerken } from "./overigeKenmerken.ts";
import { schoonmaak } from "./schoonmaak.ts";
import { strijken } from "./wasverzorging.ts";
import { nietGenormeerd, zonderBasis } from "./zonderNorm.ts";

/** The parts, in the order of the sum: the base and what comes on top, then the other results of bijlage 4. */
const ONDERDELEN = [
  schoonmaak,
  kamers,
  extraInzet,
  huisdieren,
  overigeKenmerken,
  zonderBasis,
  strijken,
  organisatie,
  instructie,
  kindzorg,
  nietGenormeerd,
  indicatieduur,
  maatwerk,
  grondslag,
];

/** What a private help does already goes off the need, with its minutes (paragraaf 2.5.1). */
function particuliereHulp({ voorliggend }: Situatie, { regels }: BdTabellen): Elders | undefined {
  const hulp = voorliggend?.particuliereHulp;
  return (
    hulp && {
      ...regels["BD-2-5-1-particuliere-hulp"],
      omschrijving: "De particuliere hulp geeft deze tijd al",
      minutenPerWeek: gegeven(hulp.minutenPerWeek, FEITEN.particuliereMinuten),
    }
  );
}

/** The norms are a guide for an average situation (paragraaf 8.3 and 8.7), after what the client can do himself. */
function maatwerk(_: Situatie, { regels }: BdTabellen): Deel {
  return deel({
    oordeel: [
      oordeel(regels["BD-8-7-4-eigen-kracht"], {
        aan: "consulent",
        vraag: "Kunnen de cliënt, zijn huisgenoten of een mantelzorger een deel zelf doen?",
        ja: "De consulent geeft minder ondersteuning, op maat per persoon.",
        nee: "De berekende minuten zijn het uitgangspunt.",
      }),
      richtlijn(regels),
      oordeel(regels["BD-8-7-gemiddelde"], {
        aan: "consulent",
        vraag: "Wijkt deze situatie af van de gemiddelde situatie waar de normtijden van uitgaan?",
        ja: "Maatwerk is mogelijk, met een goede motivering van soort, frequentie en duur.",
        nee: "De normtijden gelden.",
      }),
    ],
  });
}

/** The document rests on a framework that it does not print, so whether another one fits is for a person. */
function grondslag(_: Situatie, { regels }: BdTabellen, kader?: Kader): Deel {
  if (kader === undefined) return deel();
  return deel({
    oordeel: [
      oordeel(regels["BD-inl-hhm-grondslag"], {
        aan: "college",
        vraag: `Het document steunt op het normenkader van HHM uit 2025. Past het normenkader ${kader.id} hier in plaats daarvan?`,
        ja: "De minuten uit dat normenkader kunnen worden gebruikt.",
        nee: "De minuten uit dat normenkader gelden niet; geef de basis zelf op.",
      }),
    ],
  });
}

/**
 * The steps towards the weekly minutes of household help by paragraaf 8.7.4 of the protocol of Beekdaelen. Minutes
 * per week (paragraaf 8.3). The document names kinds of provision but no product codes.
 */
export function normdeel(situatie: Situatie, tabellen: BdTabellen, kader?: Kader): Normdeel {
  const som =
    situatie.hulpvraag === undefined
      ? deel({
          stappen: [
            losseStap(tabellen.regels["BD-b4-hbh-basis"], {
              soort: "norm",
              onderdeel: "hulpvraag",
              omschrijving: "Nog niet bekend welke hulp nodig is",
              minutenPerWeek: gegeven(undefined, FEITEN.hulpvraag),
            }),
          ],
        })
      : voegSamen(ONDERDELEN.map((onderdeel) => onderdeel(situatie, tabellen, kader)));
  return {
    ...som,
    categorie: null,
    categorieGronden: [],
    producten: [],
    elders: particuliereHulp(situatie, tabellen),
  };
}
