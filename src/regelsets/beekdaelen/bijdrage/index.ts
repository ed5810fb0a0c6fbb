import type { LokaleBijdrage } from "../../bijdrage/lokaal.ts";
import type { BIJDRAGEBEHANDELING } from "./behandeling.ts";

/** The document has no amount: it says who tells the client of the contribution, and that the Zvw asks none (4.4.2). */
export const bijdrage: LokaleBijdrage<keyof typeof BIJDRAGEBEHANDELING> = {
  parameters: [],
  zonderBijdrage: { wijkverpleging: "BD-4-4-2-zvw-geen-eigen-bijdrage" },
  taken: [
    {
      regel: "BD-2-5-6-eigen-bijdrage-info",
      wie: "gemeente",
      omschrijving:
        "De cliënt aan het einde van het onderzoek wijzen op de bijdrage, voordat hij een aanvraag doet.",
    },
    {
      regel: "BD-b1-info-eigen-bijdrage",
      wie: "gemeente",
      omschrijving: "De cliënt op tijd vertellen welke bijdrage hij kan verwachten.",
    },
    {
      regel: "BD-b1-info-eigen-bijdrage",
      wie: "aanbieder",
      omschrijving:
        "Als de gemeente daarom vraagt: laten weten welke prestatie in rekening komt, hoe lang de ondersteuning naar verwachting duurt en welk tarief geldt.",
    },
  ],
};
