import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, keuze, type Voorwaarde } from "../../../../regels/voorwaarde.ts";
import type { Gevraagd } from "../deel.ts";
import type { Voorziening } from "../feiten/voorziening.ts";
import { WLZ_SITUATIES, type Wlzsituatie } from "../feiten/wlz.ts";

interface Rij {
  readonly regel: string;
  readonly situatie: Wlzsituatie;
  readonly wmo: readonly Voorziening[];
  readonly wlz: readonly Voorziening[];
  readonly omschrijving: string;
}

const VERPLAATSEN = ["rolstoelvoorziening", "vervoersvoorziening"] as const;
const WONEN = ["woningaanpassing", "woonhulpmiddel"] as const;
const ZORG = ["hulpBijHuishouden", "begeleiding", "kortdurendVerblijf"] as const;
const BIJ_VERBLIJF = ["hulpBijHuishouden", "begeleiding"] as const;

/** Bijlage 3: which law gives what. The published text prints the columns from right to left: first Wmo, then Wlz. */
const RIJEN: readonly Rij[] = [
  {
    regel: "BD-b3-pgb",
    situatie: "thuisPgb",
    wmo: ["regiotaxi", ...VERPLAATSEN, ...WONEN],
    wlz: ZORG,
    omschrijving: "Bij de Wlz thuis met een pgb hoort deze voorziening bij de Wlz",
  },
  {
    regel: "BD-b3-vpt",
    situatie: "thuisVpt",
    wmo: ["regiotaxi", ...VERPLAATSEN, "woningaanpassing"],
    wlz: [...ZORG, "woonhulpmiddel"],
    omschrijving: "Bij de Wlz thuis met een volledig pakket (vpt) hoort deze voorziening bij de Wlz",
  },
  {
    regel: "BD-b3-mpt",
    situatie: "thuisMpt",
    wmo: ["regiotaxi", ...VERPLAATSEN, ...WONEN],
    wlz: ZORG,
    omschrijving: "Bij de Wlz thuis met een modulair pakket (mpt) hoort deze voorziening bij de Wlz",
  },
  {
    regel: "BD-b3-intramuraal-zonder",
    situatie: "intramuraalZonderBehandeling",
    wmo: ["regiotaxi", ...VERPLAATSEN],
    wlz: [...BIJ_VERBLIJF, ...WONEN],
    omschrijving: "In een Wlz-instelling zonder behandeling hoort deze voorziening bij de Wlz",
  },
  {
    regel: "BD-b3-intramuraal-met",
    situatie: "intramuraalMetBehandeling",
    wmo: ["regiotaxi"],
    wlz: [...BIJ_VERBLIJF, ...VERPLAATSEN, ...WONEN],
    omschrijving: "In een Wlz-instelling met behandeling hoort deze voorziening bij de Wlz",
  },
];

/** Where bijlage 3 leaves a provision with the Wmo. */
export const onderWmo = (gevraagd: Gevraagd): Voorwaarde =>
  eenVan(...RIJEN.map(({ situatie, wmo }) => alleVan(keuze("wlzSituatie", situatie), gevraagd(wmo))));

export const verdeling = (gevraagd: Gevraagd): readonly Grond[] => [
  ...RIJEN.map(
    ({ regel, situatie, wlz, omschrijving }): Grond => ({
      regel,
      soort: "weigeringsgrond",
      omschrijving,
      voorwaarde: alleVan(keuze("wlzSituatie", situatie), gevraagd(wlz)),
      interpretatie:
        "De tabel zegt welke wet aan zet is. Of het college daarom weigert, staat in paragraaf 4.5, en dat is een bevoegdheid.",
    }),
  ),
  {
    regel: "BD-b3-tot-nader-bericht",
    soort: "weegfactor",
    omschrijving: "De verdeling tussen de Wmo en de Wlz geldt tot nader bericht",
    voorwaarde: keuze("wlzSituatie", ...WLZ_SITUATIES),
  },
];
