import { type Antwoord, antwoord, een, NEE, zeker } from "../../../regels/antwoord.ts";
import { exact, gegeven, kies, laagste, min, NUL, plus, waardeVan } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { ExtraInzet, Grond, Situatie } from "../../situatie.ts";
import type { WkRegel } from "../behandeling.ts";
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
  const gesaneerd = luchtwegen ? antwoord(woningGesaneerd, FEITEN.woningGesaneerd) : NEE;
  const erkend = een(
    zeker(vervuiling),
    gesaneerd,
    overig ? antwoord(overigeGrondErkend, FEITEN.overigeGrondErkend) : NEE,
  );
  return { vervuiling, luchtwegen, overig, erkend };
}

/** The rule that the extra time falls under; reasons of two groups fall under the one maximum that both share. */
function regelVoor({ vervuiling, luchtwegen, overig }: Grondslag): WkRegel {
  if (vervuiling || !luchtwegen) return "WK-b1-14-zwaar-meer-vervuiling";
  return overig ? "WK-b1-14-zwaar-meer-cap" : "WK-b1-14-zwaar-meer-allergie";
}

/** Every reason that was given and does not count. */
function geweigerd({ regels }: WkTabellen, { luchtwegen, overig }: Grondslag): Stap[] {
  const weiger = (regel: WkRegel, omschrijving: string, interpretatie?: string) =>
    weigering(regels[regel], {
      onderdeel: ONDERDEEL,
      omschrijving: `Geen extra tijd: ${omschrijving}`,
      ...(interpretatie !== undefined && { interpretatie }),
    });
  const redenen: Stap[] = [];
  if (luchtwegen) {
    redenen.push(weiger("WK-b1-14-zwaar-meer-allergie", "de woning is niet gesaneerd", SANERING));
  }
  if (overig) {
    redenen.push(weiger("WK-b1-14-zwaar-meer-vervuiling", "de consulent erkent de andere reden niet"));
  }
  return redenen.length > 0
    ? redenen
    : [weiger("WK-b1-14-zwaar-meer-vervuiling", "er is geen reden gegeven")];
}

/** More time for heavy work because of more soiling or a need for extra cleanliness, up to one maximum. Minutes per week. */
export function extraInzet({ hulpvraag }: Situatie, tabellen: WkTabellen): Deel {
  const gevraagd = hulpvraag?.extraInzet;
  if (gevraagd === undefined) return deel();
  const { regels, parameters } = tabellen;
  const maximum = parameters["zwaar.extra.maximum"];
  const grond = grondslag(gevraagd);
  const erkend = grond?.erkend ?? antwoord(undefined, FEITEN.extraGronden);
  if (grond !== undefined && erkend.waarde === "nee") return deel({ stappen: geweigerd(tabellen, grond) });

  const regel = grond ? regelVoor(grond) : "WK-b1-14-zwaar-meer-vervuiling";
  const toeslag = {
    soort: "toeslag",
    onderdeel: ONDERDEEL,
    omschrijving: "Extra tijd voor zwaar huishoudelijk werk",
    ...(regel === "WK-b1-14-zwaar-meer-allergie" && { interpretatie: SANERING }),
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
