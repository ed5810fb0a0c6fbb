import { type Antwoord, antwoord, een, zeker } from "../../../regels/antwoord.ts";
import { lezing, type Omvangstap, ONBEPAALD, type Toets, toets } from "../../../regels/begeleiding.ts";
import type { Begeleidingsom } from "../../../regels/begeleidingsuitkomst.ts";
import { OMREKENING, perJaarElke, perWeek } from "../../../regels/frequentie.ts";
import { bereik, exact, type Grootheid, maal } from "../../../regels/grootheid.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import {
  type Begeleidingsvraag,
  FREQUENTIES_VERBLIJF,
  type KortdurendVerblijf,
} from "../../begeleiding/vraag.ts";
import { type Keuze, optie } from "./optie.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

const VERVANGING =
  "Vervanging van een mantelzorger die er even niet is, staat bij de doelen maar niet bij de voorwaarden. De consulent oordeelt of dat ontlasting is.";

/** Relief is needed, or someone is replaced for a while: that is among the goals but not among the conditions. */
function ontlasting({
  ontlastingNoodzakelijk,
  mantelzorgerTijdelijkNietBeschikbaar,
}: KortdurendVerblijf): Antwoord {
  const vervanging = antwoord(mantelzorgerTijdelijkNietBeschikbaar, F.mantelzorgerNietBeschikbaar);
  return een(
    antwoord(ontlastingNoodzakelijk, F.ontlastingNoodzakelijk),
    vervanging.waarde === "ja" ? ONBEPAALD : vervanging,
  );
}

function voorwaarden(
  gevraagd: KortdurendVerblijf,
  leeftijd: number | undefined,
  { regels, parameters }: BdBegeleidingstabellen,
): Toets[] {
  const vanaf = parameters["kortdurendVerblijf.leeftijd"];
  const nodig = ontlasting(gevraagd);
  const vervangt = nodig.waarde !== "ja" && gevraagd.mantelzorgerTijdelijkNietBeschikbaar === true;
  return [
    toets(regels["BD-8-7-3-doel"], {
      omschrijving: "Het is nodig om de huisgenoot of mantelzorger te ontlasten",
      antwoord: nodig,
      ...(vervangt && { interpretatie: VERVANGING }),
    }),
    toets(regels["BD-b4-7-kv-voorwaarde"], {
      omschrijving: "De aanbieder kan passende begeleiding, dagbesteding of verzorging geven",
      antwoord: antwoord(gevraagd.passendeAanbieder, F.passendeAanbieder),
    }),
    toets(vanaf, {
      omschrijving: `De cliënt is ${vanaf.waarde} jaar of ouder; voor jongeren geldt de Jeugdwet`,
      antwoord: antwoord(leeftijd === undefined ? undefined : leeftijd >= vanaf.waarde, F.leeftijd),
    }),
    toets(regels["BD-8-7-3-nachtrust"], {
      soort: "weegfactor",
      omschrijving: "De huisgenoten slapen genoeg; dan gaat dagbesteding meestal voor",
      antwoord: antwoord(gevraagd.huisgenotenVoldoendeNachtrust, F.voldoendeNachtrust),
    }),
  ];
}

interface Frequentie {
  readonly toets: Toets;
  /** Times a week. */
  readonly keer: Grootheid;
  readonly interpretatie: string | undefined;
}

function frequentie(
  { frequentie: gekozen }: KortdurendVerblijf,
  { parameters }: BdBegeleidingstabellen,
): Frequentie {
  const rijen = FREQUENTIES_VERBLIJF.map((naam) => parameters[`kortdurendVerblijf.elke.${naam}`]);
  const keer = ({ waarde, eenheid }: (typeof rijen)[number]) =>
    perWeek(1, perJaarElke(waarde, eenheid === "maanden" ? "maanden" : "weken"));
  const rij = parameters[`kortdurendVerblijf.elke.${gekozen ?? "wekelijks"}`];
  const alle = rijen.map(keer);
  const feit = antwoord(gekozen && true, F.frequentieVerblijf);
  return {
    toets: toets(rij, {
      omschrijving: gekozen === undefined ? "De frequentie staat in de tabel" : `De tabel kent: ${gekozen}`,
      antwoord: feit,
      toegestaan: FREQUENTIES_VERBLIJF,
    }),
    keer:
      gekozen === undefined
        ? { ...bereik(Math.min(...alle), Math.max(...alle)), ontbreekt: feit.ontbreekt }
        : exact(keer(rij)),
    interpretatie: gekozen === undefined || gekozen === "maandelijks" ? OMREKENING : undefined,
  };
}

function stap(
  etmalen: Keuze,
  { keer, interpretatie }: Frequentie,
  { regels }: BdBegeleidingstabellen,
): Omvangstap {
  return {
    ...regels["BD-8-3-kv-eenheid"],
    soort: "norm",
    omschrijving: "Etmalen per keer × keer per week",
    toetsen: [],
    perKeer: etmalen.waarde,
    perWeek: maal(etmalen.waarde, keer),
    ...(interpretatie !== undefined && { interpretatie }),
  };
}

function oordelen(gevraagd: KortdurendVerblijf, { regels }: BdBegeleidingstabellen): Oordeel[] {
  const { huisgenotenVoldoendeNachtrust, ontlastingNoodzakelijk, mantelzorgerTijdelijkNietBeschikbaar } =
    gevraagd;
  return [
    ...(huisgenotenVoldoendeNachtrust === false
      ? []
      : [
          oordeel(regels["BD-8-7-3-nachtrust"], {
            aan: "consulent",
            vraag: "Slapen de huisgenoten genoeg, zodat dagbesteding voorgaat op logeren?",
            ja: "Dagbesteding gaat meestal voor; logeren is niet per se nodig.",
            nee: "Kortdurend verblijf kan worden ingezet.",
            feit: F.voldoendeNachtrust.pad,
          }),
        ]),
    ...(mantelzorgerTijdelijkNietBeschikbaar === true && ontlastingNoodzakelijk !== true
      ? [
          oordeel(regels["BD-b4-7-kv-vervanging"], {
            aan: "consulent",
            vraag: "De mantelzorger is er tijdelijk niet. Is ontlasting daarmee nodig?",
            ja: "Aan de voorwaarde van ontlasting is voldaan.",
            nee: "Kortdurend verblijf wordt niet ingezet.",
            feit: F.ontlastingNoodzakelijk.pad,
          }),
        ]
      : []),
    oordeel(regels["BD-8-7-omvang-consulent"], {
      aan: "consulent",
      vraag: "Past een ander aantal etmalen of een andere frequentie uit de tabel beter bij deze cliënt?",
      ja: "De consulent kiest binnen de tabel en motiveert dat.",
      nee: "De gevraagde etmalen blijven zoals zij zijn.",
    }),
  ];
}

/** Kortdurend verblijf by paragraaf 8.7.3, bijlage 4 (product 7) and bijlage 5. Etmalen per week. */
export function kortdurendVerblijf(
  { kortdurendVerblijf: gevraagd, leeftijd }: Begeleidingsvraag,
  tabellen: BdBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (gevraagd === undefined) return undefined;
  const { parameters: p } = tabellen;
  const maximum = p["kortdurendVerblijf.maximum"];
  const etmalen = optie(
    gevraagd.etmalenPerKeer,
    F.etmalenPerKeer,
    p["kortdurendVerblijf.etmalen.optie1"],
    p["kortdurendVerblijf.etmalen.optie2"],
    p["kortdurendVerblijf.etmalen.optie3"],
  );
  const keer = frequentie(gevraagd, tabellen);
  const tot =
    gevraagd.etmalenPerKeer === undefined
      ? etmalen.toets.antwoord
      : zeker(gevraagd.etmalenPerKeer <= maximum.waarde);
  return {
    delen: [
      {
        onderdeel: "kortdurendVerblijf",
        toetsen: [
          ...voorwaarden(gevraagd, leeftijd, tabellen),
          etmalen.toets,
          keer.toets,
          toets(maximum, { omschrijving: maximum.omschrijving, antwoord: tot, ...lezing(maximum) }),
        ],
        eenheid: "etmalen",
        stappen: [stap(etmalen, keer, tabellen)],
      },
    ],
    nietGenormeerd: [],
    oordeel: oordelen(gevraagd, tabellen),
  };
}
