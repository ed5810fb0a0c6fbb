import { oordeelOver } from "../../../../regels/voorwaarde.ts";
import { hulpmiddel } from "./hulpmiddel.ts";

/** A sports wheelchair, of which the framework stands in the verordening (paragraaf 5.2.5). */
export const SPORTROLSTOEL = hulpmiddel("sportrolstoel", {
  gronden: [],
  uitkomst: oordeelOver("BD-5-2-5-sportrolstoel"),
  oordelen: [
    {
      regel: "BD-5-2-5-sportrolstoel",
      aan: "college",
      vraag: "Komt de cliënt volgens de verordening in aanmerking voor een sportrolstoel?",
      ja: "De sportrolstoel kan worden gegeven.",
      nee: "Er is geen sportrolstoel uit de Wmo.",
    },
  ],
});
