import { GRONDEN, INSTRUCTIES, KINDACTIVITEITEN, LICHT, type Situatie, WASTAKEN } from "./situatie.ts";

const HUISHOUDEN = {
  leden: [
    { id: "c", rol: "client" },
    { id: "p", rol: "partner" },
    { id: "k", rol: "kind" },
  ],
} as const;

const dienst = {};

/** Asks all that can be asked and knows no fact; `extraInzet` and `taak` vary, because facts hide behind them. */
function alles(taak: (typeof WASTAKEN)[number], licht: (typeof LICHT)[number], extraInzet: object): Situatie {
  return {
    huishouden: HUISHOUDEN,
    hulpvraag: {
      lichtHuishoudelijkWerk: licht,
      zwaarHuishoudelijkWerk: "volledig",
      wasverzorging: { taak },
      boodschappen: ["lijst", "inkopen", "opbergen"],
      maaltijden: { broodmaaltijdDagenPerWeek: 7, opwarmenDagenPerWeek: 3.5, kokenKeerPerWeek: 3.5 },
      organisatie: true,
      instructie: INSTRUCTIES,
      extraInzet,
      kindzorg: KINDACTIVITEITEN.map((activiteit) => ({ activiteit, kinderen: ["k"] })),
    },
    voorliggend: { maaltijdservice: dienst, boodschappendienst: dienst },
    kindsituatie: {},
    huisdieren: {},
    woning: { overigeKenmerken: {} },
  };
}

/**
 * Situations in which nothing is known and everything is asked: what a calculation misses in them is all that it
 * ever asks.
 */
export const PROEFSITUATIES: readonly Situatie[] = [
  {},
  { hulpvraag: { wasverzorging: { taak: "volledigZonderStrijken" } } },
  {
    hulpvraag: { boodschappen: ["lijst"], organisatie: true },
    ontvangtBegeleiding: false,
    voorliggend: { particuliereHulp: {} },
  },
  { hulpvraag: { zwaarHuishoudelijkWerk: "volledig" }, indicatie: { nodigTot: "2027-03-01" } },
  {
    huishouden: HUISHOUDEN,
    kindsituatie: { noodgeval: true, ouderTijdelijkNietInStaat: true, volledigeOvername: false },
    hulpvraag: {
      maaltijden: { opwarmenDagenPerWeek: 7 },
      kindzorg: [{ activiteit: "naarBedBrengen", kinderen: ["k"] }],
    },
  },
  ...WASTAKEN.map((taak) => alles(taak, "volledig", {})),
  ...LICHT.map((licht) => alles("volledigMetStrijken", licht, {})),
  ...GRONDEN.map((grond) =>
    alles("volledigMetStrijken", "volledig", { gronden: [grond], minutenPerWeek: 90 }),
  ),
  alles("volledigMetStrijken", "volledig", { gronden: [...GRONDEN], extraBezoek: true }),
];
