import { antwoord, niet } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";

/**
 * Daily organisation: one allowance (paragraaf 8.2 and 8.7.1), which support by a counsellor already holds. Minutes
 * per week.
 */
export function organisatie({ hulpvraag, ontvangtBegeleiding }: Situatie, tabellen: BdTabellen): Deel {
  if (!hulpvraag?.organisatie) return deel();
  const { normtijden, regels } = tabellen;
  const norm = normtijden.organisatie;
  const begeleiding = antwoord(ontvangtBegeleiding, FEITEN.ontvangtBegeleiding);
  if (begeleiding.waarde === "ja") {
    return deel({
      stappen: [
        weigering(regels["BD-8-7-1-hbh-plus"], {
          onderdeel: norm.onderdeel,
          omschrijving: "Geen tijd voor organisatie: die hoort bij de persoonlijke begeleiding",
        }),
      ],
      oordeel: [
        oordeel(regels["BD-8-7-1-hbh-plus"], {
          aan: "consulent",
          vraag: "Meestal is dit naast persoonlijke begeleiding niet nodig. Is het hier toch nodig?",
          ja: "De consulent kan extra tijd geven en motiveert dat.",
          nee: "Er is geen extra tijd.",
        }),
      ],
    });
  }
  return deel({
    stappen: [normstap("toeslag", norm, kies(niet(begeleiding), exact(1), NUL))],
    oordeel: [
      oordeel(regels["BD-8-2-geen-instructie"], {
        aan: "consulent",
        vraag:
          "Heeft de hulp aantoonbaar extra werk, of kost het gedrag van de cliënt extra tijd? Dat de cliënt de hulp niet kan instrueren, is niet genoeg.",
        ja: "De extra tijd kan worden gegeven.",
        nee: "Er is geen extra tijd.",
      }),
      oordeel(regels["BD-8-7-1-hbh-30"], {
        aan: "consulent",
        vraag: "Dit is het hoogste aantal minuten. Is minder genoeg?",
        ja: "De consulent geeft minder extra tijd.",
        nee: "De volle extra tijd geldt.",
      }),
    ],
  });
}
