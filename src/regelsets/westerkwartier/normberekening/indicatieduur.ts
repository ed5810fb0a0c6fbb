import { type Deel, deel, type Indicatieduur } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { eindeVan, isoPeriode, type Periode } from "../../../regels/periode.ts";
import type { Parameter } from "../../../regels/tabellen.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

const ONDERDEEL = "hulpBijHuishouden";

function periode({ waarde, eenheid, sleutel }: Parameter): Periode {
  switch (eenheid) {
    case "dagen":
    case "weken":
    case "maanden":
    case "jaren":
      return { waarde, eenheid };
    case "aantal":
    case "minutenPerWeek":
    case "urenPerWeek":
      throw new Error(`${sleutel} is not a length of time`);
  }
}

/** The longest an indication may run by a duration in the tables, and until when if the start (ISO date) is known. */
export function duur(onderdeel: string, parameter: Parameter, start: string | undefined): Indicatieduur {
  const maximum = periode(parameter);
  return {
    onderdeel,
    omschrijving: parameter.omschrijving,
    maximum: isoPeriode(maximum),
    tot: start === undefined ? null : eindeVan(start, maximum),
    regel: parameter.regel,
    bron: parameter.bron,
    ...(parameter.interpretatie !== null && { interpretatie: parameter.interpretatie }),
  };
}

/** How long the indication as a whole may run: three bounds that hold side by side, and what is left to the consulent. */
export function indicatieduur({ indicatie }: Situatie, { parameters, regels }: WkTabellen): Deel {
  const bounds = [duur(ONDERDEEL, parameters["indicatie.duur"], indicatie?.start)];
  const oordelen = [
    oordeel(regels["WK-b1-duur-situatie"], {
      aan: "consulent",
      vraag: "Vraagt de situatie van de cliënt om een kortere duur dan de langste die mag?",
      ja: "De consulent kiest een kortere duur die bij de situatie past.",
      nee: "De indicatie kan zo lang duren als de langste die mag.",
    }),
  ];
  if (indicatie?.behandeltrajectTot !== undefined) {
    bounds.push({
      ...regels["WK-b1-4-revalidatie"],
      onderdeel: ONDERDEEL,
      omschrijving: "De hulp ondersteunt een behandeling of revalidatie en duurt zo lang als het traject",
      maximum: null,
      tot: indicatie.behandeltrajectTot,
    });
  }
  if (indicatie?.overbruggingWlz) {
    bounds.push(duur(ONDERDEEL, parameters["overbruggingWlz.duur"], indicatie.start));
    oordelen.push(
      oordeel(regels["WK-a17-4-herindicatie"], {
        aan: "consulent",
        vraag: "Is na deze termijn nog steeds overbruggingszorg naar de Wlz nodig?",
        ja: "Een herindicatie is mogelijk. Het document noemt geen grootste aantal.",
        nee: "De overbruggingszorg stopt.",
      }),
    );
  }
  return deel({ indicatieduur: bounds, oordeel: oordelen });
}
