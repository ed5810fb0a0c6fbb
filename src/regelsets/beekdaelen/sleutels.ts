import type { Tabellen } from "../../regels/tabellen.ts";
import { BEGELEIDINGSPARAMETERS } from "./begeleiding/sleutels.ts";
import type { BdRegel } from "./behandeling.ts";
import { GH_PARAMETERS } from "./gebruikelijkeHulp/sleutels.ts";
import { TOETSPARAMETERS } from "./toetsing/sleutels.ts";

/** The normtijden that this regelset reads from the tables. */
export const NORMTIJDEN = [
  "schoonmaak.tweewekelijks",
  "kamers.slaapkamer",
  "kamers.overig",
  "kamers.logeerkamer",
  "extraInzet.eenWerkmoment",
  "extraInzet.tweeWerkmomenten",
  "huisdieren",
  "was.strijken",
  "organisatie",
  "kindzorg.verzorgenAlgemeen",
  "kindzorg.wasVerzorgen",
  "kindzorg.kamersOpruimen",
  "kindzorg.etenMaken",
  "kindzorg.tasjesKlaarmaken",
  "kindzorg.aankleden",
  "kindzorg.wassen",
  "kindzorg.etenGeven",
  "kindzorg.structuurBieden",
  "kindzorg.extraHuishoudelijkeTaken",
  "kindzorg.naarSchoolBrengen",
  "kindzorg.naarBedBrengen",
  "kindzorg.afstemming",
  "kindzorg.contact",
] as const;

/** The other numbers that it reads. */
export const PARAMETERS = [
  "extraInzet.maximum",
  "huisdieren.gewoonTotEnMet",
  "instructie.maximum",
  "overigeKenmerken.maximum",
  "kinderopvang.dagenPerWeek",
  "kind.zindelijkVanaf",
  "kind.schoolVanaf",
  "kind.schooluren.minimum",
  "kind.schooluren.maximum",
  "kind.enkeleUrenAlleenVanaf",
  "kind.dagEnNachtAlleenVanaf",
  "kind.zelfstandigVanaf",
  "kindzorg.duur.minimum",
  "kindzorg.duur",
  "overbelasting.duur.minimum",
  "overbelasting.duur",
  "overlijdenOuder.duur.minimum",
  "overlijdenOuder.duur",
  "indicatie.duur",
  "kortdurend.duur",
  "afbouw.doorlevering",
  "afbouw.stap",
  "afbouw.periode",
  ...BEGELEIDINGSPARAMETERS,
  ...GH_PARAMETERS,
  ...TOETSPARAMETERS,
] as const;

export type BdParameter = (typeof PARAMETERS)[number];
export type BdTabellen = Tabellen<(typeof NORMTIJDEN)[number], BdParameter, BdRegel>;
