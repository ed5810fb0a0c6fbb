import { alle, antwoord, zeker } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Tabellen } from "../../../regels/tabellen.ts";
import { feitHervat } from "../../bijdrage/feiten.ts";
import type { LokaleBijdrage, Pauze, Pauzevraag } from "../../bijdrage/lokaal.ts";
import { getal } from "../../bijdrage/sleutels.ts";
import type { DOORLEVERBEHANDELING } from "../doorlevering/behandeling.ts";
import type { BIJDRAGEBEHANDELING } from "./behandeling.ts";

type Regel = keyof typeof BIJDRAGEBEHANDELING | keyof typeof DOORLEVERBEHANDELING;

/** An interruption that lasts longer than this takes the contribution away. */
const TERMIJN = "doorlevering.onderbreking";

const LEZING =
  "Het document zegt niet voor welke maanden er geen bijdrage is. Gelezen als: voor de hele kalendermaanden zonder hulp. In een maand met een deel hulp geldt landelijk het hele bedrag.";

/** Nothing is due for the whole months of an interruption of more than a month, from day to day (page 9). */
function pauze({ onderbreking, nummer, tijdvak }: Pauzevraag, tabellen: Tabellen): Pauze<Regel> {
  const { van, tot } = onderbreking;
  const grens = eindeVan(van, periodeVan(getal(tabellen, TERMIJN)));
  const duurtVoort = tot === undefined ? undefined : tot >= tijdvak.tot && tot > grens;
  return {
    regel: "BW-eb-stop-langer-dan-maand",
    geldt: alle(zeker(van <= tijdvak.van), antwoord(duurtVoort, feitHervat(nummer))),
    reden: "De ondersteuning is langer dan een maand niet geleverd.",
    interpretatie: LEZING,
  };
}

/** The document has no amount: it says what an interruption does and who informs whom (page 9). */
export const bijdrage: LokaleBijdrage<Regel> = {
  parameters: [TERMIJN],
  pauze,
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
