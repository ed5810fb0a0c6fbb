import { type Antwoord, een } from "../../../regels/antwoord.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { FEITEN } from "../../feiten.ts";
import { isKindJongerDan, leefeenheid } from "../../leefeenheid.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmRegel } from "../behandeling.ts";
import type { HhmTabellen } from "../sleutels.ts";

interface Vraag {
  readonly regel: HhmRegel;
  readonly vraag: string;
  readonly ja: string;
  readonly nee: string;
  readonly feit?: string;
}

const GEMIDDELD = "Dit past bij de gemiddelde situatie; de basis geldt.";
const MEER = "Er kan meer inzet komen. Het document noemt geen minuten; de consulent bepaalt het.";

const ALTIJD: readonly Vraag[] = [
  {
    regel: "NK-gem-dagelijks-op-orde",
    vraag: "Houdt de cliënt de woning elke dag op orde, zodat er schoongemaakt kan worden?",
    ja: GEMIDDELD,
    nee: MEER,
  },
  {
    regel: "NK-gem-geen-eigen-bijdrage",
    vraag: "Kan de cliënt naast het lichte werk ook een deel van het zware werk doen?",
    ja: "Er is minder inzet nodig. Het document noemt geen minuten; de consulent bepaalt het.",
    nee: GEMIDDELD,
  },
  {
    regel: "NK-gem-geen-netwerk",
    vraag: "Doen mantelzorgers, netwerk of vrijwilligers een deel van het zware werk?",
    ja: "Er is minder inzet nodig. Het document noemt geen minuten; de consulent bepaalt het.",
    nee: GEMIDDELD,
  },
  {
    regel: "NK-gem-woning-gewoon",
    vraag: "Is de woning bijzonder ingericht, extra bewerkelijk of extra groot?",
    ja: "Grootte en een volle inrichting zijn geen reden voor meer tijd; omstandigheden buiten de eigen keuze kunnen dat wel zijn.",
    nee: GEMIDDELD,
  },
];

const EXTRA_VERVUILING: Vraag = {
  regel: "NK-gem-geen-extra-vervuiling",
  vraag: "Heeft de cliënt beperkingen waardoor het huis extra vuil wordt of extra schoon moet zijn?",
  ja: "Er kan extra inzet komen, tot een maximum.",
  nee: GEMIDDELD,
  feit: "hulpvraag.extraInzet",
};
const GEDEELD: Vraag = {
  regel: "NK-gem-huisvesting",
  vraag: "Bewoners delen ruimten. Woont de cliënt toch in een zelfstandige woning?",
  ja: GEMIDDELD,
  nee: "De basis gaat uit van een zelfstandige woning. De consulent bepaalt wat hier past.",
};

/** Whether the household is other than one or two adults without children at home; undefined while that is open. */
function wijktAf(situatie: Situatie, { parameters }: HhmTabellen): Antwoord["waarde"] {
  const leden = leefeenheid(situatie);
  if (leden === undefined) return "onbekend";
  const volwassen = parameters["volwassen.vanaf"].waarde;
  if (leden.length > parameters["gemiddeldeSituatie.volwassenen"].waarde) return "ja";
  if (leden.some((lid) => lid.rol === "kind")) return "ja";
  return een(...leden.map((lid) => isKindJongerDan(lid, volwassen))).waarde;
}

function huishouden(situatie: Situatie, { regels }: HhmTabellen): Oordeel[] {
  const norm = regels["NK-gem-huishouden"];
  return [
    oordeel(norm, {
      aan: "consulent",
      vraag:
        "De basis gaat uit van één of twee volwassenen zonder thuiswonende kinderen. Is in dit huishouden meer inzet nodig?",
      ja: MEER,
      nee: "De basis geldt.",
      ...(situatie.huishouden === undefined && { feit: FEITEN.leden.pad }),
    }),
  ];
}

/** What the base supposes (paragraaf 3): where a household is otherwise, a person weighs more or less time. */
export function gemiddeldeSituatie(situatie: Situatie, tabellen: HhmTabellen): Deel {
  const { regels } = tabellen;
  const vragen = [
    ...ALTIJD,
    ...(situatie.hulpvraag?.extraInzet === undefined ? [EXTRA_VERVUILING] : []),
    ...(situatie.woning?.gemeenschappelijkeRuimten ? [GEDEELD] : []),
  ];
  return deel({
    oordeel: [
      ...(wijktAf(situatie, tabellen) === "nee" ? [] : huishouden(situatie, tabellen)),
      ...vragen.map(({ regel, ...vraag }) => oordeel(regels[regel], { aan: "consulent", ...vraag })),
    ],
  });
}
