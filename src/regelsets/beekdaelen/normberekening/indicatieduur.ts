import { duur, periodeVan } from "../../../regels/duur.ts";
import { type Deel, deel, type Indicatieduur } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Indicatie, Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";

const ONDERDEEL = "hulpBijHuishouden";

/** Whether help that ends by itself is kortdurend, so that the client reports himself; undefined while no start is known. */
function isKortdurend({ start, nodigTot }: Indicatie, { parameters }: BdTabellen): boolean | undefined {
  if (nodigTot === undefined) return false;
  return start === undefined
    ? undefined
    : nodigTot <= eindeVan(start, periodeVan(parameters["kortdurend.duur"]));
}

/** What happens at the end: the municipality makes contact, or the client does where the help was for a short time. */
function afloop(indicatie: Indicatie, tabellen: BdTabellen): Deel {
  const { parameters, regels } = tabellen;
  const { start, nodigTot } = indicatie;
  const kortdurend = isKortdurend(indicatie, tabellen);
  if (kortdurend === undefined) {
    return deel({
      oordeel: [
        oordeel(regels["BD-8-4-kortdurend-zelf-melden"], {
          aan: "consulent",
          vraag: "Is de hulp kortdurend en daarna naar verwachting niet meer nodig?",
          ja: "De cliënt meldt zich op tijd zelf; dat staat in de beschikking.",
          nee: "De gemeente neemt vóór de einddatum contact op voor een heronderzoek.",
          feit: "indicatie.start",
        }),
      ],
    });
  }
  if (kortdurend) {
    const zelfMelden: Indicatieduur = {
      ...regels["BD-8-4-kortdurend-zelf-melden"],
      onderdeel: ONDERDEEL,
      omschrijving:
        "De hulp is kortdurend: de cliënt meldt zich zelf als daarna nog hulp nodig is. Dat staat in de beschikking",
      maximum: null,
      tot: nodigTot ?? null,
    };
    return deel({ indicatieduur: [zelfMelden] });
  }
  const hoogstens = start && eindeVan(start, periodeVan(parameters["indicatie.duur"]));
  const tot = hoogstens && nodigTot && nodigTot < hoogstens ? nodigTot : hoogstens;
  const heronderzoek: Indicatieduur = {
    ...regels["BD-8-4-heronderzoek"],
    onderdeel: ONDERDEEL,
    omschrijving: "Vóór de einddatum neemt de gemeente contact op voor een heronderzoek",
    maximum: null,
    tot: tot ?? null,
  };
  return deel({ indicatieduur: [heronderzoek] });
}

/** How long the indication may run (paragraaf 8.4), and shorter where it takes over from someone else for a time. */
export function indicatieduur({ indicatie = {} }: Situatie, tabellen: BdTabellen): Deel {
  const { parameters, regels } = tabellen;
  const bounds = [duur(ONDERDEEL, parameters["indicatie.duur"], indicatie.start)];
  const oordelen: Oordeel[] = [];
  if (indicatie.overbelastingHuisgenoot) {
    const vanaf = parameters["overbelasting.duur.minimum"].waarde;
    bounds.push(duur(ONDERDEEL, parameters["overbelasting.duur"], indicatie.start));
    oordelen.push(
      oordeel(regels["BD-3-4-duur-3-6"], {
        aan: "consulent",
        vraag: `Deze hulp duurt in principe kort, vanaf ${vanaf} maanden. Is er reden om hiervan af te wijken?`,
        ja: "De consulent kiest een andere duur en motiveert dat.",
        nee: "De termijn geldt.",
      }),
    );
  }
  if (indicatie.overlijdenAndereOuder) {
    const vanaf = parameters["overlijdenOuder.duur.minimum"].waarde;
    bounds.push(duur(ONDERDEEL, parameters["overlijdenOuder.duur"], indicatie.start));
    oordelen.push(
      oordeel(regels["BD-3-3-2-overlijden-ouder-duur"], {
        aan: "consulent",
        vraag: `Het document noemt een termijn vanaf ${vanaf} maanden als voorbeeld. Past die bij dit gezin?`,
        ja: "De termijn geldt.",
        nee: "De consulent kiest een andere korte duur en motiveert dat.",
      }),
    );
  }
  const einde = afloop(indicatie, tabellen);
  return deel({
    indicatieduur: [...bounds, ...einde.indicatieduur],
    oordeel: [...oordelen, ...einde.oordeel],
  });
}
