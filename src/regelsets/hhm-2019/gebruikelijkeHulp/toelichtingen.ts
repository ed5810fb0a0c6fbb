import type { Toelichting } from "../../../regels/gebruikelijkeHulp.ts";
import type { HhmRegel } from "../behandeling.ts";

/** What the document says with an outcome (paragrafen 2 and 4). */
export const TOELICHTINGEN: readonly Toelichting<HhmRegel>[] = [
  {
    regel: "NK-gh-uitsluiting",
    omschrijving: "Een huisgenoot is beschikbaar en in staat: geen hulp voor deze taak",
    uitkomsten: ["geheel"],
  },
  {
    regel: "NK-gh-geen-of-minder",
    omschrijving: "Het college geeft minder ondersteuning",
    uitkomsten: ["gedeeltelijk"],
  },
  {
    regel: "NK-gh-mindering",
    omschrijving: "Wat jongvolwassenen doen, gaat af van de indicatie; het document noemt geen minuten",
    uitkomsten: ["gedeeltelijk"],
  },
  {
    regel: "NK-gh-herverdeling",
    omschrijving: "Huisgenoten die taken kunnen overnemen, worden geacht die opnieuw te verdelen",
    uitkomsten: ["geheel", "gedeeltelijk"],
  },
  {
    regel: "NK-gh-definitie",
    omschrijving: "Dit is de normale, dagelijkse zorg van huisgenoten voor elkaar",
    uitkomsten: ["geheel", "gedeeltelijk"],
  },
  {
    regel: "NK-was-gezonde-huisgenoot",
    omschrijving: "De was is vrijwel altijd voor een gezonde huisgenoot",
    uitkomsten: ["geheel"],
    taken: ["wasverzorging"],
  },
  {
    regel: "NK-leefeenheid-primair",
    omschrijving:
      "De leefeenheid is als eerste zelf verantwoordelijk; van niemand kan deze taak worden gevraagd",
    uitkomsten: ["geen"],
  },
];
