import type { Parameter, Tabellen, Vindplaats } from "../../regels/tabellen.ts";
import type { Behandeling } from "../regelset.ts";

/** What the API does with the rules of the law on the contribution, in the order of the law. */
export const BIJDRAGEBEHANDELING = {
  "NL-wmo-1.1.2-2-gehuwd": "gevraagd",
  "NL-wmo-2.1.4a-4-bedrag": "berekend",
  "NL-wmo-2.1.4a-4-vier-weken": "berekend",
  "NL-wmo-2.1.4a-4-een-bedrag": "berekend",
  "NL-wmo-2.1.4a-5-lager": "berekend",
  "NL-wmo-2.1.4a-6-kostprijs": "berekend",
  "NL-wmo-2.1.4b-4-indexering": "berekend",
  "NL-ub-3.4-2-volgende-maand": "berekend",
  "NL-ub-3.5-4-start": "berekend",
  "NL-ub-3.5-4-terugwerkend": "berekend",
  "NL-ub-3.6-2-herziening": "berekend",
  "NL-ub-3.8-2-inkomensgrens": "berekend",
  "NL-ub-3.8-3a-wlz": "gevraagd",
  "NL-ub-3.8-3a-beschermd-wonen": "gevraagd",
  "NL-ub-3.8-3b-opvang": "berekend",
  "NL-ub-3.8-3c-veiligheid-kind": "oordeel",
  "NL-ub-3.8-3d-rolstoel": "berekend",
  "NL-ub-3.8-3e-minderjarig": "berekend",
  "NL-ub-3.8-3f-niet-aow": "berekend",
  "NL-ub-3.8-3g-middelen": "oordeel",
  "NL-ub-3.8-3h-integraal": "oordeel",
  "NL-ub-3.8-3i-april-mei-2020": "berekend",
  "NL-ub-3.10a-deel-van-maand": "berekend",
  "NL-ub-3.10b-kostprijs": "berekend",
  "NL-ub-3.11-2-beschermd-wonen": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;

export type NlBijdrageregel = keyof typeof BIJDRAGEBEHANDELING;

/** The numbers of the law that hold at every date. */
export const BIJDRAGEPARAMETERS = [
  "bijdrage.terugwerkend",
  "bijdrage.herziening",
  "bijdrage.opvangnachten",
] as const;

/** The numbers that hold in some years only; of each period of payment there is one kind. */
export const MAANDBEDRAG = "bijdrage.maand";
export const VIERWEKENBEDRAG = "bijdrage.vierWeken";
export const VRIJGESTELDE_MAAND = "bijdrage.vrijgesteldeMaand";
export const MAXIMUM_BESCHERMD_WONEN = "bijdrage.beschermdWonen.maximum";

/** What a municipality may add to its tables where its verordening says so (Wmo 2.1.4a lid 5). */
export const LAGER_BEDRAG = "bijdrage.lagerBedrag";
export const INKOMENSGRENS = "bijdrage.inkomensgrens";

/** A rule that must be there. Throws where it is not. */
export function vindplaats({ regels }: Tabellen, id: string): Vindplaats {
  const regel = regels[id];
  if (regel === undefined) throw new Error(`the tables lack the rule ${id}`);
  return regel;
}

/** A rule of the law on the contribution. Throws where it is not there. */
export const wet = (tabellen: Tabellen, id: NlBijdrageregel): Vindplaats => vindplaats(tabellen, id);

/** A number that must be there. Throws where it is not. */
export function getal({ parameters }: Tabellen, sleutel: string): Parameter {
  const parameter = parameters[sleutel];
  if (parameter === undefined) throw new Error(`the tables lack the number ${sleutel}`);
  return parameter;
}
