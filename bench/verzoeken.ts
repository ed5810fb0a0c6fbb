import { PEILDATUM } from "./tabellen.ts";

const kop = { regelset: "westerkwartier", peildatum: PEILDATUM };

/** The household of the norm with 12 lines. */
export const GEWOON = {
  ...kop,
  huishouden: {
    leden: [
      { id: "c", rol: "client", leeftijd: 82 },
      { id: "p", rol: "partner", leeftijd: 79 },
    ],
  },
  woning: { slaapkamersInGebruik: 2, vaatwasser: true },
  hulpvraag: {
    lichtHuishoudelijkWerk: "volledig",
    zwaarHuishoudelijkWerk: "volledig",
    wasverzorging: {
      taak: "volledigMetStrijken",
      strijkenNoodzakelijk: true,
      bedlegerig: true,
      extraBewassing: false,
    },
    boodschappen: ["lijst", "inkopen", "opbergen"],
    maaltijden: { broodmaaltijdDagenPerWeek: 7, opwarmenDagenPerWeek: 7, kokenKeerPerWeek: 0 },
    afwasKeerPerWeek: 0,
  },
};

const ACTIVITEITEN = [
  "naarBedBrengen",
  "uitBedHalen",
  "wassenEnKleden",
  "broodmaaltijd",
  "warmeMaaltijd",
] as const;
const KINDEREN = Array.from({ length: 22 }, (_, nummer) => ({
  id: `kind-${nummer}`,
  rol: "kind",
  leeftijd: nummer % 12,
}));

/** The largest body that is valid: as many people and activities as a request may have. */
export const GROOTST = {
  ...GEWOON,
  huishouden: { leden: [...GEWOON.huishouden.leden, ...KINDEREN] },
  hulpvraag: {
    ...GEWOON.hulpvraag,
    kindzorg: ACTIVITEITEN.map((activiteit) => ({
      activiteit,
      kinderen: KINDEREN.map(({ id }) => id),
      keerPerWeek: 7,
    })),
  },
};

/** Lines of bulk: households that differ in age and rooms. */
export const alsBulk = (aantal: number): string =>
  Array.from({ length: aantal }, (_, nummer) =>
    JSON.stringify({
      id: `h${nummer}`,
      ...GEWOON,
      woning: { ...GEWOON.woning, slaapkamersInGebruik: 1 + (nummer % 4) },
    }),
  ).join("\n");
