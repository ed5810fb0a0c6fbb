import type { LokaleBijdrage } from "../../bijdrage/lokaal.ts";
import type { DOORLEVERBEHANDELING } from "../doorlevering/behandeling.ts";
import type { BIJDRAGEBEHANDELING } from "./behandeling.ts";
import { bijOnderbroken, oordelen, pauze, TERMIJN } from "./pauze.ts";

type Regel = keyof typeof BIJDRAGEBEHANDELING | keyof typeof DOORLEVERBEHANDELING;

/** The document has no amount: it says what an interruption does and who informs whom (page 9). */
export const bijdrage: LokaleBijdrage<Regel> = {
  parameters: [TERMIJN],
  pauze,
  bijOnderbroken,
  oordelen,
  taken: [
    {
      regel: "BW-eb-cak-aanlevering",
      wie: "gemeente",
      omschrijving: "Het CAK de gegevens geven waarmee het de cliënt een factuur kan sturen.",
    },
    {
      regel: "BW-eb-keuzes-gemeente",
      wie: "gemeente",
      omschrijving: "De keuzes, de communicatie en de informatie over het abonnementstarief.",
    },
    {
      regel: "BW-eb-melden-kalendermaand",
      wie: "aanbieder",
      omschrijving:
        "De gemeente laten weten dat de cliënt minstens een kalendermaand geen ondersteuning kreeg.",
    },
  ],
};
