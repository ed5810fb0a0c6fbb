import { type Grootheid, NUL, plus } from "../../../regels/grootheid.ts";
import type { Stap } from "../../../regels/rekenregel.ts";
import type { Normdeel } from "../../regelset.ts";
import type { WkRegel } from "../behandeling.ts";
import type { WkTabellen } from "../sleutels.ts";

interface Soort {
  readonly regel: WkRegel;
  readonly omschrijving: string;
  readonly onderdelen: readonly string[];
}

const INTENSIEF: readonly Soort[] = [
  {
    regel: "WK-a13-3b-kinderen",
    omschrijving: "Hulp bij de verzorging van kinderen is intensief",
    onderdelen: ["kindzorg"],
  },
  {
    regel: "WK-a13-3b-organisatie",
    omschrijving: "Dagelijkse organisatie is intensief",
    onderdelen: ["organisatie"],
  },
  {
    regel: "WK-a13-3b-maaltijd",
    omschrijving: "Maaltijden bereiden is intensief",
    onderdelen: ["maaltijden"],
  },
  {
    regel: "WK-a13-3b-advies",
    omschrijving: "Advies, instructie en voorlichting is intensief",
    onderdelen: ["instructie"],
  },
];
const BASIS: readonly Soort[] = [
  {
    regel: "WK-a13-3a-boodschappen",
    omschrijving: "Boodschappen doen is basis",
    onderdelen: ["boodschappen"],
  },
  {
    regel: "WK-a13-3a-schoonmaak",
    omschrijving: "Licht en zwaar huishoudelijk werk is basis",
    onderdelen: ["lichtHuishoudelijkWerk", "zwaarHuishoudelijkWerk"],
  },
  { regel: "WK-a13-3a-was", omschrijving: "De was doen is basis", onderdelen: ["wasverzorging"] },
];

/** The minutes of each part, bounds and all. */
function perOnderdeel(stappen: readonly Stap[]): Map<string, Grootheid> {
  const som = new Map<string, Grootheid>();
  for (const { onderdeel, minutenPerWeek } of stappen) {
    som.set(onderdeel, plus(som.get(onderdeel) ?? NUL, minutenPerWeek));
  }
  return som;
}

/**
 * Basis or intensief (artikel 13, lid 3): intensief as soon as one of its tasks is given, and then basic tasks
 * come with it. Null while that is open, or where nothing is left to give (`netto`: the total after what others do).
 */
export function categorie(
  stappen: readonly Stap[],
  netto: Grootheid,
  { regels }: WkTabellen,
): Pick<Normdeel, "categorie" | "categorieGronden"> {
  const som = perOnderdeel(stappen);
  const geeft = (soort: Soort, test: (minuten: Grootheid) => boolean) =>
    soort.onderdelen.some((onderdeel) => test(som.get(onderdeel) ?? NUL));
  const gronden = (soorten: readonly Soort[]) =>
    soorten
      .filter((soort) => geeft(soort, ({ minimum }) => minimum > 0))
      .map(({ regel, omschrijving }) => ({ ...regels[regel], omschrijving }));

  const intensief = gronden(INTENSIEF);
  const basis = gronden(BASIS);
  const open = { categorie: null, categorieGronden: [] };
  if (netto.minimum === 0) return open;
  if (intensief.length > 0) {
    const combinatie = {
      ...regels["WK-a13-3b-combinatie"],
      omschrijving: "Taken uit basis horen bij intensief als zij daarmee samen worden gegeven",
    };
    return {
      categorie: "intensief",
      categorieGronden: [...intensief, ...(basis.length > 0 ? [combinatie] : [])],
    };
  }
  const misschienIntensief = INTENSIEF.some((soort) => geeft(soort, ({ maximum }) => maximum > 0));
  if (misschienIntensief || basis.length === 0) return open;
  return { categorie: "basis", categorieGronden: basis };
}
