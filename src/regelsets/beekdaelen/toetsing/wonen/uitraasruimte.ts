import { alleVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { voorliggendeWetten } from "../andereWetten/voorliggend.ts";
import { toegangTot } from "../toegang/toegangTot.ts";

/** A room to come to rest in, the exception to normal use of the home (paragraaf 7.3). */
export const UITRAASRUIMTE = toegangTot("woningaanpassing", voorliggendeWetten("woningaanpassing"), {
  gronden: [
    {
      regel: "BD-7-3-uitraas-doel",
      soort: "uitzondering",
      omschrijving:
        "De ruimte is om iemand met ernstig ontremd gedrag tot rust te laten komen, en niet om overlast te beperken",
      voorwaarde: alleVan(feit("ernstigOntremdGedrag"), feit("ruimteOmTotRustTeKomen")),
    },
    {
      regel: "BD-7-3-uitraas-inhoud",
      soort: "weigeringsgrond",
      omschrijving: "Het gaat alleen om technische apparatuur voor toezicht, en die hoort er niet bij",
      voorwaarde: feit("alleenApparatuurVoorToezicht"),
    },
    {
      regel: "BD-7-3-uitraas-advies",
      soort: "voorwaarde",
      omschrijving: "Een deskundige heeft geadviseerd aan welke eisen de ruimte moet voldoen",
      voorwaarde: feit("deskundigenadviesGegeven"),
    },
  ],
  uitkomst: alleVan(
    regel("BD-7-3-uitraas-doel"),
    nietWaar(regel("BD-7-3-uitraas-inhoud")),
    regel("BD-7-3-uitraas-advies"),
  ),
  oordelen: [
    {
      regel: "BD-7-3-uitraas-inhoud",
      aan: "consulent",
      vraag: "Is de ruimte niet groter dan nodig, veilig en met weinig prikkels, en is toezicht mogelijk?",
      ja: "De ruimte past bij het doel.",
      nee: "Het plan voor de ruimte wordt aangepast.",
    },
    {
      regel: "BD-7-3-uitraas-advies",
      aan: "consulent",
      vraag: "Kan een ruimte die er al is, zoals de slaapkamer, worden aangepast?",
      ja: "Die ruimte wordt aangepast.",
      nee: "Er komt een andere ruimte.",
    },
  ],
});
