import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import type { Lid } from "../../situatie.ts";
import type { WkRegel } from "../behandeling.ts";
import type { WkTabellen } from "../sleutels.ts";

interface Band {
  readonly regel: WkRegel;
  readonly vraag: string;
}

const JONG: Band = {
  regel: "WK-b1-13-0-4",
  vraag:
    "Een kind van deze leeftijd kan niet zonder toezicht en heeft volledige verzorging nodig. Is er geen ouder of ander die dat kan geven?",
};
const SCHOOL: Band = {
  regel: "WK-b1-13-5-11",
  vraag:
    "Een kind van deze leeftijd kan niet zonder toezicht, maar gaat naar school en heeft weinig verzorging nodig. Is er buiten school geen toezicht?",
};
const OUDER: Band = {
  regel: "WK-b1-13-12-17",
  vraag: "Een kind van deze leeftijd heeft geen voortdurend toezicht nodig. Is opvang toch nodig?",
};

/** What may be expected of parents by the age of the child (paragraaf 12 and 13): the questions that opvang raises. */
export function zorgplicht(kinderen: readonly Lid[], { parameters, regels }: WkTabellen): Oordeel[] {
  const bands = new Set<Band>();
  for (const { leeftijd } of kinderen) {
    if (leeftijd === undefined) continue;
    if (leeftijd < parameters["zorgplicht.schoolVanaf"].waarde) bands.add(JONG);
    else if (leeftijd < parameters["zorgplicht.zelfstandigerVanaf"].waarde) bands.add(SCHOOL);
    else bands.add(OUDER);
  }
  const perBand = [...bands].map(({ regel, vraag }) =>
    oordeel(regels[regel], {
      aan: "consulent",
      vraag,
      ja: "Opvang kan nodig zijn.",
      nee: "De ouders of anderen geven dit toezicht zelf.",
    }),
  );
  const aanwezig = oordeel(regels["WK-b1-12-zorgplicht"], {
    aan: "consulent",
    vraag:
      "Kan een ouder of een ander die verantwoordelijk is bij de kinderen zijn, gelet op hun leeftijd en ontwikkeling?",
    ja: "Dat is gebruikelijke zorg; daarvoor is er geen opvang.",
    nee: "Opvang kan nodig zijn.",
  });
  return [aanwezig, ...perBand];
}
