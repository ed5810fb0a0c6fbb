import type { Grond } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel, vergelijk } from "../../../regels/voorwaarde.ts";

const voorwaarde = (id: string, omschrijving: string, als: Grond["voorwaarde"]): Grond => ({
  regel: id,
  soort: "voorwaarde",
  omschrijving,
  voorwaarde: als,
});

/** The five conditions of article 17 and what it says on bridging care. */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a17-eenvan",
    soort: "criterium",
    omschrijving: "Er is voldaan aan minstens een van de vijf voorwaarden voor nieuwe cliënten.",
    voorwaarde: eenVan(
      regel("WK-a17-1-transfer"),
      regel("WK-a17-2-levensverwachting"),
      regel("WK-a17-3-kinderen"),
      regel("WK-a17-4-overbrugging"),
      regel("WK-a17-5-thuis"),
    ),
    interpretatie:
      "Deze voorwaarden komen naast de andere regels voor toegang en gelden alleen voor nieuwe cliënten die zorg in natura vragen.",
  },
  voorwaarde(
    "WK-a17-1-transfer",
    "Een transferverpleegkundige van het ziekenhuis heeft de aanvraag gedaan.",
    feit("aanvraagDoorTransferverpleegkundige"),
  ),
  voorwaarde(
    "WK-a17-2-levensverwachting",
    "De levensverwachting is korter dan de grens van artikel 17.",
    vergelijk("levensverwachtingMaanden", "minder", "toegang.levensverwachting"),
  ),
  voorwaarde(
    "WK-a17-3-kinderen",
    "Er is een indicatie voor thuiszorg voor kinderen die niet onder de Jeugdwet valt.",
    alleVan(feit("indicatieThuiszorgKinderen"), nietWaar(feit("valtOnderJeugdwet"))),
  ),
  voorwaarde(
    "WK-a17-4-overbrugging",
    "Er is zorg nodig om de tijd tot de overgang naar de Wlz te overbruggen.",
    feit("overbruggingszorgWlzNodig"),
  ),
  {
    regel: "WK-a17-4-duur",
    soort: "voorwaarde",
    omschrijving: "De gevraagde duur past binnen de langste indicatie, als het om overbruggingszorg gaat.",
    voorwaarde: eenVan(
      nietWaar(regel("WK-a17-4-overbrugging")),
      vergelijk("gevraagdeDuurMaanden", "hoogstens", "overbruggingWlz.duur"),
    ),
    interpretatie:
      "Deze grens raakt alleen de duur van de indicatie voor overbruggingszorg, niet of iemand in aanmerking komt.",
  },
  {
    regel: "WK-a17-4-herindicatie",
    soort: "uitzondering",
    omschrijving: "De langste indicatie voor overbruggingszorg is voorbij; een nieuwe indicatie is mogelijk.",
    voorwaarde: alleVan(
      regel("WK-a17-4-overbrugging"),
      vergelijk("overbruggingszorgMaandenGehad", "minstens", "overbruggingWlz.duur"),
    ),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag:
        "Is er na de eerste indicatie nog steeds overbruggingszorg nodig, zodat een nieuwe indicatie past?",
      ja: "De overbruggingszorg kan met een nieuwe indicatie doorgaan.",
      nee: "De overbruggingszorg stopt na de eerste indicatie.",
      pasAlsGeldt: true,
    },
    interpretatie: "Het document noemt geen hoogste aantal nieuwe indicaties.",
  },
  voorwaarde(
    "WK-a17-5-thuis",
    "De cliënt kan niet thuis blijven wonen zonder wekelijkse hulp bij het huishouden, in een van de vier genoemde situaties.",
    alleVan(
      nietWaar(feit("kanThuisBlijvenZonderWekelijkseHulp")),
      eenVan(
        regel("WK-a17-5a-vervuiling"),
        regel("WK-a17-5b-verergering"),
        regel("WK-a17-5c-ggz"),
        regel("WK-a17-5d-verwaarlozing"),
      ),
    ),
  ),
  voorwaarde(
    "WK-a17-5a-vervuiling",
    "Door het ziektebeeld van de cliënt is de kans op vervuiling groot.",
    feit("ziektebeeldGrootRisicoVervuiling"),
  ),
  voorwaarde(
    "WK-a17-5b-verergering",
    "De beperkingen van de cliënt worden erger zonder hulp bij het huishouden.",
    feit("beperkingenVerergerenZonderHulp"),
  ),
  voorwaarde(
    "WK-a17-5c-ggz",
    "De cliënt heeft problemen op meer gebieden, met een ggz-probleem erbij, en het kan op meer levensgebieden misgaan.",
    alleVan(feit("multiproblematiek"), feit("ggzComponent"), feit("risicoOntsporing")),
  ),
  voorwaarde(
    "WK-a17-5d-verwaarlozing",
    "Er ontstaat ernstige vervuiling door verwaarlozing.",
    feit("verwaarlozingErnstigeVervuiling"),
  ),
];
