import type { GhTaak } from "../../regelsets/gebruikelijkeHulp/lid.ts";
import type { Situatie } from "../../regelsets/situatie.ts";

/** The tasks of a request for help that housemates may have to take over. */
export function takenVan({ hulpvraag = {} }: Situatie): GhTaak[] {
  const { lichtHuishoudelijkWerk = "geen", zwaarHuishoudelijkWerk = "geen", wasverzorging } = hulpvraag;
  const { boodschappen = [], maaltijden, organisatie, kindzorg = [] } = hulpvraag;
  const gevraagd: readonly (readonly [GhTaak, boolean])[] = [
    ["lichtHuishoudelijkWerk", lichtHuishoudelijkWerk !== "geen"],
    ["zwaarHuishoudelijkWerk", zwaarHuishoudelijkWerk !== "geen"],
    ["wasverzorging", wasverzorging !== undefined],
    ["boodschappen", boodschappen.length > 0],
    ["maaltijden", maaltijden !== undefined],
    ["organisatie", organisatie === true],
    ["kindzorg", kindzorg.length > 0],
  ];
  return gevraagd.filter(([, ja]) => ja).map(([taak]) => taak);
}
