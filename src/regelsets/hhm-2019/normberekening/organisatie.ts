import { antwoord } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

/** Structural help with regie, one amount without factors for more or less (paragraaf 4, doel 2). Minutes per week. */
export function organisatie({ hulpvraag }: Situatie, { normtijden, regels }: HhmTabellen): Deel {
  if (!hulpvraag?.organisatie) return deel();
  if (hulpvraag.leerbaar) {
    const omschrijving = "Geen blijvende hulp bij de regie: de cliënt kan de taken nog leren";
    return deel({
      stappen: [
        weigering(regels["NK-regie-structureel"], {
          onderdeel: normtijden.organisatie.onderdeel,
          omschrijving,
        }),
      ],
    });
  }
  const kanLeren = antwoord(hulpvraag.leerbaar, FEITEN.leerbaar);
  const leerbaar = oordeel(regels["NK-regie-structureel"], {
    aan: "consulent",
    vraag: "Kan de cliënt het huishouden niet meer zelf leren regelen, zodat de hulp blijvend nodig is?",
    ja: "De tijd voor blijvende regie geldt.",
    nee: "Aanleren gaat voor; dat is tijdelijk.",
    feit: FEITEN.leerbaar.pad,
  });
  return deel({
    stappen: [normstap("norm", normtijden.organisatie, kies(kanLeren, NUL, exact(1)))],
    oordeel: hulpvraag.leerbaar === false ? [] : [leerbaar],
  });
}
