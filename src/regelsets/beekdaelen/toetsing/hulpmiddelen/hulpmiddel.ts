import type { Grond, Oordeelvraag, Toets } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  type Voorwaarde,
} from "../../../../regels/voorwaarde.ts";
import { voorliggendeWetten } from "../andereWetten/voorliggend.ts";
import { HULPMIDDELEN, type Hulpmiddelsoort } from "../feiten/hulpmiddelen.ts";
import { type Afwegingskader, toegangTot } from "../toegang/toegangTot.ts";

type Hulpmiddel = (typeof HULPMIDDELEN)[Hulpmiddelsoort][number];

/** That this aid is asked for. */
export const gevraagd = (...hulpmiddelen: readonly Hulpmiddel[]): Voorwaarde =>
  keuze("gevraagdHulpmiddel", ...hulpmiddelen);

/** An aid that the document does not name: its lists are not closed. */
export const NIET_GENOEMD = keuze("gevraagdHulpmiddel", "anderHulpmiddel");

const VAN_DE_WLZ: Grond = {
  regel: "BD-4-5-3-rolstoel-wlz",
  soort: "weigeringsgrond",
  omschrijving:
    "De cliënt woont in een Wlz-instelling en krijgt er behandeling: de Wlz geeft het hulpmiddel, en dat gaat voor",
  voorwaarde: keuze("wlzSituatie", "intramuraalMetBehandeling"),
};

const vanSoort = (soort: Hulpmiddelsoort): Grond => ({
  regel: "BD-5-1-typen",
  soort: "criterium",
  omschrijving: "Het gevraagde hulpmiddel hoort bij deze soort",
  voorwaarde: eenVan(
    keuze("gevraagdHulpmiddel", ...HULPMIDDELEN[soort]),
    alleVan(NIET_GENOEMD, oordeelOver("BD-5-1-typen")),
  ),
  interpretatie:
    "Het document noemt de hulpmiddelen die het meest voorkomen. Gelezen als: hoort een ander hulpmiddel erbij, dan beoordeelt de consulent dat.",
});

const OORDELEN: readonly Oordeelvraag[] = [
  {
    regel: "BD-5-1-typen",
    aan: "consulent",
    vraag: "Hoort dit hulpmiddel, dat het document niet noemt, bij deze soort?",
    ja: "De regels van deze soort gelden ervoor.",
    nee: "Via deze soort is er geen voorziening.",
    bij: NIET_GENOEMD,
  },
  {
    regel: "BD-5-1-selectie",
    aan: "consulent",
    vraag: "Is dit het goedkoopste hulpmiddel dat past bij de beperkingen, het gebruik en de zithouding?",
    ja: "Dit hulpmiddel past.",
    nee: "Een goedkoper hulpmiddel dat past, komt ervoor in de plaats.",
  },
  {
    regel: "BD-5-1-prognose",
    aan: "consulent",
    vraag: "Voldoet het hulpmiddel lang genoeg, ook als de beperking verandert?",
    ja: "Het hulpmiddel past bij het doel en de verwachting.",
    nee: "Een ander hulpmiddel past beter.",
  },
];

/**
 * Who is let in to an aid of one kind (hoofdstuk 5). Paragraaf 5.1 calls every kind a rolstoelvoorziening, the
 * scootmobiel too, so other laws are weighed as for that.
 */
export function hulpmiddel(soort: Hulpmiddelsoort, kader: Afwegingskader): Toets {
  return toegangTot("rolstoelvoorziening", voorliggendeWetten("rolstoelvoorziening"), {
    gronden: [VAN_DE_WLZ, vanSoort(soort), ...kader.gronden],
    uitkomst: alleVan(
      nietWaar(regel("BD-4-5-3-rolstoel-wlz")),
      regel("BD-5-1-typen"),
      kader.uitkomst,
      oordeelOver("BD-5-1-selectie"),
    ),
    oordelen: [...OORDELEN, ...(kader.oordelen ?? [])],
  });
}
