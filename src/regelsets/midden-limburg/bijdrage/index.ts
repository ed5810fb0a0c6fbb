import type { Tabellen } from "../../../regels/tabellen.ts";
import type { Gelijkluidend, LokaleBijdrage } from "../../bijdrage/lokaal.ts";
import type { DOORLEVERBEHANDELING } from "../doorlevering/behandeling.ts";
import type { BIJDRAGEBEHANDELING } from "./behandeling.ts";
import { oordelen, pauze, WACHTTIJD } from "./pauze.ts";

type Regel = keyof typeof BIJDRAGEBEHANDELING | keyof typeof DOORLEVERBEHANDELING;

/** The amount that the document prints, for the year that it names. */
const GENOEMD_BEDRAG = "bijdrage.genoemdBedrag";

const START: Gelijkluidend<Regel> = {
  regel: "ML-h5-start",
  interpretatie:
    "Het document rekent vanaf de beschikking en zegt niet hoe een deel van een maand telt. De landelijke regel gaat voor.",
};
const EINDE: Gelijkluidend<Regel> = {
  regel: "ML-h5-einde",
  interpretatie:
    "Het document rekent tot het StopZorgbericht en zegt niet hoe een deel van een maand telt. De landelijke regel gaat voor.",
};
const NIET_AOW: Gelijkluidend<Regel> = {
  regel: "ML-h5-niet-aow-meerpersoons",
  interpretatie:
    "Het document zegt alleen dat het vaste bedrag dan niet geldt. Gelezen als: geen bijdrage, ook als één van beiden de AOW-leeftijd heeft, zoals de landelijke regel zegt.",
};

function bijBedrag(bedrag: number | undefined, { parameters }: Tabellen): Gelijkluidend<Regel>[] {
  const gelijk = bedrag !== undefined && parameters[GENOEMD_BEDRAG]?.waarde === bedrag;
  return [
    { regel: "ML-h5-vast-bedrag-huishouden" },
    { regel: "ML-h5-inkomensonafhankelijk" },
    { regel: gelijk ? "ML-h5-2024-20-60" : "ML-h5-indexering" },
  ];
}

/** Chapter 5 repeats the law; paragraph 3.5 adds what an interruption does. */
export const bijdrage: LokaleBijdrage<Regel> = {
  parameters: [WACHTTIJD],
  gelijkluidend: {
    nietBegonnen: [START],
    afgelopen: [EINDE],
    wlz: [{ regel: "ML-h5-anticumulatie-wlz" }],
    nietAow: [NIET_AOW],
    onderbreking: [{ regel: "ML-h3-5-uitzonderlijk" }, { regel: "ML-h3-5-2-kalendermaanden" }],
  },
  bijBedrag,
  pauze,
  looptDoor: "ML-h3-5-geen-stop",
  oordelen,
  taken: [
    { regel: "ML-h5-cak-int", wie: "cak", omschrijving: "De bijdrage innen." },
    {
      regel: "ML-h5-aanlevering",
      wie: "gemeente",
      omschrijving: "De gegevens over de ondersteuning aanleveren met iWmo-berichten.",
    },
  ],
};
