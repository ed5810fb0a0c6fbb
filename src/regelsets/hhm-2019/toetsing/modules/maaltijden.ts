import { alleVan, bevat, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** The module maaltijden (paragraaf 4). */
export const MAALTIJDEN: Toetsdeel = {
  gronden: [
    {
      regel: "NK-maaltijd-inhoud",
      soort: "criterium",
      omschrijving:
        "De vraag is een broodmaaltijd klaarmaken, koffie en thee zetten of een warme maaltijd opwarmen",
      voorwaarde: bevat("gevraagdeTaken", "broodmaaltijd", "koffieEnThee", "warmeMaaltijdOpwarmen"),
    },
    {
      regel: "NK-maaltijd-voorliggend",
      soort: "weigeringsgrond",
      omschrijving:
        "Een maaltijdservice of een andere voorziening lost het op: die is er, is te betalen en is genoeg",
      voorwaarde: alleVan(
        feit("maaltijdserviceBeschikbaar"),
        feit("maaltijdserviceDraagbaar"),
        feit("maaltijdserviceAdequaat"),
      ),
    },
    {
      regel: "NK-maaltijd-netwerk",
      soort: "weigeringsgrond",
      omschrijving: "De inwoner kan hulp regelen bij kinderen, buren of kennissen; die gaat voor",
      voorwaarde: feit("netwerkMaaltijd"),
    },
    {
      regel: "NK-maaltijd-zorgverzekering",
      soort: "weigeringsgrond",
      omschrijving: "De inwoner kan voor de maaltijden terecht bij de zorgverzekering",
      voorwaarde: bevat("andereWet", "zorgverzekeringswet"),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Lost de zorgverzekering het probleem met de maaltijden op?",
        ja: "Er is geen ondersteuning van de gemeente nodig.",
        nee: "De ondersteuning van de gemeente blijft mogelijk.",
      },
    },
    {
      regel: "NK-maaltijd-voorwaarde",
      soort: "voorwaarde",
      omschrijving:
        "Zelf, met hulp van anderen en met voorliggende voorzieningen lukt het niet of niet genoeg",
      voorwaarde: nietWaar(
        eenVan(feit("kanMaaltijdZelf"), regel("NK-maaltijd-netwerk"), regel("NK-maaltijd-voorliggend")),
      ),
    },
    {
      regel: "NK-maaltijd-koken",
      soort: "uitzondering",
      omschrijving: "Voor koken is er geen voorziening: daarvoor zijn er genoeg andere mogelijkheden",
      voorwaarde: bevat("gevraagdeTaken", "koken"),
    },
    {
      regel: "NK-maaltijd-eten-zvw",
      soort: "uitzondering",
      omschrijving: "Hulp bij het eten en drinken zelf valt onder de Zorgverzekeringswet",
      voorwaarde: feit("hulpBijEtenDrinkenNodig"),
    },
  ],
  blijft: alleVan(
    regel("NK-maaltijd-inhoud"),
    regel("NK-maaltijd-voorwaarde"),
    nietWaar(regel("NK-maaltijd-zorgverzekering")),
  ),
};
