import { periodeVan } from "../../../regels/duur.ts";
import { hoogstens } from "../../../regels/grootheid.ts";
import { metInterpretatie } from "../../../regels/metInterpretatie.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Tabellen } from "../../../regels/tabellen.ts";
import type { Grond } from "../../../regels/toets.ts";
import { alleVan, bevat, feit, regel } from "../../../regels/voorwaarde.ts";
import { blad } from "../../declaratie/blad.ts";
import { eersteVanMaand } from "../../declaratie/declaratieblad.ts";
import { gedeclareerd } from "../../declaratie/regelblad.ts";
import type { Declaratieregels, Termijn } from "../../declaratie/regels.ts";
import type { Declaratievraag } from "../../declaratie/vraag.ts";
import { INDICATIEF } from "../indicatief.ts";
import { AGB, AGB_FEITEN, agbblad, INGANG_MAG, INGANG_OORDEEL, VOOR_INGANG } from "./agb.ts";
import {
  CONTACTREGEL,
  CONTACTSOORTEN,
  CONTACTVRAAG,
  directeTijd,
  soortenIn,
  tijdvraag,
  verdeling,
} from "./tijd.ts";

const VERWERKING = "agb.verwerking";
const DIRECT = "BW-declarabel-direct";

const GRONDEN: readonly Grond[] = [
  {
    regel: DIRECT,
    soort: "voorwaarde",
    omschrijving: "Er wordt niet meer gedeclareerd dan de direct cliëntgebonden tijd",
    voorwaarde: feit("binnenDirecteTijd"),
  },
  {
    regel: "BW-declarabel-indirect",
    soort: "uitzondering",
    omschrijving: "Er is indirect cliëntgebonden tijd; die kan nooit worden gedeclareerd",
    voorwaarde: bevat("tijdsoorten", ...soortenIn("indirectClientgebonden")),
  },
  {
    regel: "BW-declarabel-niet-clientgebonden",
    soort: "uitzondering",
    omschrijving: "Er is niet-cliëntgebonden tijd; die kan nooit worden gedeclareerd",
    voorwaarde: bevat("tijdsoorten", ...soortenIn("nietClientgebonden")),
  },
  VOOR_INGANG,
];

/** The day on which the new AGB-code begins, once it is known when the change was asked. */
function termijnen({ feiten }: Declaratievraag, { parameters }: Tabellen): Termijn[] {
  const { datumMeldingAgb: gemeld, agbCodeDeclaratie: code } = feiten;
  const verwerking = parameters[VERWERKING];
  if (verwerking === undefined) throw new Error(`no row for ${VERWERKING}`);
  if (typeof gemeld !== "string" || code === "ongewijzigd") return [];
  return [
    {
      regel: verwerking.regel,
      bron: verwerking.bron,
      omschrijving: "Eerste dag van de nieuwe AGB-code",
      datum: eindeVan(eersteVanMaand(gemeld), periodeVan(verwerking)),
    },
  ];
}

/** What can be declared in Zaltbommel and Maasdriel (Declarabele tijd, Wijzigen AGB-code). */
export const declaratie: Declaratieregels = {
  feiten: AGB_FEITEN,
  declaratie: metInterpretatie(AGB, INDICATIEF),
  regel: {
    ...metInterpretatie(
      {
        gronden: GRONDEN,
        uitkomst: alleVan(INGANG_MAG, regel(DIRECT)),
        oordelen: [
          {
            regel: CONTACTREGEL,
            aan: "consulent",
            vraag: CONTACTVRAAG,
            ja: "Het contact is direct cliëntgebonden tijd en kan worden gedeclareerd.",
            nee: "Het contact kan niet worden gedeclareerd.",
            bij: bevat("tijdsoorten", ...CONTACTSOORTEN),
          },
          INGANG_OORDEEL,
        ],
      },
      INDICATIEF,
    ),
    toegelaten: INGANG_MAG,
  },
  parameters: [VERWERKING],
  declaratieblad: agbblad,
  regelblad: (declaratieregel, vraag) =>
    blad([["tijdsoorten", tijdvraag(declaratieregel), declaratieregel.tijd?.map(({ soort }) => soort)]], {
      binnenDirecteTijd: hoogstens(gedeclareerd(declaratieregel), directeTijd(declaratieregel, vraag)),
    }),
  grenzen: (declaratieregel, vraag) => [directeTijd(declaratieregel, vraag)],
  verdeling,
  termijnen,
};
