import type { Grond, Toets } from "../../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { ALGEMEEN, TOEGELATEN } from "../algemeen.ts";

const VOORWAARDEN: readonly Grond[] = [
  {
    regel: "ML-h4-7-noodgeval",
    soort: "voorwaarde",
    omschrijving: "Het is een noodgeval, en de ondersteuning is maar kort nodig",
    voorwaarde: alleVan(feit("noodgeval"), feit("noodzaakKortdurend")),
  },
  {
    regel: "ML-h4-7-grondslag-ouder",
    soort: "voorwaarde",
    omschrijving: "De ouder kan de ouderrol tijdelijk niet vervullen",
    voorwaarde: feit("ouderTijdelijkNietInStaat"),
  },
  {
    regel: "ML-t7-minderjarig",
    soort: "voorwaarde",
    omschrijving: "Er is een minderjarig kind",
    voorwaarde: vergelijk("leeftijdJongsteKind", "minder", "kinderen.jongerDan"),
  },
];

const ANDERE_OUDER = "ML-h4-7-niet-thuiswonende-ouder";
const OPVANG_DOOR_ANDERE_OUDER = alleVan(
  feit("nietThuiswonendeOuder"),
  feit("opvangNietThuiswonendeOuderMogelijk"),
);

const WEIGERINGEN: readonly Grond[] = [
  {
    regel: "ML-h4-7-geen-volledige-overname",
    soort: "weigeringsgrond",
    omschrijving: "De hulp neemt de zorg voor de kinderen niet helemaal over",
    voorwaarde: feit("volledigeOvernameGevraagd"),
  },
  {
    regel: ANDERE_OUDER,
    soort: "weigeringsgrond",
    omschrijving:
      "De ouder die niet thuis woont, kan de kinderen opvangen, en afspraken staan dat niet in de weg",
    voorwaarde: alleVan(OPVANG_DOOR_ANDERE_OUDER, nietWaar(oordeelOver(ANDERE_OUDER))),
    interpretatie:
      "Het document wil dat deze mogelijkheid wordt onderzocht, met de afspraken van de ouders of van de rechter. Gelezen als: die opvang gaat voor als zij kan en er geen afspraak is die haar in de weg staat.",
  },
];

const OPVANG: readonly Grond[] = [
  {
    regel: "ML-h4-7-5-dagen",
    soort: "weegfactor",
    omschrijving: "Het gevraagde aantal dagen opvang per week is voor gezonde kinderen algemeen gebruikelijk",
    voorwaarde: alleVan(
      feit("kinderenGezond"),
      vergelijk("gevraagdeOpvangdagen", "hoogstens", "kinderopvang.dagen"),
    ),
  },
  {
    regel: "ML-h4-7-niet-wmo",
    soort: "weigeringsgrond",
    omschrijving:
      "Oppas en opvang van gezonde kinderen vallen niet onder de Wmo, want er zijn andere voorzieningen",
    voorwaarde: alleVan(
      bevat("gevraagdeKindhulp", "opvang"),
      feit("kinderenGezond"),
      feit("kinderopvangBeschikbaar"),
    ),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Is er een reden om toch hulp te geven bij de opvang?",
      ja: "De consulent kan afwijken; het document noemt geen minuten.",
      nee: "Er is geen hulp voor opvang.",
    },
  },
  {
    regel: "ML-h4-7-echtscheiding-kind",
    soort: "weegfactor",
    omschrijving: "Ook na een scheiding blijft de zorgplicht van beide ouders bestaan",
    voorwaarde: feit("gescheiden"),
  },
  {
    regel: "ML-h4-7-echtscheiding-partner",
    soort: "weegfactor",
    omschrijving:
      "Na een scheiding wonen de partners in de regel niet meer samen, en dan houdt ook hun gebruikelijke zorg voor het huishouden en voor elkaar op",
    voorwaarde: feit("gescheiden"),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Wonen de partners na de scheiding toch nog samen?",
      ja: "De gebruikelijke zorg kan doorlopen.",
      nee: "Er is geen gebruikelijke zorg van de vroegere partner meer.",
    },
  },
  {
    regel: "ML-h3-2-duur-kinderen-3m",
    soort: "weegfactor",
    omschrijving: "De hulp wordt niet langer gevraagd dan de langste duur van een indicatie",
    voorwaarde: vergelijk("gevraagdeDuurMaanden", "hoogstens", "kinderen.duur"),
  },
];

/** Result 7: caring for children at home, short and in an emergency (4.7 and tabel 7). */
export const KINDEREN: Toets = {
  gronden: [...ALGEMEEN, ...VOORWAARDEN, ...WEIGERINGEN, ...OPVANG],
  uitkomst: alleVan(
    TOEGELATEN,
    ...VOORWAARDEN.map((grond) => regel(grond.regel)),
    ...WEIGERINGEN.map((grond) => nietWaar(regel(grond.regel))),
    eenVan(
      bevat("gevraagdeKindhulp", "verzorging"),
      alleVan(bevat("gevraagdeKindhulp", "opvang"), nietWaar(regel("ML-h4-7-niet-wmo"))),
    ),
  ),
  oordelen: [
    {
      regel: ANDERE_OUDER,
      aan: "consulent",
      vraag: "Staan afspraken van de ouders of van de rechter deze opvang in de weg?",
      ja: "Een korte indicatie blijft mogelijk.",
      nee: "De opvang door de andere ouder gaat voor.",
      bij: OPVANG_DOOR_ANDERE_OUDER,
    },
    {
      regel: "ML-h4-7-leeftijd",
      aan: "consulent",
      vraag: "Past de gevraagde zorg bij de leeftijd van de kinderen?",
      ja: "De zorg kan worden gegeven.",
      nee: "De consulent past de zorg aan; het document noemt geen leeftijdsgroepen.",
    },
    {
      regel: "ML-h4-7-eigen-oplossing",
      aan: "consulent",
      vraag: "Is er binnen de langste duur een eigen oplossing?",
      ja: "De hulp stopt zodra die er is.",
      nee: "De ouders moeten die binnen de langste duur vinden.",
    },
  ],
};
