import { type Antwoord, alle, antwoord, een, NEE, zeker } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { losseStap, normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { ExtraInzet, Grond, Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";
import { vraagtSchoonmaak } from "./schoonmaak.ts";

const ONDERDEEL = "extraInzet";
const LONGEN: ReadonlySet<Grond> = new Set(["astma", "longemfyseem", "copd", "overig"]);
const ROLSTOEL = {
  ...FEITEN.overigeGrondErkend,
  vraag: "Vindt de consulent dat het gebruik van een rolstoel extra tijd nodig maakt?",
};

/**
 * Serious lung disease, an allergy or a home made dust-free. For a wheelchair alone the document does not say. Another
 * reason may be a lung disease without a name here.
 */
function grondslag(gevraagd: ExtraInzet): Antwoord {
  const { gronden, woningGesaneerd, ernstigLonglijden, overigeGrondErkend } = gevraagd;
  const gesaneerd = antwoord(woningGesaneerd, FEITEN.woningGesaneerd);
  if (gronden === undefined) return een(gesaneerd, antwoord(undefined, FEITEN.extraGronden));
  const longen = gronden.some((grond) => LONGEN.has(grond));
  return een(
    gesaneerd,
    zeker(gronden.includes("allergie")),
    longen ? antwoord(ernstigLonglijden, FEITEN.ernstigLonglijden) : NEE,
    gronden.includes("rolstoel") ? antwoord(overigeGrondErkend, ROLSTOEL) : NEE,
  );
}

const VAST_AANTAL =
  "Het document geeft een aantal minuten bij één werkmoment en een bij twee werkmomenten per week. Gelezen als: dat telt, ook als er een ander aantal is gevraagd; de consulent kan afwijken.";
const TWEE_BEZOEKEN =
  "Er is hulp om de twee weken gevraagd, en deze extra tijd is voor twee werkmomenten per week. Dat past niet bij elkaar. Gelezen als: de extra tijd telt per week; de consulent bepaalt hoe vaak de hulp komt.";

function stappen(
  gevraagd: ExtraInzet,
  geldt: Antwoord,
  tweewekelijks: boolean,
  { normtijden, parameters, regels }: BdTabellen,
): Stap[] {
  const een = normtijden["extraInzet.eenWerkmoment"];
  const twee = normtijden["extraInzet.tweeWerkmomenten"];
  const maximum = parameters["extraInzet.maximum"];
  if (geldt.waarde === "nee") {
    return [
      weigering(regels["BD-8-7-4-extra-voorwaarde"], {
        onderdeel: ONDERDEEL,
        omschrijving:
          "Geen extra inzet: er is geen ernstig longlijden, allergie of gesaneerde woning, of de noodzaak staat niet objectief vast",
      }),
    ];
  }
  const extraBezoek = antwoord(gevraagd.extraBezoek, FEITEN.extraBezoek);
  if (geldt.waarde === "onbekend" || extraBezoek.waarde === "onbekend") {
    return [
      losseStap(een, {
        soort: "toeslag",
        onderdeel: ONDERDEEL,
        omschrijving: een.omschrijving,
        minutenPerWeek: kies(geldt, kies(extraBezoek, exact(twee.minuten), exact(een.minuten)), NUL),
      }),
    ];
  }
  const vast = normstap("toeslag", extraBezoek.waarde === "ja" ? twee : een, exact(1));
  const boven = (gevraagd.minutenPerWeek ?? 0) > maximum.waarde;
  const anders = !boven && gevraagd.minutenPerWeek !== undefined && gevraagd.minutenPerWeek !== vast.minuten;
  const noten = [
    vast.interpretatie,
    anders ? VAST_AANTAL : undefined,
    tweewekelijks && extraBezoek.waarde === "ja" ? TWEE_BEZOEKEN : undefined,
  ].filter((noot) => noot !== undefined);
  const toeslag = noten.length === 0 ? vast : { ...vast, interpretatie: noten.join(" ") };
  return boven ? [toeslag, weigering(maximum, { onderdeel: ONDERDEEL, ...begrensd(maximum) })] : [toeslag];
}

const begrensd = ({ waarde, interpretatie }: BdTabellen["parameters"]["extraInzet.maximum"]) => ({
  omschrijving: `Extra inzet is hoogstens ${waarde} minuten per week; meer is gevraagd`,
  ...(interpretatie !== null && { interpretatie }),
});

function oordelen(gevraagd: ExtraInzet, geldt: Antwoord, { regels }: BdTabellen): Oordeel[] {
  if (geldt.waarde === "nee") return [];
  const advies = oordeel(regels["BD-8-7-4-extra-voorwaarde"], {
    aan: "consulent",
    vraag: "Is medisch advies nodig om vast te stellen dat de extra inzet objectief nodig is?",
    ja: "De consulent vraagt eerst medisch advies.",
    nee: "De consulent stelt de noodzaak zelf vast.",
    feit: FEITEN.extraObjectieveNoodzaak.pad,
  });
  const rolstoel = oordeel(regels["BD-8-7-4-extra-aanleiding"], {
    aan: "consulent",
    vraag:
      "Het document noemt rolstoelgebruik als aanleiding, maar niet bij de voorwaarden. Maakt de rolstoel hier extra tijd nodig?",
    ja: "De extra inzet telt mee.",
    nee: "De rolstoel geeft geen extra inzet.",
    feit: ROLSTOEL.pad,
  });
  const structureel = oordeel(regels["BD-8-7-4-extra-60"], {
    aan: "consulent",
    vraag: "Is er structureel meer schoonmaak nodig, zodat twee werkmomenten per week nodig zijn?",
    ja: "De extra tijd voor twee werkmomenten geldt.",
    nee: "Alleen de extra tijd voor één werkmoment geldt.",
    feit: FEITEN.extraBezoek.pad,
  });
  return [
    advies,
    ...(gevraagd.gronden?.includes("rolstoel") && geldt.waarde === "onbekend" ? [rolstoel] : []),
    ...(gevraagd.extraBezoek ? [structureel] : []),
  ];
}

/** Extra effort for lung disease, allergy or a home made dust-free, for one or two visits a week. Minutes per week. */
export function extraInzet(situatie: Situatie, tabellen: BdTabellen): Deel {
  const gevraagd = situatie.hulpvraag?.extraInzet;
  if (gevraagd === undefined || !vraagtSchoonmaak(situatie)) return deel();
  const noodzaak = antwoord(gevraagd.objectieveNoodzaak, FEITEN.extraObjectieveNoodzaak);
  const geldt = alle(grondslag(gevraagd), noodzaak);
  const tweewekelijks = situatie.hulpvraag?.frequentie === "tweewekelijks";
  return deel({
    stappen: stappen(gevraagd, geldt, tweewekelijks, tabellen),
    oordeel: oordelen(gevraagd, geldt, tabellen),
  });
}
