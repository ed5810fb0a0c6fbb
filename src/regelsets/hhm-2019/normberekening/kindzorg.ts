import { een } from "../../../regels/antwoord.ts";
import { duur, periodeVan } from "../../../regels/duur.ts";
import { aantalJa, exact, type Grootheid, gegeven, kies, maal, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { eindeVan } from "../../../regels/periode.ts";
import { normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { kindzorgFeit } from "../../feiten.ts";
import { isJongerDan } from "../../leefeenheid.ts";
import type { Kindactiviteit, Kindzorg, Lid, Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";
import { kindsituatie } from "./kindsituatie.ts";
import { hoogstens } from "./kindzorgmaximum.ts";
import { leeftijdsfasen } from "./leeftijdsfasen.ts";

const ONDERDEEL = "kindzorg";
const PER_KIND = [
  "naarBedBrengen",
  "uitBedHalen",
  "wassenEnKleden",
  "broodmaaltijd",
  "warmeMaaltijd",
  "babyvoeding",
  "luierVerschonen",
] as const;
const PER_GEZIN = "naarSchoolBrengen";
type PerKind = (typeof PER_KIND)[number];

const isPerKind = (activiteit: Kindactiviteit): activiteit is PerKind =>
  PER_KIND.some((soort) => soort === activiteit);

/** Tasks that the document counts as care without a norm of their own. */
const TAKEN = { wassen: "NK-kz-taak-wassen", aankleden: "NK-kz-taak-aankleden" } as const;
const isTaak = (activiteit: Kindactiviteit): activiteit is keyof typeof TAKEN => activiteit in TAKEN;

function zonderNorm(soort: Kindactiviteit, { regels }: HhmTabellen): Deel {
  const regel = regels[isTaak(soort) ? TAKEN[soort] : "NK-kz-norm-tot-5"];
  const reden = isTaak(soort)
    ? "Het document heeft één norm voor wassen en kleden samen, geen norm voor een deel daarvan."
    : "Het document heeft geen normtijd voor deze hulp bij kinderen.";
  return deel({ nietGenormeerd: [{ ...regel, onderdeel: `${ONDERDEEL}.${soort}`, reden }] });
}

function activiteit(zorg: Kindzorg, nummer: number, leden: readonly Lid[], tabellen: HhmTabellen): Deel {
  const { normtijden, parameters, regels } = tabellen;
  const soort = zorg.activiteit;
  if (!isPerKind(soort) && soort !== PER_GEZIN) return zonderNorm(soort, tabellen);
  const grens = parameters["kindzorg.jongerDan"].waarde;
  const kinderen = leden.filter((lid) => zorg.kinderen.includes(lid.id));
  const jongGenoeg = kinderen.map((kind) => isJongerDan(kind, grens));
  const keer = gegeven(zorg.keerPerWeek, kindzorgFeit(nummer, "keerPerWeek"));
  const eenheden: Grootheid = isPerKind(soort)
    ? aantalJa(jongGenoeg)
    : kies(een(...jongGenoeg), exact(1), NUL);
  const teOud = kinderen.filter((_, i) => jongGenoeg[i]?.waarde === "nee").map((kind) => kind.id);
  return deel({
    stappen: [normstap("norm", normtijden[`kindzorg.${soort}`], maal(keer, eenheden))],
    nietGenormeerd: teOud.map((id) => ({
      ...regels["NK-kz-vanaf-5-geen-norm"],
      onderdeel: `${ONDERDEEL}.${soort}`,
      reden: `De normtijden gelden tot ${grens} jaar; lid ${id} is ouder. De consulent bepaalt het aantal minuten.`,
    })),
  });
}

/** Minding children is not part of the help, and a need that outlasts the longest indication is structural. */
function oppas({ indicatie }: Situatie, { parameters, regels }: HhmTabellen): Stap[] {
  const langste = periodeVan(parameters["kindzorg.duur"]);
  const { start, nodigTot } = indicatie ?? {};
  const structureel =
    start !== undefined && nodigTot !== undefined && nodigTot > eindeVan(start, langste)
      ? [
          weigering(regels["NK-kz-geen-structurele-opvang"], {
            onderdeel: ONDERDEEL,
            omschrijving: "Geen structurele opvang van kinderen",
            interpretatie:
              "Gelezen als: structureel is wat langer nodig is dan een indicatie voor kindzorg hoogstens duurt.",
          }),
        ]
      : [];
  const omschrijving = "Geen tijd voor oppassen: dat hoort niet bij de zorg voor kinderen";
  return [weigering(regels["NK-kz-geen-oppas"], { onderdeel: ONDERDEEL, omschrijving }), ...structureel];
}

/** Care of healthy children under an age while parents drop out, for a short time (paragraaf 4, Kindzorg). Minutes per week. */
export function kindzorg(situatie: Situatie, tabellen: HhmTabellen): Deel {
  const gevraagd = situatie.hulpvraag?.kindzorg ?? [];
  const leden = situatie.huishouden?.leden ?? [];
  const zorgdelen = gevraagd.flatMap((zorg, nummer) =>
    zorg.activiteit === "opvang" ? [] : [activiteit(zorg, nummer, leden, tabellen)],
  );
  const zorg = voegSamen(zorgdelen);
  const maximaal = {
    ...zorg,
    stappen: hoogstens(zorg.stappen, tabellen),
    indicatieduur: [duur(ONDERDEEL, tabellen.parameters["kindzorg.duur"], situatie.indicatie?.start)],
  };
  const opvang = gevraagd.length > zorgdelen.length;
  return voegSamen([
    zorgdelen.length > 0 ? kindsituatie(situatie, tabellen, maximaal) : deel(),
    opvang ? deel({ stappen: oppas(situatie, tabellen) }) : deel(),
    deel({ oordeel: leeftijdsfasen(gevraagd, leden, tabellen) }),
  ]);
}
