import { alleVan, bevat, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** The module kindzorg: short help where parents suddenly cannot care for their children (paragraaf 4). */
export const KINDZORG: Toetsdeel = {
  gronden: [
    {
      regel: "NK-kz-acuut",
      soort: "voorwaarde",
      omschrijving: "De ouders hebben een oplossing nodig door problemen die plotseling ontstonden",
      voorwaarde: feit("acuutProbleem"),
    },
    {
      regel: "NK-kz-tijdelijk",
      soort: "voorwaarde",
      omschrijving: "De hulp is tijdelijk, tot er een definitieve oplossing is",
      voorwaarde: eenVan(nietWaar(feit("structureleBehoefte")), regel("NK-kz-acuut")),
      interpretatie:
        "Een blijvende vraag die plotseling begint, is voor de tijd van de overbrugging tijdelijk.",
    },
    {
      regel: "NK-kz-geen-structurele-opvang",
      soort: "weigeringsgrond",
      omschrijving: "Voor blijvende opvang van kinderen is er geen hulp binnen de Wmo",
      voorwaarde: alleVan(bevat("gevraagdeKindhulp", "opvang"), feit("structureleBehoefte")),
    },
    {
      regel: "NK-kz-geen-oppas",
      soort: "uitzondering",
      omschrijving: "Op kinderen passen hoort niet bij deze hulp",
      voorwaarde: bevat("gevraagdeKindhulp", "opvang"),
    },
    {
      regel: "NK-kz-andere-ouder",
      soort: "weigeringsgrond",
      omschrijving: "De andere ouder neemt de zorg voor de kinderen over",
      voorwaarde: feit("andereOuderInStaat"),
    },
    {
      regel: "NK-kz-alternatieven",
      soort: "voorwaarde",
      omschrijving:
        "Er is geen andere oplossing: geen voorziening, niet op eigen kracht, niet met mensen om het gezin",
      voorwaarde: nietWaar(
        eenVan(
          feit("voorliggendeVoorzieningKinderen"),
          feit("kinderenOpEigenKracht"),
          feit("netwerkKinderen"),
        ),
      ),
    },
    {
      regel: "NK-kz-zorgverzekering",
      soort: "weigeringsgrond",
      omschrijving: "De ouders kunnen voor de zorg voor de kinderen terecht bij de zorgverzekering",
      voorwaarde: bevat("andereWet", "zorgverzekeringswet"),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Lost de zorgverzekering de zorg voor de kinderen op?",
        ja: "Er is geen ondersteuning van de gemeente nodig.",
        nee: "De ondersteuning van de gemeente blijft mogelijk.",
      },
    },
  ],
  blijft: alleVan(
    bevat("gevraagdeKindhulp", "verzorging"),
    regel("NK-kz-acuut"),
    regel("NK-kz-tijdelijk"),
    nietWaar(regel("NK-kz-andere-ouder")),
    regel("NK-kz-alternatieven"),
    nietWaar(regel("NK-kz-zorgverzekering")),
  ),
};
