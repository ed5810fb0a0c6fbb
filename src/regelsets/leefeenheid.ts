import { type Antwoord, antwoord, zeker } from "../regels/antwoord.ts";
import { leeftijdVan } from "./feiten.ts";
import type { WOONSITUATIES } from "./gebruikelijkeHulp/lid.ts";
import type { Lid, Situatie } from "./situatie.ts";

/** How someone lives who is named with the household but is no part of it. */
const ERBUITEN: readonly (typeof WOONSITUATIES)[number][] = [
  "nietInwonend",
  "latRelatie",
  "kamerhuur",
  "zelfstandig",
];

/** A member is part of the household unless his role or the way he lives says otherwise. */
function hoortErbij({ rol, gebruikelijkeHulp }: Lid): boolean {
  const woont = gebruikelijkeHulp?.woonsituatie;
  return rol !== "kamerhuurder" && (woont === undefined || !ERBUITEN.includes(woont));
}

/** The members that form one household with the client, the client included; undefined while nobody is named. */
export function leefeenheid({ huishouden }: Situatie): readonly Lid[] | undefined {
  return huishouden?.leden.filter(hoortErbij);
}

/** Whether a member is younger than an age in years. */
export function isJongerDan(lid: Lid, jaren: number): Antwoord {
  const { leeftijd } = lid;
  return antwoord(leeftijd === undefined ? undefined : leeftijd < jaren, leeftijdVan(lid));
}

/** Whether a member is a child of the household younger than an age; a client, partner or parent never is. */
export function isKindJongerDan(lid: Lid, jaren: number): Antwoord {
  return lid.rol === "kind" || lid.rol === "huisgenoot" ? isJongerDan(lid, jaren) : zeker(false);
}
