import { antwoord, een, niet, onbekend, zeker } from "../../../regels/antwoord.ts";
import { alleen, GEEN_FEITEN } from "../../../regels/feit.ts";
import { bereik, exact, gegeven, hoogstens, kies } from "../../../regels/grootheid.ts";
import { hoogstensDeelVan } from "../../tegemoetkoming/deel.ts";
import { geheel, getal, jaNee, keuze } from "../../tegemoetkoming/feiten.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import { lezing, stap, voorwaarde, voorwaardelijk } from "../../tegemoetkoming/voorwaardelijk.ts";
import { BESTEMMINGEN, type Tegemoetkomingsvragen } from "../../tegemoetkoming/vraag.ts";
import { TEGEMOETKOMINGSBEHANDELING } from "./behandeling.ts";

const ANDERE = jaNee(
  "andereVervoersvoorziening",
  "Heeft of krijgt de cliënt ook een andere vervoersvoorziening, zoals een scootmobiel of driewielfiets?",
);
const AFSTAND = getal("enkeleReisKilometers", "Hoeveel kilometer is de enkele reis vanaf het woonadres?");
const BESTEMMING = keuze("bestemming", "Waar gaat de rit heen?", BESTEMMINGEN);
const BEGELEIDING = jaNee(
  "begeleidingMedischNoodzakelijk",
  "Is persoonlijke begeleiding tijdens de rit medisch noodzakelijk?",
);
/** The document does not say, and no fact tells. */
const ONBEPAALD = onbekend(GEEN_FEITEN);
const PGB = geheel("pgbEenPersoonCent", "Hoe hoog is het pgb voor vervoer van één persoon, in eurocent?");
const VALT_SAMEN = jaNee("vervoersbehoefteValtSamen", "Valt de vervoersbehoefte van het paar samen?");

/** The kilometres a year of collective transport (article 21, second lid 4, a and d). */
export const collectiefVervoer = definieerWijze(
  ["collectiefVervoer.perJaar", "collectiefVervoer.perJaarNaastAndere"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["collectiefVervoer"], { parameters }) => {
    const andere = antwoord(vraag.andereVervoersvoorziening, ANDERE);
    const naast = parameters["collectiefVervoer.perJaarNaastAndere"];
    const alleenDit = parameters["collectiefVervoer.perJaar"];
    const kilometers = kies(andere, exact(naast.waarde), exact(alleenDit.waarde));
    const rij = andere.waarde === "ja" ? naast : alleenDit;
    return voorwaardelijk({
      eenheid: "kilometersPerJaar",
      totaal: kilometers,
      stappen: [
        stap(rij, kilometers, {
          omschrijving: rij.omschrijving,
          eenheid: "kilometersPerJaar",
          ...lezing(rij),
        }),
      ],
    });
  },
);

/**
 * Whether a ride goes on the terms of collective transport, and for how many kilometres (article 21, second lid 4, b
 * and e). A place on the list can always be reached; beyond the limit the carrier's tariff holds, which is not known,
 * nor whether it holds for the ride as a whole or for what lies beyond the limit.
 */
export const ritCollectiefVervoer = definieerWijze(
  ["collectiefVervoer.enkeleReis"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["ritCollectiefVervoer"], { parameters, regels }) => {
    const grens = parameters["collectiefVervoer.enkeleReis"];
    const afstand = gegeven(vraag.enkeleReisKilometers, AFSTAND);
    const binnen = hoogstens(afstand, exact(grens.waarde));
    const punt =
      vraag.bestemming === undefined ? onbekend(alleen(BESTEMMING)) : zeker(vraag.bestemming !== "anders");
    const verder = niet(binnen);
    const begeleiding = antwoord(vraag.begeleidingMedischNoodzakelijk, BEGELEIDING);
    const verste = punt.waarde === "nee" ? grens.waarde : afstand.maximum;
    const opVoorwaarden = een(binnen, punt);
    const boven = regels["WK-a21-4b-boven25"];
    return voorwaardelijk({
      eenheid: "kilometers",
      geldt: opVoorwaarden.waarde === "nee" ? ONBEPAALD : opVoorwaarden,
      totaal: verder.waarde === "ja" ? bereik(0, verste) : afstand,
      voorwaarden: [
        voorwaarde(grens, binnen, {
          omschrijving: `De enkele reis is hoogstens ${grens.waarde} kilometer`,
          ...lezing(grens),
        }),
        voorwaarde(regels["WK-a21-4b-punt"], punt, {
          omschrijving: "De bestemming staat op de lijst van puntbestemmingen en is altijd te bereiken",
        }),
        voorwaarde(boven, verder, {
          omschrijving: `De enkele reis is langer dan ${grens.waarde} kilometer; daarboven geldt het tarief van de vervoerder`,
        }),
        voorwaarde(regels["WK-a21-4b-begeleiding"], begeleiding, {
          omschrijving: "Begeleiding is medisch noodzakelijk en reist daarom gratis mee",
        }),
      ],
      nietGenormeerd:
        verder.waarde === "ja"
          ? [
              {
                ...boven,
                onderdeel: "tariefVervoerder",
                reden:
                  "Het document noemt het tarief van de vervoerder niet, en ook niet of het voor de hele rit geldt of alleen voor de kilometers boven de grens.",
              },
            ]
          : [],
    });
  },
);

/** The highest transport budget of a couple (article 23, lid 8 and 9). */
export const vervoerspgbPaar = definieerWijze(
  ["vervoerspgb.paarSamen", "vervoerspgb.paarApart"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["vervoerspgbPaar"], { parameters }) => {
    const samen = antwoord(vraag.vervoersbehoefteValtSamen, VALT_SAMEN);
    const pgb = gegeven(vraag.pgbEenPersoonCent, PGB);
    const perVorm = [
      { rij: parameters["vervoerspgb.paarSamen"], telt: samen },
      { rij: parameters["vervoerspgb.paarApart"], telt: niet(samen) },
    ];
    return voorwaardelijk({
      eenheid: "eurocent",
      totaal: kies(
        samen,
        hoogstensDeelVan(pgb, parameters["vervoerspgb.paarSamen"]),
        hoogstensDeelVan(pgb, parameters["vervoerspgb.paarApart"]),
      ),
      voorwaarden: [
        voorwaarde(parameters["vervoerspgb.paarSamen"], samen, {
          omschrijving: "De vervoersbehoefte van het paar valt samen",
        }),
        voorwaarde(parameters["vervoerspgb.paarApart"], niet(samen), {
          omschrijving: "De vervoersbehoefte van het paar valt niet samen",
        }),
      ],
      stappen: perVorm
        .filter(({ telt }) => telt.waarde !== "nee")
        .map(({ rij }) =>
          stap(rij, hoogstensDeelVan(pgb, rij), {
            omschrijving: rij.omschrijving,
            eenheid: "eurocent",
            ...lezing(rij),
          }),
        ),
    });
  },
);
