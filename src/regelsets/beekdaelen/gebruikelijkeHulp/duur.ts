import { alleVan, nietWaar, vergelijk } from "../../../regels/voorwaarde.ts";
import { is } from "../../gebruikelijkeHulp/voorwaarden.ts";

/** Short: recovery is in sight and it takes some months at most (paragraaf 3.3.1). */
export const KORT = alleVan(
  is("uitzichtOpHerstel"),
  vergelijk("duurInMaanden", "hoogstens", "kortdurend.duur"),
);

/** What is not short is long: also what ends within three months without recovery. */
export const LANG = nietWaar(KORT);

export const KORT_GELEZEN =
  "Een maand is gerekend als een twaalfde van 52 weken; precies {kortdurend.duur} maanden is nog kortdurend. Zonder uitzicht op herstel of bij een langere duur is de situatie langdurig.";
