import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";

/** Who can do the training elsewhere first. */
const NIEUWE_GEBRUIKER = alleVan(feit("eersteRolstoel"), nietWaar(feit("revalidatiecentrumGehad")));

/** Training with a wheelchair by its supplier, which is bought apart (paragraaf 5.5). */
export const ROLSTOELTRAINING: Toets = {
  gronden: [
    {
      regel: "BD-5-5-vaardigheid",
      soort: "criterium",
      omschrijving: "De cliënt is nog niet vaardig genoeg met het hulpmiddel, en kan het leren",
      voorwaarde: alleVan(nietWaar(feit("vaardigMetHulpmiddel")), feit("leerbaarMetHulpmiddel")),
    },
    {
      regel: "BD-5-5-training-volgorde",
      soort: "voorwaarde",
      omschrijving:
        "Training in de trainingstuin of via de ergotherapie van de zorgverzekering is er niet of is niet genoeg",
      voorwaarde: eenVan(nietWaar(NIEUWE_GEBRUIKER), nietWaar(feit("trainingEldersToereikend"))),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Koopt de gemeente de training apart in bij de leverancier?",
        ja: "De leverancier geeft de training.",
        nee: "Er is geen training bij de leverancier.",
      },
      interpretatie:
        "Het document noemt training elders voor wie voor het eerst een rolstoel krijgt en niet in een revalidatiecentrum was. Gelezen als: voor anderen is die er niet.",
    },
  ],
  uitkomst: alleVan(regel("BD-5-5-vaardigheid"), regel("BD-5-5-training-volgorde")),
};
