import { describe } from "vitest";
import {
  CLIENT,
  type Geval,
  hoogstens,
  KOP,
  metLeden,
  minstens,
  moetZijn,
  stap,
  weigert,
} from "./gevallen.ts";

const WAARDEN: readonly Geval[] = [
  [
    "wrong types",
    {
      regelset: KOP.regelset,
      peildatum: 20261121,
      huishouden: { leden: [{ id: 1, rol: "client", leeftijd: "82" }] },
      woning: null,
      hulpvraag: {
        organisatie: "ja",
        boodschappen: "lijst",
        maaltijden: { kokenKeerPerWeek: true },
        kindzorg: { activiteit: "contact" },
      },
      voorliggend: [],
      kindsituatie: { gescheiden: 0 },
    },
    [
      moetZijn("/peildatum", "een tekst"),
      moetZijn("/huishouden/leden/0/id", "een tekst"),
      moetZijn("/huishouden/leden/0/leeftijd", "een getal"),
      moetZijn("/woning", "een object"),
      moetZijn("/hulpvraag/organisatie", "true of false"),
      moetZijn("/hulpvraag/boodschappen", "een lijst"),
      moetZijn("/hulpvraag/maaltijden/kokenKeerPerWeek", "een getal"),
      moetZijn("/hulpvraag/kindzorg", "een lijst"),
      moetZijn("/voorliggend", "een object"),
      moetZijn("/kindsituatie/gescheiden", "true of false"),
    ],
  ],
  ["a list as the whole input", [], [moetZijn("", "een object")]],
  ["null as the whole input", null, [moetZijn("", "een object")]],
  [
    "counts below zero",
    {
      ...metLeden({ ...CLIENT, leeftijd: -1 }),
      woning: { slaapkamersInGebruik: -1 },
      hulpvraag: { maaltijden: { opwarmenDagenPerWeek: -0.5 }, extraInzet: { minutenPerWeek: -30 } },
    },
    [
      minstens("/huishouden/leden/0/leeftijd", "0"),
      minstens("/woning/slaapkamersInGebruik", "0"),
      minstens("/hulpvraag/maaltijden/opwarmenDagenPerWeek", "0"),
      minstens("/hulpvraag/extraInzet/minutenPerWeek", "0"),
    ],
  ],
  [
    "fractions of what comes whole, and of what comes in halves",
    {
      ...metLeden({ ...CLIENT, leeftijd: 81.5 }),
      woning: { slaapkamersInGebruik: 0.1 },
      hulpvraag: { maaltijden: { kokenKeerPerWeek: 3.25, opwarmenDagenPerWeek: -0.25 } },
    },
    [
      moetZijn("/huishouden/leden/0/leeftijd", "een geheel getal"),
      moetZijn("/woning/slaapkamersInGebruik", "een geheel getal"),
      stap("/hulpvraag/maaltijden/kokenKeerPerWeek"),
      stap("/hulpvraag/maaltijden/opwarmenDagenPerWeek"),
      minstens("/hulpvraag/maaltijden/opwarmenDagenPerWeek", "0"),
    ],
  ],
  [
    "more than can be meant",
    {
      ...metLeden({ ...CLIENT, leeftijd: 131 }),
      woning: { slaapkamersInGebruik: 1e300 },
      hulpvraag: {
        maaltijden: { broodmaaltijdDagenPerWeek: 7.5 },
        extraInzet: { minutenPerWeek: 10081 },
        afwasKeerPerWeek: 70.5,
        boodschappen: ["lijst", "lijst", "lijst", "lijst"],
      },
    },
    [
      hoogstens("/huishouden/leden/0/leeftijd", "130"),
      hoogstens("/woning/slaapkamersInGebruik", "50"),
      hoogstens("/hulpvraag/maaltijden/broodmaaltijdDagenPerWeek", "7"),
      hoogstens("/hulpvraag/extraInzet/minutenPerWeek", "10080"),
      hoogstens("/hulpvraag/afwasKeerPerWeek", "70"),
      hoogstens("/hulpvraag/boodschappen", "3 onderdelen"),
    ],
  ],
  [
    "numbers that are none, as text",
    {
      ...metLeden({ ...CLIENT, leeftijd: "NaN" }),
      hulpvraag: { maaltijden: { kokenKeerPerWeek: "1e400", opwarmenDagenPerWeek: "Infinity" } },
    },
    [
      moetZijn("/huishouden/leden/0/leeftijd", "een getal"),
      moetZijn("/hulpvraag/maaltijden/kokenKeerPerWeek", "een getal"),
      moetZijn("/hulpvraag/maaltijden/opwarmenDagenPerWeek", "een getal"),
    ],
  ],
];

describe("bad input: values", () => weigert(WAARDEN));
