import type { Situatie } from "../../regelsets/situatie.ts";

/**
 * Facts of the screening that follow with certainty from the rest of an advice, by name: the form, the age of the
 * client, and that he lives alone where the household is the client only.
 */
export function afgeleideFeiten({ huishouden, indicatie }: Situatie): ReadonlyMap<string, unknown> {
  const leden = huishouden?.leden ?? [];
  const client = leden.find(({ rol }) => rol === "client");
  const alle: readonly (readonly [string, unknown])[] = [
    ["gewensteVorm", indicatie?.gewensteVorm],
    ["clientLeeftijd", client?.leeftijd],
    ["woontAlleen", client && leden.length === 1 ? true : undefined],
  ];
  return new Map(alle.filter(([, waarde]) => waarde !== undefined));
}
