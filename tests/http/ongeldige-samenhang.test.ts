import { describe } from "vitest";
import {
  CLIENT,
  clienten,
  dubbelId,
  type Geval,
  geenDatum,
  geenLid,
  hoogstens,
  KIND,
  KOP,
  metLeden,
  minstens,
  moetZijn,
  nummer,
  persoonlijk,
  tegenspraak,
  vorm,
  weigert,
  zorgVoor,
} from "./gevallen.ts";

const SAMENHANG: readonly Geval[] = [
  [
    "an id that is a number of nine digits",
    metLeden({ ...CLIENT, id: "123456782" }),
    [vorm("/huishouden/leden/0/id"), nummer("/huishouden/leden/0/id")],
  ],
  ["an id that hides one", metLeden({ ...CLIENT, id: "k123456782" }), [nummer("/huishouden/leden/0/id")]],
  [
    "an id that is too long, and one that is empty",
    metLeden({ ...CLIENT, id: "abcdefghijklmnopq" }, { ...KIND, id: "" }),
    [
      hoogstens("/huishouden/leden/0/id", "16 tekens"),
      minstens("/huishouden/leden/1/id", "1 teken"),
      vorm("/huishouden/leden/1/id"),
    ],
  ],
  ["a child that is not a member", zorgVoor("k1", "k2"), [geenLid("/hulpvraag/kindzorg/0/kinderen/1")]],
  ["a child that is the client", zorgVoor("c"), [geenLid("/hulpvraag/kindzorg/0/kinderen/0")]],
  [
    "a child in a household that is not told",
    { ...KOP, hulpvraag: { kindzorg: [{ activiteit: "contact", kinderen: ["k1"] }] } },
    [geenLid("/hulpvraag/kindzorg/0/kinderen/0")],
  ],
  ["no client", metLeden(KIND), [clienten("geen-client")]],
  ["nobody", metLeden(), [minstens("/huishouden/leden", "1 onderdeel"), clienten("geen-client")]],
  ["two clients", metLeden(CLIENT, { ...CLIENT, id: "d" }), [clienten("meer-clienten")]],
  [
    "one id for three members",
    metLeden(CLIENT, { ...KIND, id: "c" }, { ...KIND, id: "c" }),
    [dubbelId(1), dubbelId(2)],
  ],
  [
    "a meal service that fits, but does not have the diet or the form",
    {
      ...KOP,
      voorliggend: { maaltijdservice: { adequaat: true, dieetLeverbaar: false, vormLeverbaar: false } },
    },
    [tegenspraak("maaltijdservice", "dieetLeverbaar"), tegenspraak("maaltijdservice", "vormLeverbaar")],
  ],
  [
    "a shopping service that fits, but that the client cannot use",
    {
      ...KOP,
      voorliggend: {
        boodschappendienst: {
          adequaat: true,
          kanLijstOpstellen: false,
          kanBestellen: false,
          kanOpbergen: false,
        },
      },
    },
    ["kanLijstOpstellen", "kanBestellen", "kanOpbergen"].map((veld) =>
      tegenspraak("boodschappendienst", veld),
    ),
  ],
  [
    "faults of form and of coherence together",
    {
      regelset: "westerkwartier",
      peildatum: "2026-02-30",
      bsn: "123456782",
      huishouden: { leden: [{ ...CLIENT, leeftijd: -1 }, { ...CLIENT, naam: "x" }, KIND] },
      hulpvraag: { kindzorg: [{ activiteit: "contact", kinderen: ["k1", "k9"] }], organisatie: 1 },
      voorliggend: { maaltijdservice: { adequaat: true, dieetLeverbaar: false, draagbaar: "ja" } },
    },
    [
      geenDatum("/peildatum"),
      persoonlijk("/bsn"),
      minstens("/huishouden/leden/0/leeftijd", "0"),
      persoonlijk("/huishouden/leden/1/naam"),
      clienten("meer-clienten"),
      dubbelId(1),
      geenLid("/hulpvraag/kindzorg/0/kinderen/1"),
      moetZijn("/hulpvraag/organisatie", "true of false"),
      moetZijn("/voorliggend/maaltijdservice/draagbaar", "true of false"),
      tegenspraak("maaltijdservice", "dieetLeverbaar"),
    ],
  ],
  [
    "coherence beside a member and a child that cannot be read",
    {
      ...metLeden(CLIENT, KIND, "x", { ...KIND, rol: "client" }),
      hulpvraag: {
        kindzorg: ["x", { activiteit: "contact", kinderen: ["k1", 5, "k9"] }],
      },
    },
    [
      moetZijn("/huishouden/leden/2", "een object"),
      clienten("meer-clienten"),
      dubbelId(3),
      moetZijn("/hulpvraag/kindzorg/0", "een object"),
      moetZijn("/hulpvraag/kindzorg/1/kinderen/1", "een tekst"),
      geenLid("/hulpvraag/kindzorg/1/kinderen/2"),
    ],
  ],
];

describe("bad input: coherence", () => weigert(SAMENHANG));
