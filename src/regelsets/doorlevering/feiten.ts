import { type Antwoord, antwoord } from "../../regels/antwoord.ts";
import type { Feit } from "../../regels/feit.ts";
import { dagNa } from "../../regels/periode.ts";
import type { Doorlevervraag, Verleend } from "./vraag.ts";

const jaNee = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "jaNee" });

/** The facts that a change in life asks for, where they stand in the request. */
export const FEIT = {
  tot: {
    pad: "gebeurtenis.tot",
    vraag: "Vanaf welke dag kan de hulp weer worden gegeven?",
    type: "datum",
  },
  betreftClient: jaNee("gebeurtenis.betreftClient", "Gaat het om de cliënt op wiens naam de hulp staat?"),
  uitzonderlijk: jaNee("gebeurtenis.uitzonderlijk", "Vindt de gemeente dit een uitzonderlijk geval?"),
  overlegMetToegang: jaNee(
    "gebeurtenis.overlegMetToegang",
    "Is er overleg geweest met het toegangsteam van de gemeente?",
  ),
  akkoordGemeente: jaNee("gebeurtenis.akkoordGemeente", "Is de gemeente akkoord met de wijziging?"),
  alleenstaand: jaNee("huishouden.alleenstaand", "Woonde of woont de cliënt alleen?"),
  eigenBeperkingen: jaNee(
    "huishouden.huisgenootHeeftEigenBeperkingen",
    "Is vooraf aannemelijk dat de huisgenoot zelf beperkingen heeft of minder zelfredzaam is?",
  ),
  besluitdatum: {
    pad: "huishouden.besluitHuisgenoot.datum",
    vraag: "Op welke dag is besloten over een voorziening op naam van de huisgenoot?",
    type: "datum",
  },
  toegekend: jaNee(
    "huishouden.besluitHuisgenoot.toegekend",
    "Is een voorziening op naam van de huisgenoot toegekend?",
  ),
  goedkeuring: jaNee(
    "huishouden.goedkeuringGemeente",
    "Keurt de gemeente goed dat de hulp langer doorloopt op naam van de overledene?",
  ),
} as const satisfies Readonly<Record<string, Feit>>;

const vanVoorziening = ({ soort }: Verleend, veld: string) => `voorzieningen[${soort}].${veld}`;

/** Whether a provider under contract gives the help, so that messages go with it. */
export const inNatura = (verleend: Verleend): Antwoord =>
  antwoord(verleend.vorm === undefined ? undefined : verleend.vorm === "zorgInNatura", {
    pad: vanVoorziening(verleend, "vorm"),
    vraag: "In welke vorm wordt de hulp gegeven?",
    type: "keuze",
    opties: ["zorgInNatura", "pgb"],
  });

/** Whether the help serves housemates too. */
export const ookVoorHuisgenoten = (verleend: Verleend): Antwoord =>
  antwoord(
    verleend.ookVoorHuisgenoten,
    jaNee(vanVoorziening(verleend, "ookVoorHuisgenoten"), "Is de hulp er ook voor andere huisgenoten?"),
  );

/** Whether the help was granted only for passing circumstances or overload that had to do with the client. */
export const alleenTijdelijk = (verleend: Verleend): Antwoord =>
  antwoord(
    verleend.alleenDoorTijdelijkeOmstandigheden,
    jaNee(
      vanVoorziening(verleend, "alleenDoorTijdelijkeOmstandigheden"),
      "Is de hulp alleen toegekend door tijdelijke omstandigheden of overbelasting rond de cliënt?",
    ),
  );

/** Whether the helper asked that the budget is paid a while longer. */
export const verzoekZorgverlener = (verleend: Verleend): Antwoord =>
  antwoord(
    verleend.verzoekZorgverlener,
    jaNee(
      vanVoorziening(verleend, "verzoekZorgverlener"),
      "Heeft de zorgverlener gevraagd om het pgb na het overlijden nog uit te betalen?",
    ),
  );

/** Whether the interruption runs up to `grens` (ISO date) at least, or beyond it. */
export function duurtTot(
  { gebeurtenis: { tot }, peildatum }: Doorlevervraag,
  grens: string,
  hoe: "minstens" | "voorbij",
): Antwoord {
  const haalt = (einde: string) => (hoe === "minstens" ? einde >= grens : einde > grens);
  if (typeof tot === "string") return antwoord(haalt(tot), FEIT.tot);
  // While it still lasts, help cannot be given again before the day after the reference date.
  const looptNog = tot === null && haalt(dagNa(peildatum));
  return antwoord(looptNog ? true : undefined, FEIT.tot);
}
