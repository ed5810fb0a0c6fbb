import type { Indicatieduur } from "./normuitkomst.ts";
import { eindeVan, isoPeriode, type Periode } from "./periode.ts";
import type { Parameter } from "./tabellen.ts";

const PERIODE_EENHEDEN = ["dagen", "weken", "maanden", "jaren"] as const;

/** A parameter as a length of time; refuses one that counts something else. */
export function periodeVan({ waarde, eenheid, sleutel }: Parameter): Periode {
  const tijd = PERIODE_EENHEDEN.find((kandidaat) => kandidaat === eenheid);
  if (tijd === undefined) throw new Error(`${sleutel} is not a length of time`);
  return { waarde, eenheid: tijd };
}

/** The longest an indication may run by a duration in the tables, and until when if the start (ISO date) is known. */
export function duur(onderdeel: string, parameter: Parameter, start: string | undefined): Indicatieduur {
  const maximum = periodeVan(parameter);
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
