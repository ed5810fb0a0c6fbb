import { alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

const ONDERDEEL = "maaltijden";

function opwarmen({ voorliggend }: Situatie, { normtijden, regels }: HhmTabellen, dagen: number): Stap[] {
  const stap = normstap("norm", normtijden["maaltijden.opwarmen"], exact(dagen));
  const dienst = voorliggend?.maaltijdservice;
  if (dienst === undefined) return [stap];
  const { adequaat, dieetLeverbaar, vormLeverbaar } = dienst;
  const past = adequaat ?? (dieetLeverbaar === false || vormLeverbaar === false ? false : undefined);
  const lostOp = alle(
    antwoord(dienst.beschikbaar, FEITEN.maaltijdserviceBeschikbaar),
    antwoord(dienst.draagbaar, FEITEN.maaltijdserviceDraagbaar),
    antwoord(past, FEITEN.maaltijdserviceAdequaat),
  );
  if (lostOp.waarde === "ja") {
    return [
      weigering(regels["NK-maaltijd-voorwaarde"], {
        onderdeel: ONDERDEEL,
        omschrijving: "Geen tijd voor de warme maaltijd: een maaltijdvoorziening lost dit op",
        interpretatie:
          "Gelezen als: een maaltijdvoorziening die genoeg oplost, gaat voor op hulp bij de warme maaltijd. De broodmaaltijd blijft staan.",
      }),
    ];
  }
  return [{ ...stap, minutenPerWeek: kies(niet(lostOp), stap.minutenPerWeek, NUL) }];
}

/** The time is less as far as the client or his network can do it; no number says how much. */
const minder = (regel: HhmTabellen["regels"]["NK-maaltijd-brood-minder"], maaltijd: string): Oordeel =>
  oordeel(regel, {
    aan: "consulent",
    vraag: `Kan de cliënt, een huisgenoot of het netwerk een deel doen van de hulp bij de ${maaltijd}?`,
    ja: "Er is zoveel minder tijd. Het document noemt geen minuten; de consulent bepaalt het.",
    nee: "De tijd blijft staan.",
  });

/** Bread meals and warming up, once a day for the household; no cooking (paragraaf 4, Maaltijdverzorging). Minutes per week. */
export function maaltijden(situatie: Situatie, tabellen: HhmTabellen): Deel {
  const { normtijden, regels } = tabellen;
  const {
    broodmaaltijdDagenPerWeek: brood,
    opwarmenDagenPerWeek: warm,
    kokenKeerPerWeek: koken,
  } = situatie.hulpvraag?.maaltijden ?? {};
  const stappen: Stap[] = [];
  const oordelen: Oordeel[] = [];
  if (brood) {
    stappen.push(normstap("norm", normtijden["maaltijden.broodmaaltijd"], exact(brood)));
    oordelen.push(minder(regels["NK-maaltijd-brood-minder"], "broodmaaltijd"));
  }
  if (warm) {
    stappen.push(...opwarmen(situatie, tabellen, warm));
    oordelen.push(minder(regels["NK-maaltijd-warm-minder"], "warme maaltijd"));
    if (situatie.voorliggend?.maaltijdservice === undefined) {
      oordelen.push(
        oordeel(regels["NK-maaltijd-voorwaarde"], {
          aan: "consulent",
          vraag: "Lost een maaltijdvoorziening dit op, zoals een maaltijd die wordt bezorgd of mee-eten?",
          ja: "Die gaat voor; er is dan geen tijd voor de warme maaltijd.",
          nee: "De tijd blijft staan.",
          feit: "voorliggend.maaltijdservice",
        }),
      );
    }
  }
  if (koken) {
    const omschrijving = "Geen tijd voor koken: daarvoor zijn er andere voorzieningen";
    stappen.push(weigering(regels["NK-maaltijd-koken"], { onderdeel: ONDERDEEL, omschrijving }));
  }
  return deel({ stappen, oordeel: oordelen });
}
