import type { Parameter } from "./tabellen.ts";

const eis = (parameter: Parameter, eenheid: Parameter["eenheid"]): number => {
  if (parameter.eenheid !== eenheid) throw new Error(`${parameter.sleutel} is not a ${eenheid}`);
  return parameter.waarde;
};

/** A parameter as an ISO date; refuses one that is not written as a date. */
export function datumVan(parameter: Parameter): string {
  const cijfers = String(eis(parameter, "datum")).padStart(8, "0");
  return `${cijfers.slice(0, 4)}-${cijfers.slice(4, 6)}-${cijfers.slice(6)}`;
}

/** The day (ISO date) on which a month and day of the tables fall in the year of `datum`. */
export function inJaarVan(datum: string, parameter: Parameter): string {
  const cijfers = String(eis(parameter, "maandEnDag")).padStart(4, "0");
  return `${datum.slice(0, 4)}-${cijfers.slice(0, 2)}-${cijfers.slice(2)}`;
}
