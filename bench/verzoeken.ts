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
/** What a person judged of one housemate, with ids as long as they may be: most of a body of 64 KiB. */
const OORDELEN = Array.from({ length: 28 }, (_, nummer) => ({
  regel: `${"WK-oordeel-".padEnd(62, "x")}${nummer.toString().padStart(2, "0")}`,
  antwoord: "ja",
}));
const KINDEREN = Array.from({ length: 22 }, (_, nummer) => ({
  id: `kind-${nummer}`.padEnd(16, "x"),
  rol: "kind",
  leeftijd: nummer % 12,
  gebruikelijkeHulp: { takenOverneembaar: true, beschikbaar: false, inStaat: true, oordelen: OORDELEN },
}));

/** As large as a valid body can be, but for some hundreds of bytes: as many people, activities and judgements as fit in 64 KiB. */
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
