import type { Grond } from "../../../../regels/toets.ts";
import { eenVan, feit, nietWaar, type Voorwaarde } from "../../../../regels/voorwaarde.ts";

/** Who steers an aid himself can do so, or can learn it (paragraaf 5.5). */
export const vaardigheid = (zelfBesturen: Voorwaarde): Grond => ({
  regel: "BD-5-5-vaardigheid",
  soort: "voorwaarde",
  omschrijving: "De cliënt bestuurt het hulpmiddel niet zelf, of hij is er vaardig mee of kan het leren",
  voorwaarde: eenVan(nietWaar(zelfBesturen), feit("vaardigMetHulpmiddel"), feit("leerbaarMetHulpmiddel")),
  interpretatie:
    "Het document spreekt van een (elektrische) rolstoel. Gelezen als: dit geldt voor elk hulpmiddel van dit hoofdstuk dat de cliënt zelf bestuurt.",
});
