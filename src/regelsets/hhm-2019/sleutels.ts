import type { Tabellen } from "../../regels/tabellen.ts";
import type { HhmRegel } from "./behandeling.ts";
import { GH_PARAMETERS } from "./gebruikelijkeHulp/sleutels.ts";

/** The normtijden that this regelset reads from the tables. */
export const NORMTIJDEN = [
  "basis.volledig",
  "basis.aftrek.lichtZelf",
  "basis.overigeRuimten",
  "organisatie",
  "maaltijden.broodmaaltijd",
  "maaltijden.opwarmen",
  "kindzorg.naarBedBrengen",
  "kindzorg.uitBedHalen",
  "kindzorg.wassenEnKleden",
  "kindzorg.broodmaaltijd",
  "kindzorg.warmeMaaltijd",
  "kindzorg.babyvoeding",
  "kindzorg.luierVerschonen",
  "kindzorg.naarSchoolBrengen",
] as const;

/** The other numbers that it reads. */
export const PARAMETERS = [
  "extraInzet.geplandBezoek.maximum",
  "extraInzet.extraBezoek.maximum",
  "overigeRuimten.frequentie.weken",
  "overigeRuimten.frequentie.maanden",
  "gemiddeldeSituatie.volwassenen",
  "volwassen.vanaf",
  "kindzorg.jongerDan",
  "kindzorg.maximum",
  "kindzorg.duur",
  "leeftijdsfase.zindelijk",
  "leeftijdsfase.school",
  "leeftijdsfase.enkeleUrenAlleen",
  "leeftijdsfase.dagEnNachtAlleen",
  "leeftijdsfase.zelfstandig",
  "school.uren.minimum",
  "school.uren.maximum",
  "vereniging.keerPerWeek",
  "instructie.duur",
  "indicatie.minimum",
  "indicatie.duur",
  ...GH_PARAMETERS,
] as const;

export type HhmTabellen = Tabellen<(typeof NORMTIJDEN)[number], (typeof PARAMETERS)[number], HhmRegel>;
