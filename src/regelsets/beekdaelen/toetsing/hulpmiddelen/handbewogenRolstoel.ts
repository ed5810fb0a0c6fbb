import { alleVan, eenVan, feit, nietWaar, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import { gevraagd, hulpmiddel } from "./hulpmiddel.ts";
import { vaardigheid } from "./vaardigheid.ts";

/** A wheelchair that is moved by hand, a transport wheelchair or a duwwandelwagen (paragraaf 5.2.1). */
export const HANDBEWOGEN_ROLSTOEL = hulpmiddel("handbewogenRolstoel", {
  gronden: [
    {
      regel: "BD-5-2-1-800m",
      soort: "criterium",
      omschrijving:
        "De cliënt kan niet zo ver of niet zo lang lopen als nodig is om bijvoorbeeld te winkelen",
      voorwaarde: eenVan(
        vergelijk("loopafstandMeter", "minder", "lopen.afstand"),
        vergelijk("loopduurMinuten", "minder", "lopen.duur"),
      ),
      interpretatie:
        "Het document noemt een half uur en/of 800 meter. Gelezen als: het is genoeg als de cliënt een van beide niet haalt.",
    },
    {
      regel: "BD-5-2-1-structureel",
      soort: "weigeringsgrond",
      omschrijving: "De cliënt heeft de transportrolstoel maar af en toe nodig, en kan er dan een lenen",
      voorwaarde: alleVan(gevraagd("transportrolstoel"), nietWaar(feit("structureleVerplaatsingsbehoefte"))),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Is het genoeg om af en toe een rolstoel te lenen bij de uitleen van de zorgverzekering?",
        ja: "De cliënt leent een rolstoel; er is geen voorziening uit de Wmo.",
        nee: "Lenen houdt de voorziening niet tegen.",
      },
    },
    {
      regel: "BD-5-2-1-pool",
      soort: "weigeringsgrond",
      omschrijving: "Er is een rolstoelpool of een rolstoel voor algemeen gebruik, en die gaat voor",
      voorwaarde: feit("rolstoelpoolBeschikbaar"),
    },
    {
      regel: "BD-5-2-2-geen-duwwandelwagen",
      soort: "weigeringsgrond",
      omschrijving:
        "De cliënt kan geen handbewogen rolstoel gebruiken en wil zich zelfstandig verplaatsen: een duwwandelwagen past dan niet",
      voorwaarde: alleVan(
        gevraagd("duwwandelwagen"),
        nietWaar(feit("kanHandbewogenRolstoelGebruiken")),
        feit("wilZelfstandigVerplaatsen"),
      ),
    },
    vaardigheid(gevraagd("handbewogenRolstoel")),
  ],
  uitkomst: alleVan(
    regel("BD-5-2-1-800m"),
    nietWaar(regel("BD-5-2-1-structureel")),
    nietWaar(regel("BD-5-2-1-pool")),
    nietWaar(regel("BD-5-2-2-geen-duwwandelwagen")),
    regel("BD-5-5-vaardigheid"),
  ),
  oordelen: [
    {
      regel: "BD-5-2-1-woning",
      aan: "consulent",
      vraag: "Is de woning geschikt genoeg voor een rolstoel die zo vaak wordt gebruikt?",
      ja: "De rolstoel kan in de woning worden gebruikt.",
      nee: "Er is ook een aanpassing van de woning nodig.",
    },
  ],
});
