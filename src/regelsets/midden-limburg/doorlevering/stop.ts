import type { Bijdragegevolg } from "../../doorlevering/uitkomst.ts";
import type { MlDoorlevertabellen } from "./sleutels.ts";

/** The contribution runs until the message that ends the help (hoofdstuk 5). */
export const bijdrageStopt = ({ regels }: MlDoorlevertabellen): Bijdragegevolg => ({
  ...regels["ML-h5-einde"],
  laag: "lokaal",
  gevolg: "stopt",
  vanafMaand: null,
  omschrijving: "De bijdrage loopt tot het bericht waarmee de hulp stopt",
  interpretatie:
    "Hoe een deel van een maand telt, zegt het document niet; dat volgt uit de wet. Zie de bijdrageberekening.",
});
