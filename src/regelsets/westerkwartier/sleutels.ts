import type { Tabellen } from "../../regels/tabellen.ts";
import { BEGELEIDINGSPARAMETERS } from "./begeleiding/sleutels.ts";
import type { WkRegel } from "./behandeling.ts";
import { GH_PARAMETERS } from "./gebruikelijkeHulp/sleutels.ts";
import { PGBPARAMETERS } from "./toetsing/pgb/sleutels.ts";

/** The normtijden that this regelset reads from the tables. */
export const NORMTIJDEN = [
  "boodschappen.lijst",
  "boodschappen.inkopen",
  "boodschappen.opbergen",
  "maaltijden.broodmaaltijd",
  "maaltijden.opwarmen",
  "maaltijden.koken",
  "licht.volledig",
  "licht.volledig.extraSlaapkamer",
  "licht.hoogLaag",
  "licht.hoogLaag.extraSlaapkamer",
  "licht.aftrek.handAfwas",
  "licht.aftrek.vaatwasser",
  "zwaar.volledig",
  "zwaar.volledig.extraSlaapkamer",
  "was.volledigMetStrijken",
  "was.volledigMetStrijken.extraPersoon",
  "was.volledigZonderStrijken",
  "was.volledigZonderStrijken.extraPersoon",
  "was.vouwenStrijkenOpbergen",
  "was.vouwenStrijkenOpbergen.extraPersoon",
  "was.vouwenOpbergen",
  "was.vouwenOpbergen.extraPersoon",
  "was.strijken",
  "was.groteStukken",
  "was.kind",
  "was.bedlegerig",
  "was.extraBewassing",
  "organisatie",
  "instructie.huishoudelijkeTaken",
  "instructie.boodschappenEnMaaltijden",
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
  "slaapkamersInBasis",
  "personenInBasisWas",
  "koken.dagenPerKeer",
  "zwaar.extra.maximum",
  "was.kind.jongerDan",
  "kindzorg.jongerDan",
  "zorgplicht.schoolVanaf",
  "zorgplicht.zelfstandigerVanaf",
  "zorgplicht.meerderjarigVanaf",
  "opvang.maximum",
  "opvang.duur",
  "instructie.duur",
  "indicatie.duur",
  "overbruggingWlz.duur",
  "toegang.takenMetBelemmering",
  "toegang.levensverwachting",
  "toegang.planbareHulp",
  ...BEGELEIDINGSPARAMETERS,
  ...PGBPARAMETERS,
  ...GH_PARAMETERS,
] as const;

export type WkTabellen = Tabellen<(typeof NORMTIJDEN)[number], (typeof PARAMETERS)[number], WkRegel>;
