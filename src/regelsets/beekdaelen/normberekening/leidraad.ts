import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Kindactiviteit, Situatie } from "../../situatie.ts";
import type { BdRegel } from "../behandeling.ts";
import type { BdParameter, BdTabellen } from "../sleutels.ts";

const TOEZICHT = ["verzorgenAlgemeen", "opvang"] as const;
const VERZORGING = [
  "verzorgenAlgemeen",
  "aankleden",
  "wassen",
  "wassenEnKleden",
  "broodmaaltijd",
  "warmeMaaltijd",
  "babyvoeding",
] as const;
const ZINDELIJK = ["verzorgenAlgemeen", "luierVerschonen"] as const;
const VRIJE_TIJD = ["structuurBieden", "opvang"] as const;
const VERKEER = ["naarSchoolBrengen"] as const;
const SCHOOL = ["tasjesKlaarmaken", "naarSchoolBrengen", "opvang"] as const;

/** What may be expected of a healthy child from an age until an age, for the activities that it bears on. */
interface Punt {
  readonly regel: BdRegel;
  readonly van: BdParameter | null;
  readonly tot: BdParameter;
  readonly bij: readonly Kindactiviteit[];
  readonly tekst: (parameters: BdTabellen["parameters"]) => string;
}

const JONG = { van: null, tot: "kind.schoolVanaf" } as const;
const SCHOOLKIND = { van: "kind.schoolVanaf", tot: "kind.enkeleUrenAlleenVanaf" } as const;
const OUDER = { van: "kind.enkeleUrenAlleenVanaf", tot: "kind.zelfstandigVanaf" } as const;

const PUNTEN: readonly Punt[] = [
  {
    regel: "BD-3-5-3-kind-0-5-toezicht",
    ...JONG,
    bij: TOEZICHT,
    tekst: () => "altijd toezicht van volwassenen nodig heeft",
  },
  {
    regel: "BD-3-5-3-kind-0-5-verzorging",
    ...JONG,
    bij: VERZORGING,
    tekst: () => "volledige verzorging nodig heeft: aan- en uitkleden, eten en wassen",
  },
  {
    regel: "BD-3-5-3-kind-0-4-zindelijk",
    van: null,
    tot: "kind.zindelijkVanaf",
    bij: ZINDELIJK,
    tekst: () => "nog niet zindelijk is",
  },
  {
    regel: "BD-3-5-3-kind-0-5-vrije-tijd",
    ...JONG,
    bij: VRIJE_TIJD,
    tekst: () => "begeleiding nodig heeft bij sport, spel en vrije tijd",
  },
  {
    regel: "BD-3-5-3-kind-0-5-verkeer",
    ...JONG,
    bij: VERKEER,
    tekst: () => "het verkeer niet in kan zonder begeleiding",
  },
  {
    regel: "BD-3-5-3-kind-5-12-toezicht",
    ...SCHOOLKIND,
    bij: TOEZICHT,
    tekst: () => "toezicht van dichtbij of op afstand nodig heeft, minder naarmate het ouder is",
  },
  {
    regel: "BD-3-5-3-kind-5-12-verzorging",
    ...SCHOOLKIND,
    bij: VERZORGING,
    tekst: () => "toezicht en nog maar weinig hulp nodig heeft bij de verzorging",
  },
  {
    regel: "BD-3-5-3-kind-5-12-zindelijk",
    ...SCHOOLKIND,
    bij: ZINDELIJK,
    tekst: () => "overdag zindelijk is en 's nachts meestal ook",
  },
  {
    regel: "BD-3-5-3-kind-5-12-verkeer",
    ...SCHOOLKIND,
    bij: VERKEER,
    tekst: () => "alleen begeleiding nodig heeft in het verkeer van en naar activiteiten",
  },
  {
    regel: "BD-3-5-3-kind-5-12-school",
    ...SCHOOLKIND,
    bij: SCHOOL,
    tekst: (p) =>
      `naar school gaat, oplopend van ${p["kind.schooluren.minimum"].waarde} tot ${p["kind.schooluren.maximum"].waarde} uur per week`,
  },
  {
    regel: "BD-3-5-3-kind-12-18-toezicht",
    ...OUDER,
    bij: TOEZICHT,
    tekst: (p) =>
      `geen voortdurend toezicht nodig heeft: vanaf ${p["kind.enkeleUrenAlleenVanaf"].waarde} jaar kan het enkele uren alleen zijn en vanaf ${p["kind.dagEnNachtAlleenVanaf"].waarde} jaar dag en nacht`,
  },
  {
    regel: "BD-3-5-3-kind-12-18-verzorging",
    ...OUDER,
    bij: VERZORGING,
    tekst: () => "geen hulp en maar weinig toezicht nodig heeft bij de verzorging",
  },
  {
    regel: "BD-3-5-3-kind-12-18-verkeer",
    ...OUDER,
    bij: VERKEER,
    tekst: () => "dicht bij huis geen begeleiding in het verkeer nodig heeft",
  },
  {
    regel: "BD-3-5-3-kind-12-18-school",
    ...OUDER,
    bij: SCHOOL,
    tekst: () => "meestal naar school of een opleiding gaat",
  },
];

/** What the age of a child says about the care that is asked (paragraaf 3.5.3): a guide for healthy children, so a question. */
export function leidraad({ huishouden, hulpvraag }: Situatie, { parameters, regels }: BdTabellen): Deel {
  const leden = huishouden?.leden ?? [];
  const geldt = ({ van, tot, bij }: Punt) =>
    (hulpvraag?.kindzorg ?? [])
      .filter(({ activiteit }) => bij.includes(activiteit))
      .flatMap(({ kinderen }) => leden.filter(({ id }) => kinderen.includes(id)))
      .some(
        ({ leeftijd }) =>
          leeftijd !== undefined &&
          leeftijd < parameters[tot].waarde &&
          (van === null || leeftijd >= parameters[van].waarde),
      );
  return deel({
    oordeel: PUNTEN.filter(geldt).map(({ regel, tekst }) =>
      oordeel(regels[regel], {
        aan: "consulent",
        vraag: `Een gezond kind van deze leeftijd is een kind dat ${tekst(parameters)}. Wijkt dit kind daarvan af?`,
        ja: "De consulent stemt de zorg af op de ontwikkeling van het kind.",
        nee: "De leidraad voor deze leeftijd geldt.",
      }),
    ),
  });
}
