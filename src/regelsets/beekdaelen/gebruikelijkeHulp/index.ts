import type { GebruikelijkeHulp } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan } from "../../../regels/voorwaarde.ts";
import { GH_TAKEN } from "../../gebruikelijkeHulp/lid.ts";
import { is, KAN_HET_NIET, voertAan } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";
import { BEOORDELINGEN } from "./beoordelingen.ts";
import { GEEN_REDEN } from "./geenReden.ts";
import { OVERNAMES } from "./overnames.ts";
import { TOELICHTINGEN } from "./toelichtingen.ts";
import { VRIJSTELLINGEN } from "./vrijstellingen.ts";

const AANLEREN = "Kan de taken tijdelijk met instructie leren; de taak wordt dan niet overgenomen";

/** Gebruikelijke hulp by hoofdstuk 3 of the protocol of Beekdaelen. */
export const gebruikelijkeHulp: GebruikelijkeHulp<BdRegel> = {
  taken: GH_TAKEN,
  overnames: OVERNAMES,
  vrijstellingen: VRIJSTELLINGEN,
  instructies: [
    {
      regel: "BD-3-5-3-aanleren",
      omschrijving: AANLEREN,
      voorwaarde: voertAan("nietGewend", "nietWillen"),
      omvang: "alles",
    },
    {
      regel: "BD-3-5-3-aanleren",
      omschrijving: AANLEREN,
      voorwaarde: alleVan(KAN_HET_NIET, is("leerbaar")),
      omvang: "opgegeven",
    },
  ],
  geenReden: GEEN_REDEN,
  toelichtingen: TOELICHTINGEN,
  beoordelingen: BEOORDELINGEN,
  aftrek: {
    geheel: { regel: "BD-3-1-gh-geen-mwv", omschrijving: "De huisgenoten nemen dit over" },
    gedeeltelijk: {
      regel: "BD-3-2-herverdeling",
      omschrijving: "De huisgenoten nemen een deel over; het document noemt geen minuten",
      vraag: "Hoeveel minuten per week nemen de huisgenoten hiervan over?",
    },
  },
};
