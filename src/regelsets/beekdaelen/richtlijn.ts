import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";

/** The norm times of hoofdstuk 8 are a guide, of every provision there (paragraaf 8.3). */
export const richtlijn = (regels: Readonly<Record<"BD-8-3-richtlijn", Vindplaats>>): Oordeel =>
  oordeel(regels["BD-8-3-richtlijn"], {
    aan: "consulent",
    vraag: "De normtijden zijn een richtlijn. Is er reden om ervan af te wijken?",
    ja: "De consulent wijkt af en motiveert dat.",
    nee: "De normtijden gelden.",
  });
