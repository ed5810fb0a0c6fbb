import { type Antwoord, antwoord, een, NEE, zeker } from "../../../regels/antwoord.ts";
import { exact, gegeven, kies, laagste, min, NUL, plus, waardeVan } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { ExtraInzet, Grond, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

const VERVUILING: ReadonlySet<Grond> = new Set(["rolstoel", "incontinentie", "zweten", "tremor"]);
const LUCHTWEGEN: ReadonlySet<Grond> = new Set(["allergie", "astma", "longemfyseem", "copd"]);
const ONDERDEEL = "extraInzet";

const SANERING =
  "De eis dat de woning is gesaneerd geldt alleen voor allergie en longklachten, niet voor meer vervuiling.";

interface Grondslag {
  readonly vervuiling: boolean;
  readonly luchtwegen: boolean;
  readonly overig: boolean;
  readonly erkend: Antwoord;
}

/** Which reasons are given, and whether one of them counts: the list of the document is open. */
function grondslag({ gronden, woningGesaneerd, overigeGrondErkend }: ExtraInzet): Grondslag | undefined {
  if (gronden === undefined) return undefined;
  const vervuiling = gronden.some((grond) => VERVUILING.has(grond));
  const luchtwegen = gronden.some((grond) => LUCHTWEGEN.has(grond));
  const overig = gronden.includes("overig");
  const erkend = een(
    zeker(vervuiling),
    luchtwegen ? antwoord(woningGesaneerd, FEITEN.woningGesaneerd) : NEE,
    overig ? antwoord(overigeGrondErkend, FEITEN.overigeGrondErkend) : NEE,
  );
  return { vervuiling, luchtwegen, overig, erkend };
}

function geweigerd({ regels }: WkTabellen, { luchtwegen, overig }: Grondslag): Stap {
  if (luchtwegen) {
    return weigering(regels["WK-b1-14-zwaar-meer-allergie"], {
      onderdeel: ONDERDEEL,
      omschrijving: "Geen extra tijd voor allergie of longklachten: de woning is niet gesaneerd",
      interpretatie: SANERING,
    });
  }
  return weigering(regels["WK-b1-14-zwaar-meer-vervuiling"], {
    onderdeel: ONDERDEEL,
    omschrijving: overig
      ? "Geen extra tijd: de consulent erkent de andere reden niet"
      : "Geen extra tijd: er is geen reden gegeven",
  });
}

/** More time for heavy work because of more soiling or a need for extra cleanliness, up to one maximum. Minutes per week. */
export function extraInzet({ hulpvraag }: Situatie, tabellen: WkTabellen): Deel {
  const gevraagd = hulpvraag?.extraInzet;
  if (gevraagd === undefined) return deel();
  const { regels, parameters } = tabellen;
  const maximum = parameters["zwaar.extra.maximum"];
  const grond = grondslag(gevraagd);
  const erkend = grond?.erkend ?? antwoord(undefined, FEITEN.extraGronden);
  if (grond !== undefined && erkend.waarde === "nee") return deel({ stappen: [geweigerd(tabellen, grond)] });

  const doorLuchtwegen = grond?.vervuiling === false && grond.luchtwegen;
  const regel = doorLuchtwegen ? "WK-b1-14-zwaar-meer-allergie" : "WK-b1-14-zwaar-meer-vervuiling";
  const toeslag = {
    soort: "toeslag",
    onderdeel: ONDERDEEL,
    omschrijving: "Extra tijd voor zwaar huishoudelijk werk",
    ...(doorLuchtwegen && { interpretatie: SANERING }),
  } as const;
  const minuten = gegeven(gevraagd.minutenPerWeek, FEITEN.extraMinuten);
  const hoogstens = exact(maximum.waarde);
  const stappen: Stap[] = [];
  const bekend = waardeVan(minuten);
  if (erkend.waarde === "ja" && bekend !== undefined) {
    stappen.push(losseStap(regels[regel], { ...toeslag, minutenPerWeek: minuten }));
    if (bekend > maximum.waarde) {
      stappen.push(
        losseStap(maximum, {
          soort: "begrenzing",
          onderdeel: ONDERDEEL,
          omschrijving: maximum.omschrijving,
          minutenPerWeek: plus(hoogstens, min(minuten)),
          ...(maximum.interpretatie !== null && { interpretatie: maximum.interpretatie }),
        }),
      );
    }
  } else {
    const open = kies(erkend, laagste(minuten, hoogstens), NUL);
    stappen.push(losseStap(regels[regel], { ...toeslag, minutenPerWeek: open }));
  }
  const overigeGrond = oordeel(regels["WK-b1-14-zwaar-meer-vervuiling"], {
    aan: "consulent",
    vraag: "De lijst met redenen in het document is niet volledig. Maakt de andere reden extra tijd nodig?",
    ja: "De gevraagde extra tijd telt mee, tot het maximum.",
    nee: "Er komt geen extra tijd voor deze reden.",
    feit: FEITEN.overigeGrondErkend.pad,
  });
  return deel({ stappen, oordeel: grond?.overig && erkend.waarde === "onbekend" ? [overigeGrond] : [] });
}
