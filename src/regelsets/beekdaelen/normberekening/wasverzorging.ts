import { antwoord } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie, Wasverzorging } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";

/** What is left of a task without the ironing, which alone has minutes here; null where nothing is left. */
const ZONDER_STRIJKEN = {
  volledigMetStrijken: "volledigZonderStrijken",
  volledigZonderStrijken: "volledigZonderStrijken",
  vouwenStrijkenOpbergen: "vouwenOpbergen",
  vouwenOpbergen: "vouwenOpbergen",
  groteStukken: "groteStukken",
  strijken: null,
} as const;

/** The laundry without the ironing: that part has no minutes in this document. */
export function wasZonderStrijken({ hulpvraag }: Situatie): Wasverzorging | undefined {
  const was = hulpvraag?.wasverzorging;
  const taak = was && ZONDER_STRIJKEN[was.taak];
  return was && taak ? { ...was, taak, strijkenNoodzakelijk: undefined } : undefined;
}

/** Ironing, only of outer clothes that cannot do without (paragraaf 8.7.4, Strijken). Minutes per week. */
export function strijken({ hulpvraag }: Situatie, { normtijden, regels }: BdTabellen): Deel {
  const was = hulpvraag?.wasverzorging;
  if (was === undefined || ZONDER_STRIJKEN[was.taak] === was.taak) return deel();
  const nodig = antwoord(was.strijkenNoodzakelijk, FEITEN.strijkenNoodzakelijk);
  const norm = normtijden["was.strijken"];
  const stap: Stap =
    nodig.waarde === "nee"
      ? weigering(regels["BD-8-7-4-strijken-kleding"], {
          onderdeel: norm.onderdeel,
          omschrijving: "Geen tijd voor strijken: strijkvrije kleding of een andere oplossing gaat voor",
        })
      : normstap("toeslag", norm, kies(nodig, exact(1), NUL));
  return deel({
    stappen: [stap],
    oordeel: [
      oordeel(regels["BD-8-7-4-strijken-zelf"], {
        aan: "consulent",
        vraag: "Kan de cliënt zelf strijken, gelet op zijn situatie?",
        ja: "De cliënt doet het zelf; er is geen tijd voor strijken.",
        nee: "De tijd voor strijken kan worden gegeven.",
      }),
    ],
  });
}
