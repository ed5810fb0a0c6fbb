import type { Uitspraak } from "../../regels/gebruikelijkeHulp.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { GhRegel } from "./uitkomst.ts";

/** A text with the numbers of the tables filled in, where it names them as `{sleutel}`. */
export const ingevuld = (tekst: string, { parameters }: Tabellen): string =>
  tekst.replaceAll(/\{([^}]+)\}/g, (_, sleutel: string) => {
    const parameter = parameters[sleutel];
    if (parameter === undefined) throw new Error(`a text names ${sleutel}, which is not there`);
    return String(parameter.waarde);
  });

/** A rule with its place. Throws where the register does not hold it. */
export function alsRegel({ regel, omschrijving, interpretatie }: Uitspraak, tabellen: Tabellen): GhRegel {
  const vindplaats = tabellen.regels[regel];
  if (vindplaats === undefined) throw new Error(`rule ${regel} has no place`);
  return {
    ...vindplaats,
    omschrijving: ingevuld(omschrijving, tabellen),
    ...(interpretatie !== undefined && { interpretatie: ingevuld(interpretatie, tabellen) }),
  };
}

/** The first of each rule. */
export function zonderDubbele<T extends { readonly regel: string }>(regels: readonly T[]): T[] {
  const eerste = new Map<string, T>();
  for (const regel of regels) if (!eerste.has(regel.regel)) eerste.set(regel.regel, regel);
  return [...eerste.values()];
}
