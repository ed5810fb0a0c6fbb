import { een } from "../../../regels/antwoord.ts";
import { aantalJa, exact, type Grootheid, gegeven, kies, maal, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel, type NietGenormeerd, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap } from "../../../regels/rekenregel.ts";
import { kindzorgFeit } from "../../feiten.ts";
import { isJongerDan } from "../../leefeenheid.ts";
import type { Kindactiviteit, Kindzorg, Lid, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { kindsituatie } from "./kindsituatie.ts";
import { opvang } from "./opvang.ts";

const PER_KIND = [
  "naarBedBrengen",
  "uitBedHalen",
  "wassenEnKleden",
  "babyvoeding",
  "luierVerschonen",
] as const;
const PER_GEZIN = ["broodmaaltijd", "warmeMaaltijd", "naarSchoolBrengen"] as const;
type PerKind = (typeof PER_KIND)[number];
type PerGezin = (typeof PER_GEZIN)[number];

const isPerKind = (activiteit: Kindactiviteit): activiteit is PerKind =>
  PER_KIND.some((een) => een === activiteit);
const isPerGezin = (activiteit: Kindactiviteit): activiteit is PerGezin =>
  PER_GEZIN.some((een) => een === activiteit);

const nietGenormeerd = (zorg: Kindzorg, { regels }: WkTabellen): NietGenormeerd => ({
  ...regels["WK-b1-14-kind-inhoud"],
  onderdeel: `kindzorg.${zorg.activiteit}`,
  reden: "Het document heeft geen normtijd voor deze hulp bij kinderen.",
});

function activiteit(zorg: Kindzorg, nummer: number, leden: readonly Lid[], tabellen: WkTabellen): Deel {
  const { normtijden, parameters } = tabellen;
  const soort = zorg.activiteit;
  if (!isPerKind(soort) && !isPerGezin(soort))
    return deel({ nietGenormeerd: [nietGenormeerd(zorg, tabellen)] });

  const grens = parameters["kindzorg.jongerDan"];
  const kinderen = leden.filter((lid) => zorg.kinderen.includes(lid.id));
  const jongGenoeg = kinderen.map((kind) => isJongerDan(kind, grens.waarde));
  const keer = gegeven(zorg.keerPerWeek, kindzorgFeit(nummer, "keerPerWeek"));
  const eenheden: Grootheid = isPerKind(soort)
    ? aantalJa(jongGenoeg)
    : kies(een(...jongGenoeg), exact(1), NUL);
  const teOud = kinderen.filter((_, i) => jongGenoeg[i]?.waarde === "nee").map((kind) => kind.id);
  return deel({
    stappen: [normstap("norm", normtijden[`kindzorg.${soort}`], maal(keer, eenheden))],
    nietGenormeerd: teOud.map((id) => ({
      regel: grens.regel,
      bron: grens.bron,
      onderdeel: `kindzorg.${soort}`,
      reden: `De normtijden gelden voor kinderen jonger dan ${grens.waarde} jaar; lid ${id} is ${grens.waarde} jaar of ouder.`,
    })),
  });
}

/** Care of healthy children of a parent who temporarily cannot (bijlage 1, paragraaf 12 to 14). Minutes per week. */
export function kindzorg(situatie: Situatie, tabellen: WkTabellen): Deel {
  const gevraagd = (situatie.hulpvraag?.kindzorg ?? []).map((zorg, nummer) => ({ zorg, nummer }));
  if (gevraagd.length === 0) return deel();
  const leden = situatie.huishouden?.leden ?? [];
  const opvangvragen = gevraagd.filter(({ zorg }) => zorg.activiteit === "opvang");
  const zorgdelen = gevraagd
    .filter(({ zorg }) => zorg.activiteit !== "opvang")
    .map(({ zorg, nummer }) => activiteit(zorg, nummer, leden, tabellen));
  const { regels } = tabellen;
  const meer = [
    oordeel(regels["WK-b1-14-kind-gedrag"], {
      aan: "consulent",
      vraag: "Hebben de kinderen gedragsproblemen waardoor meer hulp nodig is?",
      ja: "Er kan meer tijd komen; het document noemt geen minuten.",
      nee: "De normtijden gelden.",
    }),
    oordeel(regels["WK-b1-14-kind-gezondheid"], {
      aan: "consulent",
      vraag: "Is door de gezondheid van de kinderen of huisgenoten meer hulp nodig?",
      ja: "Er kan meer tijd komen; het document noemt geen minuten.",
      nee: "De normtijden gelden.",
    }),
  ];
  const gewogen = kindsituatie(situatie, tabellen, {
    zorg: voegSamen(zorgdelen),
    opvang: opvangvragen.length > 0 ? opvang(opvangvragen, situatie, tabellen) : deel(),
  });
  const geweigerd = gewogen.stappen.length > 0 && gewogen.stappen.every(({ toelichting }) => toelichting);
  return voegSamen([gewogen, deel({ oordeel: geweigerd ? [] : meer })]);
}
