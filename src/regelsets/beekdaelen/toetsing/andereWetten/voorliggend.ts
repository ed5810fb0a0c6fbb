import { steeds, type Toetsdeel } from "../deel.ts";
import type { Voorziening } from "../feiten/voorziening.ts";
import { JEUGDWET } from "./jeugdwet.ts";
import { opvang } from "./opvang.ts";
import { overig } from "./overig.ts";
import { uwv } from "./uwv.ts";
import { wlz } from "./wlz.ts";
import { zorgverzekeringswet } from "./zorgverzekeringswet.ts";

/** The laws that may go before an aid, a ride or an adaptation of the home (hoofdstuk 4). */
export function voorliggendeWetten(voorziening: Voorziening): readonly Toetsdeel[] {
  const gevraagd = steeds(voorziening);
  return [
    overig(gevraagd),
    opvang(gevraagd),
    JEUGDWET,
    zorgverzekeringswet(gevraagd),
    wlz(gevraagd),
    uwv(gevraagd),
  ];
}
