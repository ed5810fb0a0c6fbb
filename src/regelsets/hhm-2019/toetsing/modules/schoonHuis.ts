import { alleVan, bevat } from "../../../../regels/voorwaarde.ts";
import { BUITEN } from "../buiten.ts";
import type { Toetsdeel } from "../deel.ts";
import { OMVANG } from "../omvang.ts";

const ELEMENTAIR = ["woonkamer", "slaapkamerInGebruik", "keuken", "sanitair", "gangOfTrap"] as const;

/** The base module: cleaning, light and heavy, inside the home. */
export const SCHOON_HUIS: Toetsdeel = {
  gronden: [
    {
      regel: "NK-ruimten",
      soort: "criterium",
      omschrijving: "Er moet een ruimte schoon worden waar het dagelijks leven is",
      voorwaarde: bevat("ruimten", ...ELEMENTAIR),
    },
    ...BUITEN,
    ...OMVANG,
  ],
  // A room that is used now and then gets some minutes too (paragraaf 4).
  blijft: alleVan(
    bevat("gevraagdeTaken", "lichteSchoonmaak", "zwareSchoonmaak"),
    bevat("ruimten", ...ELEMENTAIR, "overigeRuimte"),
  ),
  oordelen: [
    {
      regel: "NK-medewerking-inrichting",
      aan: "consulent",
      vraag: "Is de woning zo ingericht dat de hulp goed en veilig kan werken?",
      ja: "De inwoner werkt mee aan efficiënte ondersteuning.",
      nee: "Bespreek wat de inwoner aan de inrichting kan veranderen.",
    },
    {
      regel: "NK-medewerking-planning",
      aan: "consulent",
      vraag: "Houdt de inwoner rekening met de planning, bijvoorbeeld door de was voor te bereiden?",
      ja: "De inwoner werkt mee aan efficiënte ondersteuning.",
      nee: "Bespreek wat de inwoner kan voorbereiden.",
    },
    {
      regel: "NK-efficient-bijdragen",
      aan: "consulent",
      vraag: "Draagt de inwoner zelf bij aan efficiënte ondersteuning?",
      ja: "De hulp blijft zoals die is berekend.",
      nee: "De inwoner doet eerst zelf wat kan. Afwijken kan alleen om redenen die met de persoon samenhangen.",
    },
  ],
};
