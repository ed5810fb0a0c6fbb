import type { Hulpvraag } from "../../situatie.ts";
import type { BwRegel } from "../behandeling.ts";

/** A part of the help that is asked, and the rule under which the document names it; none where it does not. */
export interface Taak {
  readonly onderdeel: string;
  readonly regel: BwRegel | undefined;
}

/** The parts that are asked. Ironing alone is none: for that there is no time. */
export function taken(hulpvraag: Hulpvraag): Taak[] {
  const { lichtHuishoudelijkWerk: licht, zwaarHuishoudelijkWerk: zwaar, maaltijden } = hulpvraag;
  const maaltijd = Object.values({
    brood: maaltijden?.broodmaaltijdDagenPerWeek,
    warm: maaltijden?.opwarmenDagenPerWeek,
    koken: maaltijden?.kokenKeerPerWeek,
  }).some(Boolean);
  const gevraagd: readonly (readonly [string, boolean, BwRegel | undefined])[] = [
    ["lichtHuishoudelijkWerk", licht !== undefined && licht !== "geen", "BW-taken-licht"],
    ["zwaarHuishoudelijkWerk", zwaar === "volledig", "BW-taken-zwaar"],
    ["organisatie", hulpvraag.organisatie === true, "BW-taken-organiseren"],
    [
      "wasverzorging",
      hulpvraag.wasverzorging !== undefined && hulpvraag.wasverzorging.taak !== "strijken",
      "BW-taken-was",
    ],
    ["maaltijden", maaltijd, "BW-taken-maaltijd"],
    ["boodschappen", (hulpvraag.boodschappen?.length ?? 0) > 0, undefined],
    ["instructie", (hulpvraag.instructie?.length ?? 0) > 0, undefined],
    ["extraInzet", hulpvraag.extraInzet !== undefined, undefined],
    ["kindzorg", (hulpvraag.kindzorg?.length ?? 0) > 0, undefined],
  ];
  return gevraagd.filter(([, is]) => is).map(([onderdeel, , regel]) => ({ onderdeel, regel }));
}
