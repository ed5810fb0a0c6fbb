import type { Toets } from "../../../regels/toets.ts";
import { alleVan, feit, nietWaar } from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";

/** What changes bring about: a new inquiry, and what follows where it changes the help (3.6). */
export const HERONDERZOEK: Toets = {
  ...procedure([
    plicht(
      "ML-h3-6-heronderzoek",
      "Zijn er wijzigingen, dan begint er een heronderzoek",
      alsDan(feit("wijzigingenGebleken"), feit("heronderzoekGestart")),
    ),
    plicht(
      "ML-h3-6-nieuw-301",
      "Verandert de hulp, dan komen er een nieuw verslag, een nieuwe beschikking en een nieuw bericht 301",
      alsDan(
        alleVan(feit("wijzigingenGebleken"), feit("ondersteuningAnders")),
        alleVan(feit("nieuwOnderzoeksverslag"), feit("nieuweBeschikking"), feit("nieuw301Verzonden")),
      ),
    ),
  ]),
  tegenspraken: [
    {
      feiten: ["wijzigingenGebleken", "ondersteuningAnders"],
      als: alleVan(nietWaar(feit("wijzigingenGebleken")), feit("ondersteuningAnders")),
      melding: "Zonder wijziging is er geen heronderzoek dat de hulp verandert.",
    },
  ],
};
