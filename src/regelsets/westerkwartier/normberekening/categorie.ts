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

/**
 * Basis or intensief (artikel 13, lid 3): intensief as soon as one of its tasks is given, and then basic tasks
 * come with it. Null while that is open or nothing is given.
 */
export function categorie(
  stappen: readonly Stap[],
  { regels }: WkTabellen,
): Pick<Normdeel, "categorie" | "categorieGronden"> {
  const onderdelen = (test: (stap: Stap) => boolean) =>
    new Set(stappen.filter(test).map((stap) => stap.onderdeel));
  const zeker = onderdelen((stap) => stap.minutenPerWeek.minimum > 0);
  const mogelijk = onderdelen((stap) => stap.minutenPerWeek.maximum > 0);
  const gronden = (soorten: readonly Soort[]) =>
    soorten
      .filter(({ onderdelen: van }) => van.some((onderdeel) => zeker.has(onderdeel)))
      .map(({ regel, omschrijving }) => ({ ...regels[regel], omschrijving }));

  const intensief = gronden(INTENSIEF);
  const basis = gronden(BASIS);
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
  const openIntensief = INTENSIEF.some((soort) =>
    soort.onderdelen.some((onderdeel) => mogelijk.has(onderdeel)),
  );
  if (openIntensief || basis.length === 0) return { categorie: null, categorieGronden: [] };
  return { categorie: "basis", categorieGronden: basis };
}
