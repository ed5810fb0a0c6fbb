import { duur } from "../../../regels/duur.ts";
import { exact, gegeven, laagste, min, plus, waardeVan } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { losseStap, type Stap } from "../../../regels/rekenregel.ts";
import { kindzorgFeit } from "../../feiten.ts";
import type { Kindzorg, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { zorgplicht } from "./zorgplicht.ts";

const MINUTEN_PER_UUR = 60;

/**
 * Looking after children for a short time: no longer than the partner is away for work, never more than the
 * maximum, and for a limited number of months (paragraaf 14). Minutes per week.
 */
export function opvang(zorg: Kindzorg, nummer: number, situatie: Situatie, tabellen: WkTabellen): Deel {
  const { parameters, regels } = tabellen;
  const maximum = parameters["opvang.maximum"];
  const grens = exact(maximum.waarde * MINUTEN_PER_UUR);
  const heeftPartner = situatie.huishouden?.leden.some((lid) => lid.rol === "partner") ?? false;
  const afwezig = heeftPartner
    ? gegeven(zorg.partnerAfwezigMinutenPerWeek, kindzorgFeit(nummer, "partnerAfwezigMinutenPerWeek"))
    : grens;
  const ruimte = laagste(grens, afwezig);
  const gevraagd = gegeven(zorg.minutenPerWeek, kindzorgFeit(nummer, "minutenPerWeek"));
  const norm = { soort: "norm", onderdeel: "kindzorg", omschrijving: "Opvang van kinderen" } as const;
  const bekend = waardeVan(gevraagd);
  const plafond = waardeVan(ruimte);

  const stappen: Stap[] = [];
  if (bekend === undefined || plafond === undefined) {
    stappen.push(
      losseStap(regels["WK-b1-14-kind-opvang"], { ...norm, minutenPerWeek: laagste(gevraagd, ruimte) }),
    );
  } else {
    stappen.push(losseStap(regels["WK-b1-14-kind-opvang"], { ...norm, minutenPerWeek: gevraagd }));
    if (bekend > plafond) {
      const doorWerk = plafond < grens.minimum;
      stappen.push(
        losseStap(doorWerk ? regels["WK-b1-14-kind-tijdelijk"] : maximum, {
          soort: "begrenzing",
          onderdeel: "kindzorg",
          omschrijving: doorWerk
            ? "Opvang is er alleen als de partner werkt en weg is"
            : maximum.omschrijving,
          minutenPerWeek: plus(ruimte, min(gevraagd)),
          ...(maximum.interpretatie !== null && { interpretatie: maximum.interpretatie }),
        }),
      );
    }
  }
  return deel({
    stappen,
    oordeel: zorgplicht(
      situatie.huishouden?.leden.filter((lid) => zorg.kinderen.includes(lid.id)) ?? [],
      tabellen,
    ),
    indicatieduur: [duur("kindzorg.opvang", parameters["opvang.duur"], situatie.indicatie?.start)],
  });
}
