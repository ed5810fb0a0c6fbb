import { een } from "../../../regels/antwoord.ts";
import {
  aantalJa,
  exact,
  type Grootheid,
  gegeven,
  kies,
  laagste,
  maal,
  NUL,
  plus,
} from "../../../regels/grootheid.ts";
import { type Deel, deel, type NietGenormeerd, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap, type Stap } from "../../../regels/rekenregel.ts";
import type { Normtijd } from "../../../regels/tabellen.ts";
import { kindzorgFeit } from "../../feiten.ts";
import { isJongerDan } from "../../leefeenheid.ts";
import type { Kindactiviteit, Kindzorg, Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";
import { kindsituatie } from "./kindsituatie.ts";
import { leidraad } from "./leidraad.ts";

const DAGEN_PER_WEEK = exact(7);
const HOOGSTENS_ZEVEN = "Per week telt deze hulp hoogstens zeven dagen.";

/** The row of the table for each activity that has one; eating is one row, whatever the meal. */
const RIJEN = {
  verzorgenAlgemeen: "kindzorg.verzorgenAlgemeen",
  wasVerzorgen: "kindzorg.wasVerzorgen",
  kamersOpruimen: "kindzorg.kamersOpruimen",
  etenMaken: "kindzorg.etenMaken",
  tasjesKlaarmaken: "kindzorg.tasjesKlaarmaken",
  aankleden: "kindzorg.aankleden",
  wassen: "kindzorg.wassen",
  broodmaaltijd: "kindzorg.etenGeven",
  warmeMaaltijd: "kindzorg.etenGeven",
  structuurBieden: "kindzorg.structuurBieden",
  extraHuishoudelijkeTaken: "kindzorg.extraHuishoudelijkeTaken",
  naarSchoolBrengen: "kindzorg.naarSchoolBrengen",
  naarBedBrengen: "kindzorg.naarBedBrengen",
  afstemming: "kindzorg.afstemming",
  contact: "kindzorg.contact",
} as const satisfies Partial<Record<Kindactiviteit, string>>;

type Genormeerd = keyof typeof RIJEN;
const isGenormeerd = (activiteit: Kindactiviteit): activiteit is Genormeerd => activiteit in RIJEN;

interface Vraag {
  readonly zorg: Kindzorg;
  readonly nummer: number;
}

const keerVan = ({ zorg, nummer }: Vraag): Grootheid =>
  gegeven(zorg.keerPerWeek, kindzorgFeit(nummer, "keerPerWeek"));

function aantal(eenheid: Normtijd["eenheid"], vragen: readonly Vraag[], situatie: Situatie, grens: number) {
  const leden = situatie.huishouden?.leden ?? [];
  const minderjarig = ({ zorg }: Vraag) =>
    leden.filter(({ id }) => zorg.kinderen.includes(id)).map((kind) => isJongerDan(kind, grens));
  const keerMetKind = (vraag: Vraag) => kies(een(...minderjarig(vraag)), keerVan(vraag), NUL);
  switch (eenheid) {
    case "perWeek":
      return kies(een(...vragen.flatMap(minderjarig)), exact(1), NUL);
    case "perDag":
      return laagste(plus(...vragen.map(keerMetKind)), DAGEN_PER_WEEK);
    case "perKindPerDag":
      return plus(
        ...vragen.map((vraag) => maal(laagste(keerVan(vraag), DAGEN_PER_WEEK), aantalJa(minderjarig(vraag)))),
      );
    default:
      return plus(...vragen.map(keerMetKind));
  }
}

/** One activity, asked once or more: what is given per day or per week counts once for all children together. */
function stap(
  activiteit: Genormeerd,
  vragen: readonly Vraag[],
  situatie: Situatie,
  tabellen: BdTabellen,
): Stap {
  const rij = tabellen.normtijden[RIJEN[activiteit]];
  const grens = tabellen.parameters["kind.zelfstandigVanaf"].waarde;
  const norm = normstap("norm", rij, aantal(rij.eenheid, vragen, situatie, grens));
  const perDag = rij.eenheid === "perDag" || rij.eenheid === "perKindPerDag";
  const dagen = vragen.reduce((som, { zorg }) => som + (zorg.keerPerWeek ?? 0), 0);
  const begrensd = perDag && dagen > DAGEN_PER_WEEK.minimum;
  const interpretatie = [norm.interpretatie, begrensd ? HOOGSTENS_ZEVEN : undefined];
  const tekst = interpretatie.filter((deeltekst) => deeltekst !== undefined).join(" ");
  return tekst === "" ? norm : { ...norm, interpretatie: tekst };
}

function zonderNorm(vragen: readonly Vraag[], situatie: Situatie, { parameters, regels }: BdTabellen) {
  const { waarde, regel, bron } = parameters["kind.zelfstandigVanaf"];
  const uit: NietGenormeerd[] = [];
  for (const { zorg } of vragen) {
    const onderdeel = `kindzorg.${zorg.activiteit}`;
    if (!isGenormeerd(zorg.activiteit)) {
      const reden = "De tabel Kindzorg heeft geen tijd voor deze hulp bij kinderen.";
      uit.push({ ...regels["BD-8-7-4-kz-richtlijn"], onderdeel, reden });
      continue;
    }
    for (const { id, leeftijd } of situatie.huishouden?.leden ?? []) {
      if (!zorg.kinderen.includes(id) || leeftijd === undefined || leeftijd < waarde) continue;
      const reden = `De tabel Kindzorg geldt voor kinderen jonger dan ${waarde} jaar; lid ${id} is ouder.`;
      uit.push({ regel, bron, onderdeel, reden });
    }
  }
  return uit;
}

function oordelen(activiteiten: ReadonlySet<Kindactiviteit>, { regels }: BdTabellen) {
  const richtlijn = oordeel(regels["BD-8-7-4-kz-richtlijn"], {
    aan: "consulent",
    vraag: "De tijden voor kinderen zijn een richtlijn. Past een tijd binnen de bandbreedte bij dit gezin?",
    ja: "De consulent kiest een tijd binnen de bandbreedte.",
    nee: "De consulent wijkt af en motiveert dat.",
  });
  const dubbel = oordeel(regels["BD-8-7-4-kz-algemeen"], {
    aan: "consulent",
    vraag:
      "Naast de algemene verzorging zijn ook losse activiteiten gevraagd. Gaat het om tijd die niet dubbel telt?",
    ja: "Beide tijden tellen mee.",
    nee: "De algemene verzorging of de losse activiteiten vervallen.",
  });
  const los = [...activiteiten].some((een) => een !== "verzorgenAlgemeen" && isGenormeerd(een));
  return activiteiten.has("verzorgenAlgemeen") && los ? [richtlijn, dubbel] : [richtlijn];
}

/** Care of children by the table Kindzorg of paragraaf 8.7.4: ranges, within the steps of 3.3.2 and 3.5.3. */
export function kindzorg(situatie: Situatie, tabellen: BdTabellen): Deel {
  const vragen = (situatie.hulpvraag?.kindzorg ?? []).map((zorg, nummer) => ({ zorg, nummer }));
  if (vragen.length === 0) return deel();
  const activiteiten = new Set(vragen.map(({ zorg }) => zorg.activiteit));
  const stappen = [...activiteiten].filter(isGenormeerd).map((activiteit) =>
    stap(
      activiteit,
      vragen.filter(({ zorg }) => zorg.activiteit === activiteit),
      situatie,
      tabellen,
    ),
  );
  const zorg = deel({
    stappen,
    nietGenormeerd: zonderNorm(vragen, situatie, tabellen),
    oordeel: oordelen(activiteiten, tabellen),
  });
  return kindsituatie(situatie, tabellen, voegSamen([zorg, leidraad(situatie, tabellen)]));
}
