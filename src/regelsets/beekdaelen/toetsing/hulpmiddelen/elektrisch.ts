import type { Grond, Oordeelvraag } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { gevraagd, hulpmiddel } from "./hulpmiddel.ts";
import { vaardigheid } from "./vaardigheid.ts";
import { IN_WLZ_INSTELLING } from "./wlzInstelling.ts";

const VOORWAARDEN: readonly Grond[] = [
  {
    regel: "BD-5-2-2-cvv",
    soort: "voorwaarde",
    omschrijving:
      "Collectief vervoer of een tegemoetkoming voor de auto of de (rolstoel)taxi is voor de cliënt niet genoeg",
    voorwaarde: nietWaar(eenVan(feit("cvvToereikend"), feit("tegemoetkomingVervoerToereikend"))),
  },
  {
    regel: "BD-5-2-2-veilig",
    soort: "voorwaarde",
    omschrijving: "De cliënt kan het hulpmiddel veilig besturen en zelfstandig aan het verkeer deelnemen",
    voorwaarde: alleVan(feit("kanHulpmiddelVeiligBesturen"), feit("kanZelfstandigAanVerkeerDeelnemen")),
  },
  {
    regel: "BD-5-2-2-stalling",
    soort: "voorwaarde",
    omschrijving: "Er is een geschikte stalling om het hulpmiddel op te laden, of die is te maken",
    voorwaarde: eenVan(feit("stallingAanwezig"), feit("stallingTeMaken")),
  },
  {
    regel: "BD-5-2-2-gebruik",
    soort: "voorwaarde",
    omschrijving: "De cliënt gebruikt het hulpmiddel buiten gemiddeld vaak genoeg",
    voorwaarde: vergelijk("gebruikBuitenPerWeek", "minstens", "elektrischHulpmiddel.gebruik"),
  },
];

const ALLE_VOORWAARDEN = VOORWAARDEN.map(({ regel: id }) => regel(id));

const SUBSTANTIEEL: Grond = {
  regel: "BD-5-2-2-substantieel",
  soort: "criterium",
  omschrijving: "De cliënt heeft veel vervoer nodig, en aan de vier voorwaarden is voldaan",
  voorwaarde: alleVan(...ALLE_VOORWAARDEN, oordeelOver("BD-5-2-2-substantieel")),
  interpretatie:
    "De vier voorwaarden noemen alleen de rolstoel, maar de paragraaf gaat ook over de scootmobiel en de driewielfiets. Gelezen als: zij gelden voor alle drie.",
};

const geenDuwwandelwagen = (soort: "criterium" | "weegfactor", interpretatie: string): Grond => ({
  regel: "BD-5-2-2-geen-duwwandelwagen",
  soort,
  interpretatie,
  omschrijving:
    "De cliënt kan geen handbewogen rolstoel gebruiken en wil zich zelfstandig verplaatsen: een duwwandelwagen past dan niet",
  voorwaarde: alleVan(nietWaar(feit("kanHandbewogenRolstoelGebruiken")), feit("wilZelfstandigVerplaatsen")),
});

const OORDELEN: readonly Oordeelvraag[] = [
  {
    regel: "BD-5-2-2-substantieel",
    aan: "consulent",
    vraag: "Heeft de cliënt substantieel vervoer nodig?",
    ja: "Het hulpmiddel kan, als ook aan de vier voorwaarden is voldaan.",
    nee: "De behoefte aan vervoer is niet groot genoeg.",
    bij: alleVan(...ALLE_VOORWAARDEN),
  },
];

const GEEN_INSTELLING_IN_DE_WEG = alleVan(
  nietWaar(regel("BD-5-2-2-wlz-kamer")),
  regel("BD-5-2-2-wlz-buiten"),
);

const DOOR_BEGELEIDER = gevraagd("elektrischeRolstoelBegeleidersbesturing");

/** An electric wheelchair, which the client steers or exceptionally the one who goes with him (paragraaf 5.2.2). */
export const ELEKTRISCHE_ROLSTOEL = hulpmiddel("elektrischeRolstoel", {
  gronden: [
    geenDuwwandelwagen(
      "criterium",
      "De paragraaf gaat uit van deze cliënt. Gelezen als: wie een handbewogen rolstoel kan gebruiken, krijgt geen elektrische die hij zelf bestuurt.",
    ),
    SUBSTANTIEEL,
    ...VOORWAARDEN,
    {
      regel: "BD-5-2-2-begeleidersbesturing",
      soort: "uitzondering",
      omschrijving:
        "De cliënt kan de rolstoel niet veilig besturen, en de begeleider kan een handbewogen rolstoel niet duwen",
      voorwaarde: alleVan(
        DOOR_BEGELEIDER,
        nietWaar(feit("kanHulpmiddelVeiligBesturen")),
        nietWaar(feit("begeleiderKanDuwen")),
      ),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Past een elektrische rolstoel die de begeleider bestuurt?",
        ja: "Zo'n rolstoel kan worden gegeven.",
        nee: "Zo'n rolstoel past niet.",
      },
      interpretatie: "Gelezen als: de vier voorwaarden gelden niet als de begeleider bestuurt.",
    },
    ...IN_WLZ_INSTELLING,
    vaardigheid(nietWaar(DOOR_BEGELEIDER)),
  ],
  uitkomst: alleVan(
    eenVan(
      alleVan(
        nietWaar(DOOR_BEGELEIDER),
        regel("BD-5-2-2-geen-duwwandelwagen"),
        regel("BD-5-2-2-substantieel"),
      ),
      regel("BD-5-2-2-begeleidersbesturing"),
    ),
    GEEN_INSTELLING_IN_DE_WEG,
    regel("BD-5-5-vaardigheid"),
  ),
  oordelen: OORDELEN,
});

/** A scootmobiel or a tricycle (paragraaf 5.2.2). */
export const SCOOTMOBIEL = hulpmiddel("scootmobiel", {
  gronden: [
    geenDuwwandelwagen(
      "weegfactor",
      "De paragraaf gaat uit van deze cliënt en noemt dan de elektrische rolstoel. Gelezen als: bij een scootmobiel of driewielfiets weegt dit mee bij de keuze van het goedkoopste hulpmiddel.",
    ),
    SUBSTANTIEEL,
    ...VOORWAARDEN,
    ...IN_WLZ_INSTELLING,
    vaardigheid(alleVan()),
  ],
  uitkomst: alleVan(regel("BD-5-2-2-substantieel"), GEEN_INSTELLING_IN_DE_WEG, regel("BD-5-5-vaardigheid")),
  oordelen: OORDELEN,
});
