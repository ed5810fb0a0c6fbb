import type { Grond, Toets } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../../regels/voorwaarde.ts";

const DIRECT = feit("directeOndersteuningNodig");

const SITUATIES: readonly Grond[] = [
  {
    regel: "BD-2-3-spoed-definitie",
    soort: "criterium",
    omschrijving:
      "Een plotselinge verandering maakt meteen heel andere zorg nodig, en zonder die zorg zijn er onaanvaardbare risico's",
    voorwaarde: alleVan(
      eenVan(feit("thuiswonend"), oordeelOver("BD-2-3-spoed-definitie")),
      feit("plotselingeWijziging"),
      DIRECT,
      feit("substantieelAndereZorgNodig"),
      feit("onaanvaardbareGezondheidsrisicos"),
    ),
    interpretatie:
      "Het document zegt dat spoedzorg vooral voor thuiswonenden is. Gelezen als: voor wie niet thuis woont, beoordeelt de consulent of het kan.",
  },
  {
    regel: "BD-2-3-spoed-situatie-kinderen",
    soort: "criterium",
    omschrijving:
      "Er zijn kleine kinderen, en de ouders kunnen plotseling en tijdelijk niet voor zichzelf zorgen",
    voorwaarde: alleVan(feit("kleineKinderenAanwezig"), feit("oudersPlotselingNietZelfredzaam"), DIRECT),
  },
  {
    regel: "BD-2-3-spoed-situatie-psychisch",
    soort: "criterium",
    omschrijving: "Er zijn ernstige psychische problemen, en er is meteen ondersteuning nodig",
    voorwaarde: alleVan(feit("ernstigePsychischeProblematiek"), DIRECT),
  },
  {
    regel: "BD-2-3-spoed-situatie-thuis",
    soort: "criterium",
    omschrijving:
      "Door een plotselinge verandering thuis is meteen hulp bij het huishouden of begeleiding nodig",
    voorwaarde: feit("plotselingeVeranderingThuissituatie"),
    interpretatie:
      "De lijst van situaties is niet volledig. Wat er niet in staat, kan spoed zijn op grond van de omschrijving daarvoor.",
  },
];

/** Care that cannot wait (paragraaf 2.3). Whether it is spoed, the consulent estimates: the facts alone never settle a yes. */
export const SPOED: Toets = {
  gronden: [
    ...SITUATIES,
    {
      regel: "BD-2-3-spoed-aanvang",
      soort: "criterium",
      omschrijving: "De hulp moet er zijn binnen de termijn voor spoedzorg",
      voorwaarde: vergelijk("urenTotInzetNodig", "hoogstens", "spoed.aanvang"),
    },
    {
      regel: "BD-2-3-spoed-doorlopen",
      soort: "criterium",
      omschrijving:
        "De partner is plotseling weggevallen door overlijden of opname, en zorg die er al is, moet doorlopen",
      voorwaarde: alleVan(
        feit("partnerWeggevallen"),
        keuze("redenWegvallen", "overlijden", "ziekenhuisopname"),
        feit("lopendeIndicatie"),
      ),
    },
    {
      regel: "BD-2-3-spoed-natura",
      soort: "voorwaarde",
      omschrijving: "Spoedzorg is altijd in natura",
      voorwaarde: keuze("gewensteVorm", "zorgInNatura"),
    },
    {
      regel: "BD-2-3-spoed-voorliggend",
      soort: "voorwaarde",
      omschrijving:
        "Globaal is bekeken wat het netwerk, algemene voorzieningen of een crisisopname kunnen doen",
      voorwaarde: feit("voorliggendVerkend"),
    },
    {
      regel: "BD-2-3-spoed-jeugd",
      soort: "weegfactor",
      omschrijving:
        "Er is een jeugdige bij betrokken: zoek contact met de crisisdienst Jeugd, en tijdens kantooruren eerst met een jeugdconsulent",
      voorwaarde: feit("jeugdigeBetrokken"),
    },
    {
      regel: "BD-2-3-spoed-aanbieder-1-dag",
      soort: "weegfactor",
      omschrijving: "De aanbieder heeft de vraag op tijd bij de gemeente gemeld",
      voorwaarde: alleVan(
        keuze("gemeldBij", "aanbieder"),
        vergelijkFeit("datumMelding", "hoogstens", "datumVraagBijAanbieder", { later: "spoed.meldtermijn" }),
      ),
      interpretatie: "De termijn is voor de aanbieder. Meldt hij te laat, dan kan het nog spoed zijn.",
    },
    {
      regel: "BD-2-3-spoed-toestemming",
      soort: "voorwaarde",
      omschrijving: "De gemeente heeft de aanbieder toestemming gegeven om de hulp te leveren",
      voorwaarde: feit("toestemmingGemeente"),
    },
  ],
  uitkomst: alleVan(
    eenVan(
      alleVan(eenVan(...SITUATIES.map((grond) => regel(grond.regel))), regel("BD-2-3-spoed-aanvang")),
      regel("BD-2-3-spoed-doorlopen"),
    ),
    oordeelOver("BD-2-3-spoed-inschatting"),
    regel("BD-2-3-spoed-natura"),
    regel("BD-2-3-spoed-voorliggend"),
    regel("BD-2-3-spoed-toestemming"),
  ),
  oordelen: [
    {
      regel: "BD-2-3-spoed-definitie",
      aan: "consulent",
      vraag: "De cliënt woont niet thuis. Kan spoedzorg toch?",
      ja: "Ook zonder eigen huis kan het spoed zijn.",
      nee: "Het is geen spoedzorg volgens de omschrijving.",
      bij: nietWaar(feit("thuiswonend")),
    },
    {
      regel: "BD-2-3-spoed-aanvang",
      aan: "consulent",
      vraag: "Kan de hulp ook na de kortste termijn beginnen, binnen de langste?",
      ja: "De hulp begint uiterlijk aan het einde van de langste termijn.",
      nee: "De hulp begint binnen de kortste termijn.",
      bij: alleVan(
        regel("BD-2-3-spoed-aanvang"),
        vergelijk("urenTotInzetNodig", "meer", "spoed.aanvang.minimum"),
      ),
    },
    {
      regel: "BD-2-3-spoed-inschatting",
      aan: "consulent",
      vraag: "Is het spoed, en geen gewone melding?",
      ja: "De hulp kan als spoedzorg beginnen.",
      nee: "Het is een gewone melding.",
    },
  ],
};
