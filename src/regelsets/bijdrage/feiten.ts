import type { Feit } from "../../regels/feit.ts";
import type { EINDREDENEN } from "./vraag.ts";

const jaNee = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "jaNee" });

/** The facts of the household that a contribution asks for, where they stand in the request. */
export const FEIT = {
  samenstelling: {
    pad: "huishouden.samenstelling",
    vraag:
      "Is de cliënt alleenstaand of gehuwd (ook: geregistreerd partner, of samenwonend met een partner)?",
    type: "keuze",
    opties: ["alleenstaand", "gehuwd"],
  },
  clientAow: jaNee("huishouden.clientAowGerechtigd", "Heeft de cliënt de AOW-leeftijd bereikt?"),
  partnerAow: jaNee("huishouden.partnerAowGerechtigd", "Heeft de partner de AOW-leeftijd bereikt?"),
  inkomen: jaNee(
    "huishouden.inkomenOnderGrens",
    "Is het inkomen van het huishouden lager dan de grens in de verordening?",
  ),
  wlz: jaNee("betaaltWlzBijdrage", "Is de cliënt of zijn partner een bijdrage voor Wlz-zorg verschuldigd?"),
  woningaanpassing: jaNee(
    "woningaanpassingMinderjarige",
    "Vraagt de verordening een bijdrage voor een woningaanpassing van iemand onder de 18 jaar?",
  ),
  onderbrekingen: {
    pad: "onderbrekingen",
    vraag: "Zijn er tijden waarin de cliënt geen hulp kreeg?",
    type: "lijst",
    opties: [],
  },
} as const satisfies Readonly<Record<string, Feit>>;

/** When help begins again after an interruption. */
export const feitHervat = (nummer: number): Feit => ({
  pad: `onderbrekingen[${nummer}].tot`,
  vraag: "Vanaf welke dag krijgt de cliënt weer hulp?",
  type: "datum",
});

/** Whether an interruption is an exceptional case. */
export const feitUitzonderlijk = (nummer: number): Feit =>
  jaNee(`onderbrekingen[${nummer}].uitzonderlijk`, "Vindt de gemeente dit een uitzonderlijk geval?");

/** What can be asked of a provision, at its place in the request. */
export const voorzieningfeiten = (pad: string) =>
  ({
    start: { pad: `${pad}.start`, vraag: "Op welke dag begint de voorziening?", type: "datum" },
    einde: {
      pad: `${pad}.einde`,
      vraag: "Vanaf welke dag loopt de voorziening niet meer? Null als er geen einde is.",
      type: "datum",
    },
    kostprijs: {
      pad: `${pad}.kostprijsCent`,
      vraag: "Wat is de kostprijs van de voorziening, in eurocent?",
      type: "geheelGetal",
    },
    eerderBetaald: {
      pad: `${pad}.eerderBetaaldCent`,
      vraag: "Hoeveel bijdrage is er vóór de gevraagde periode voor deze voorziening betaald, in eurocent?",
      type: "geheelGetal",
    },
  }) as const satisfies Readonly<Record<string, Feit>>;

/** How the end of a provision is called. */
export const EINDE_IN_WOORDEN: Readonly<Record<(typeof EINDREDENEN)[number], string>> = {
  stop: "De voorziening is gestopt",
  overlijden: "De voorziening is door overlijden geëindigd",
  verhuizing: "De voorziening is door verhuizing geëindigd",
};
