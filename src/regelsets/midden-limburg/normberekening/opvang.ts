import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlTabellen } from "../sleutels.ts";

const ONDERDEEL = "kinderen";

function dagen({ kindsituatie }: Situatie, { parameters, regels }: MlTabellen): Deel {
  const grens = parameters["kinderopvang.dagen"];
  const gevraagd = kindsituatie?.opvangDagenPerWeek;
  const omschrijving = `Opvang of oppas van gezonde kinderen is tot ${grens.waarde} dagen per week algemeen gebruikelijk`;
  const stappen = [weigering(grens, { onderdeel: ONDERDEEL, omschrijving })];
  if (gevraagd !== undefined && gevraagd <= grens.waarde) return deel({ stappen });
  return deel({
    stappen,
    oordeel: [
      oordeel(regels["ML-h4-7-niet-wmo"], {
        aan: "consulent",
        vraag: "Is er meer opvang nodig dan op het aantal dagen dat gewoon is voor gezonde kinderen?",
        ja: "Opvang valt in principe niet onder de hulp. De consulent kan daarvan afwijken voor de dagen daarboven.",
        nee: "Er is geen hulp voor opvang.",
        feit: FEITEN.opvangDagenPerWeek.pad,
      }),
    ],
  });
}

/**
 * Looking after children: that of healthy children is in principle no household help, up to a number of days a week
 * it is held to be usual (4.7). Of other children the document says nothing.
 */
export function opvang(situatie: Situatie, tabellen: MlTabellen): Deel {
  const { regels } = tabellen;
  const gezond = situatie.kindsituatie?.kinderenGezond;
  if (gezond) {
    const omschrijving = "Geen hulp voor oppas of opvang: daarvoor is er bijvoorbeeld kinderopvang";
    const nietWmo = weigering(regels["ML-h4-7-niet-wmo"], { onderdeel: ONDERDEEL, omschrijving });
    return voegSamen([deel({ stappen: [nietWmo] }), dagen(situatie, tabellen)]);
  }
  const reden = "Het document noemt geen minuten voor oppas of opvang.";
  const nagaan = oordeel(regels["ML-h4-7-niet-wmo"], {
    aan: "consulent",
    vraag: FEITEN.kinderenGezond.vraag,
    ja: "Oppas en opvang vallen in principe niet onder de hulp.",
    nee: "Het document zegt niets over kinderen die niet gezond zijn. Overleg met de gemeente.",
    feit: FEITEN.kinderenGezond.pad,
  });
  const overleg = oordeel(regels["ML-h1-vangnet"], {
    aan: "consulent",
    vraag: "Is er opvang nodig voor kinderen die niet gezond zijn? Het document zegt daar niets over.",
    ja: "De gemeente bepaalt samen met de aanbieder wat er kan.",
    nee: "Er is geen hulp voor opvang.",
  });
  return deel({
    nietGenormeerd: [{ ...regels["ML-h4-7-niet-wmo"], onderdeel: "kindzorg.opvang", reden }],
    oordeel: [gezond === undefined ? nagaan : overleg],
  });
}
