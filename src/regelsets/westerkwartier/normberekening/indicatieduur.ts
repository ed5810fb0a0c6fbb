import { duur } from "../../../regels/duur.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

const ONDERDEEL = "hulpBijHuishouden";

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
