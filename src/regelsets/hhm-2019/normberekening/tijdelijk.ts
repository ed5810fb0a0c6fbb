import { type Antwoord, antwoord, NEE, zeker } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { kies, NUL, plus } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { eindeVan } from "../../../regels/periode.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

/** Whether the need is known to end before the shortest period for which there is help. */
function isTeKort({ indicatie }: Situatie, { parameters }: HhmTabellen): Antwoord {
  const { start, nodigTot } = indicatie ?? {};
  if (nodigTot === undefined) return NEE;
  if (start === undefined) return antwoord(undefined, FEITEN.indicatieStart);
  return zeker(nodigTot < eindeVan(start, periodeVan(parameters["indicatie.minimum"])));
}

/** The parts that were asked: those with minutes and those without a norm. */
const gevraagd = ({ stappen, nietGenormeerd }: Deel): string[] => [
  ...new Set([
    ...stappen.filter(({ toelichting }) => toelichting !== true).map(({ onderdeel }) => onderdeel),
    ...nietGenormeerd.map(({ onderdeel }) => onderdeel.split(".")[0] ?? onderdeel),
  ]),
];

/** Each part as one open step, so that what goes off a part cannot take it below zero. */
function onderVoorbehoud(hulp: Deel, teKort: Antwoord, { regels }: HhmTabellen): Stap[] {
  return gevraagd(hulp).map((onderdeel) => {
    const netto = plus(
      ...hulp.stappen.filter((stap) => stap.onderdeel === onderdeel).map((stap) => stap.minutenPerWeek),
    );
    return losseStap(regels["NK-tijdelijk-korter-3-maanden"], {
      soort: "norm",
      onderdeel,
      omschrijving: "Hulp die niet te kort nodig is",
      minutenPerWeek: kies(teKort, NUL, netto),
    });
  });
}

/** Help that is needed for too short a time is not given: the client bridges that himself (paragraaf 1). */
export function tijdelijk(situatie: Situatie, tabellen: HhmTabellen, hulp: Deel): Deel {
  const parameter = tabellen.parameters["indicatie.minimum"];
  const { regel, bron, interpretatie, waarde, eenheid } = parameter;
  const teKort = isTeKort(situatie, tabellen);
  switch (teKort.waarde) {
    case "ja":
      return deel({
        stappen: gevraagd(hulp).map((onderdeel) =>
          weigering(
            { regel, bron },
            {
              onderdeel,
              omschrijving: `Geen hulp: die is korter dan ${waarde} ${eenheid} nodig`,
              ...(interpretatie !== null && { interpretatie }),
            },
          ),
        ),
      });
    case "onbekend":
      return { ...hulp, stappen: onderVoorbehoud(hulp, teKort, tabellen) };
    case "nee": {
      if (situatie.indicatie?.nodigTot !== undefined || gevraagd(hulp).length === 0) return hulp;
      const hoeLang = oordeel(parameter, {
        aan: "consulent",
        vraag: `Is de hulp korter dan ${waarde} ${eenheid} nodig?`,
        ja: "De hulp wordt niet toegekend; de cliënt overbrugt dit zelf, met het netwerk of met particuliere hulp.",
        nee: "De berekende minuten gelden.",
        feit: "indicatie.nodigTot",
      });
      return { ...hulp, oordeel: [...hulp.oordeel, hoeLang] };
    }
  }
}
