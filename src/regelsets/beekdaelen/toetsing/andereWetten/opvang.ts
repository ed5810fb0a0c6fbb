import { alleVan, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Gevraagd, Toetsdeel } from "../deel.ts";

/** Someone who stays in maatschappelijke opvang (paragraaf 1.3). */
export const opvang = (gevraagd: Gevraagd): Toetsdeel => ({
  gronden: [
    {
      regel: "BD-1-3-opvang-algemene-voorziening",
      soort: "weigeringsgrond",
      omschrijving: "De opvang is een algemene voorziening waar persoonlijke begeleiding al bij hoort",
      voorwaarde: alleVan(gevraagd(["begeleiding"]), feit("verblijftInMaatschappelijkeOpvang")),
    },
    {
      regel: "BD-1-3-opvang-rolstoel-vervoer-dagbesteding",
      soort: "weigeringsgrond",
      omschrijving: "De gemeente waar de opvang staat, geeft de rolstoel, het vervoer of de dagbesteding",
      voorwaarde: alleVan(
        gevraagd(["rolstoelvoorziening", "vervoersvoorziening", "dagbesteding"]),
        feit("verblijftInMaatschappelijkeOpvang"),
        nietWaar(feit("opvangInGemeente")),
      ),
    },
  ],
  gaatVoor: eenVan(
    regel("BD-1-3-opvang-algemene-voorziening"),
    regel("BD-1-3-opvang-rolstoel-vervoer-dagbesteding"),
  ),
});
