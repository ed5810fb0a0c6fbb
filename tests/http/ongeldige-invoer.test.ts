import { describe, expect, it } from "vitest";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { stuur } from "../hulp/http.ts";
import {
  CLIENT,
  type Geval,
  geenDatum,
  KIND,
  KOP,
  metLeden,
  onbekend,
  ontbreekt,
  persoonlijk,
  ROLLEN,
  TAKEN,
  weigert,
} from "./gevallen.ts";
import { fout, verwachtProbleem } from "./probleem.ts";

const VELDEN: readonly Geval[] = [
  [
    "an unknown field in every object",
    {
      ...KOP,
      extra: 1,
      huishouden: { extra: 1, leden: [{ ...CLIENT, extra: 1 }, KIND] },
      woning: { extra: 1 },
      hulpvraag: {
        extra: 1,
        wasverzorging: { taak: "strijken", extra: 1 },
        maaltijden: { extra: 1 },
        extraInzet: { extra: 1 },
        kindzorg: [{ activiteit: "contact", kinderen: ["k1"], extra: 1 }],
      },
      voorliggend: {
        extra: 1,
        maaltijdservice: { extra: 1 },
        boodschappendienst: { extra: 1 },
        particuliereHulp: { extra: 1 },
      },
      kindsituatie: { extra: 1, opvangvoorziening: { extra: 1 } },
      indicatie: { extra: 1 },
    },
    [
      "",
      "/huishouden",
      "/huishouden/leden/0",
      "/woning",
      "/hulpvraag",
      "/hulpvraag/wasverzorging",
      "/hulpvraag/maaltijden",
      "/hulpvraag/extraInzet",
      "/hulpvraag/kindzorg/0",
      "/voorliggend",
      "/voorliggend/maaltijdservice",
      "/voorliggend/boodschappendienst",
      "/voorliggend/particuliereHulp",
      "/kindsituatie",
      "/kindsituatie/opvangvoorziening",
      "/indicatie",
    ].map((object) => onbekend(`${object}/extra`)),
  ],
  [
    "fields for personal data",
    { ...metLeden({ ...CLIENT, naam: "x", geboortedatum: "1986-01-01" }), bsn: "x" },
    [
      persoonlijk("/bsn"),
      persoonlijk("/huishouden/leden/0/naam"),
      persoonlijk("/huishouden/leden/0/geboortedatum"),
    ],
  ],
  [
    "a field name with the signs of a JSON pointer",
    { ...KOP, "a/b~c": 1, "": 1 },
    [onbekend("/a~1b~0c"), onbekend("/")],
  ],
  ["nothing", {}, [ontbreekt("/regelset", [...REGELSETS.keys()]), ontbreekt("/peildatum")]],
  [
    "required fields that are missing deeper",
    {
      ...metLeden({ leeftijd: 4 }, CLIENT),
      hulpvraag: { wasverzorging: {}, kindzorg: [{ activiteit: "contact" }] },
    },
    [
      ontbreekt("/huishouden/leden/0/id"),
      ontbreekt("/huishouden/leden/0/rol", ROLLEN),
      ontbreekt("/hulpvraag/wasverzorging/taak", TAKEN),
      ontbreekt("/hulpvraag/kindzorg/0/kinderen"),
    ],
  ],
  ["a household without leden", { ...KOP, huishouden: {} }, [ontbreekt("/huishouden/leden")]],
  [
    "an unknown regelset",
    { ...KOP, regelset: "amsterdam" },
    [fout("/regelset", "niet-toegestaan", "Deze waarde is niet toegestaan.", [...REGELSETS.keys()])],
  ],
  [
    "an unknown framework",
    { ...KOP, normenkader: "amsterdam" },
    [fout("/normenkader", "niet-toegestaan", "Deze waarde is niet toegestaan.", [...REGELSETS.keys()])],
  ],
  [
    "a framework that the document does not refer to",
    { ...KOP, normenkader: "westerkwartier" },
    [
      fout(
        "/normenkader",
        "niet-toegestaan",
        "Het document van westerkwartier verwijst niet naar dit normenkader.",
        [],
      ),
    ],
  ],
  ["a date that is not on the calendar", { ...KOP, peildatum: "2026-02-30" }, [geenDatum("/peildatum")]],
  [
    "a date-time where a date is meant",
    { ...KOP, peildatum: "2026-11-21T00:00:00Z", indicatie: { start: "21-11-2026" } },
    [geenDatum("/peildatum"), geenDatum("/indicatie/start")],
  ],
  [
    "an instant without a zone",
    { ...KOP, stand: "2026-11-21T10:00:00" },
    [fout("/stand", "geen-tijdstip", "Dit is geen tijdstip met tijdzone, zoals 2026-11-21T10:00:00Z.")],
  ],
  [
    "an instant that is still to come",
    { ...KOP, stand: "9999-01-01T00:00:00Z" },
    [fout("/stand", "in-de-toekomst", "Dit tijdstip moet nog komen.")],
  ],
  [
    "an instant before the first tables",
    { ...KOP, stand: "2020-01-01T00:00:00+01:00" },
    [
      fout(
        "/stand",
        "voor-de-eerste-tabellen",
        "Op dit tijdstip waren er nog geen tabellen van deze regelset.",
      ),
    ],
  ],
];

describe("bad input: fields", () => weigert(VELDEN));

it("says from when there are rules, on a date without", async () => {
  const antwoord = await stuur<Record<string, unknown>>("/v1/normberekeningen", {
    ...KOP,
    peildatum: "2024-01-30",
  });
  const melding = "De regels van westerkwartier gelden vanaf 2024-01-31.";
  verwachtProbleem(antwoord, "geen-regels", {
    detail: `Op 2024-01-30 zijn er geen regels. ${melding}`,
    fouten: [{ pad: "/peildatum", code: "geen-regels", melding }],
    regelset: "westerkwartier",
    perioden: [{ geldigVan: "2024-01-31", geldigTot: null }],
  });
});

it("takes the first day on which there are rules", async () => {
  const { status } = await stuur("/v1/normberekeningen", { ...KOP, peildatum: "2024-01-31" });
  expect(status).toBe(200);
});
