import { type Antwoord, alle, antwoord, onbekend, zeker } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { alleen, samen } from "../../../regels/feit.ts";
import { gedeeld, gegeven, kies, maal, min, nietNegatief, plus } from "../../../regels/grootheid.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Parameter } from "../../../regels/tabellen.ts";
import { deelVan } from "../../tegemoetkoming/deel.ts";
import { datum, geheel, jaNee } from "../../tegemoetkoming/feiten.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import { lezing, type Stap, stap, voorwaarde, voorwaardelijk } from "../../tegemoetkoming/voorwaardelijk.ts";
import type { Tegemoetkomingsvragen } from "../../tegemoetkoming/vraag.ts";
import { TEGEMOETKOMINGSBEHANDELING } from "./behandeling.ts";

type Vraag = Tegemoetkomingsvragen["terugbetalingBijVerkoop"];

const EIGENAAR = jaNee("clientIsEigenaar", "Is de verkoper de eigenaar die de woningaanpassing kreeg?");
const MEER_WAARD = jaNee("woningMeerWaard", "Is de woning door de woningaanpassing meer waard geworden?");
const GEREED = datum("gereedmelding", "Wanneer is de woningaanpassing gereed gemeld?");
const VERKOOP = datum("verkoopdatum", "Wanneer is de woning verkocht?");
const AANBOUW = jaNee("betreftAanOfBijgebouw", "Gaat het om een aan- of bijgebouw?");
const AANBOUWKOSTEN = geheel(
  "tegemoetkomingAanOfBijgebouwCent",
  "Hoe hoog was de tegemoetkoming voor het aan- of bijgebouw, in eurocent?",
);
const KOSTPRIJS = geheel("kostprijsCent", "Wat was de kostprijs van de woningaanpassing, in eurocent?");
const BIJDRAGE = geheel("betaaldeBijdrageCent", "Hoeveel eigen bijdrage is al betaald, in eurocent?");
const REST = geheel(
  "nogNietAfgeschrevenProcent",
  "Hoeveel procent is volgens de afgesproken afschrijving nog niet afgeschreven?",
);
const HONDERD = 100;

/** Whether the home was sold within the term after the adaptation was reported ready. */
function binnenTermijn({ gereedmelding, verkoopdatum }: Vraag, termijn: Parameter): Antwoord {
  if (gereedmelding !== undefined && verkoopdatum !== undefined) {
    return zeker(verkoopdatum < eindeVan(gereedmelding, periodeVan(termijn)));
  }
  return onbekend(
    samen(
      ...(gereedmelding === undefined ? [alleen(GEREED)] : []),
      ...(verkoopdatum === undefined ? [alleen(VERKOOP)] : []),
    ),
  );
}

/** What an owner pays back who sells an adapted home (article 19 and article 23, lid 7). */
export const terugbetalingBijVerkoop = definieerWijze(
  ["terugbetaling.termijn", "terugbetaling.meerwaarde"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Vraag, { parameters, regels }) => {
    const termijn = parameters["terugbetaling.termijn"];
    const meerwaarde = parameters["terugbetaling.meerwaarde"];
    const eigenaar = antwoord(vraag.clientIsEigenaar, EIGENAAR);
    const meerWaard = antwoord(vraag.woningMeerWaard, MEER_WAARD);
    const binnen = binnenTermijn(vraag, termijn);
    const aanbouw = antwoord(vraag.betreftAanOfBijgebouw, AANBOUW);

    const alsAanbouw = deelVan(gegeven(vraag.tegemoetkomingAanOfBijgebouwCent, AANBOUWKOSTEN), meerwaarde);
    const alsAnders = nietNegatief(
      plus(gegeven(vraag.kostprijsCent, KOSTPRIJS), min(gegeven(vraag.betaaldeBijdrageCent, BIJDRAGE))),
    );
    const rest = gegeven(vraag.nogNietAfgeschrevenProcent, REST, 0, HONDERD);
    const bedrag = gedeeld(maal(kies(aanbouw, alsAanbouw, alsAnders), rest), HONDERD);

    const grondslagen: Stap[] = [];
    if (aanbouw.waarde !== "nee") {
      grondslagen.push(
        stap(meerwaarde, alsAanbouw, {
          omschrijving: meerwaarde.omschrijving,
          eenheid: "eurocent",
          ...lezing(meerwaarde),
        }),
      );
    }
    if (aanbouw.waarde !== "ja") {
      grondslagen.push(
        stap(regels["WK-a19-2-grondslag"], alsAnders, {
          omschrijving: "Grondslag: de kostprijs min de betaalde eigen bijdrage",
          eenheid: "eurocent",
          interpretatie:
            "Artikel 23, lid 7, geeft een andere grondslag. Gelezen als: die geldt voor een aan- of bijgebouw, deze in andere gevallen.",
        }),
      );
    }
    return voorwaardelijk({
      eenheid: "eurocent",
      geldt: alle(eigenaar, meerWaard, binnen),
      totaal: bedrag,
      voorwaarden: [
        voorwaarde(termijn, eigenaar, { omschrijving: "De verkoper is de eigenaar die de aanpassing kreeg" }),
        voorwaarde(regels["WK-a19-1-terugbetalen"], meerWaard, {
          omschrijving: "De woning is door de aanpassing meer waard geworden",
        }),
        voorwaarde(termijn, binnen, {
          omschrijving:
            "De woning is verkocht binnen de termijn; de verkoop wordt meteen aan het college gemeld",
          ...lezing(termijn),
        }),
        voorwaarde(meerwaarde, aanbouw, { omschrijving: "Het gaat om een aan- of bijgebouw" }),
      ],
      stappen: [
        ...grondslagen,
        stap(regels["WK-a19-1-terugbetalen"], rest, {
          omschrijving: "Nog niet afgeschreven volgens de afgesproken afschrijving",
          eenheid: "procent",
          interpretatie: "Het document bevat geen afschrijvingsschema; het percentage volgt uit de afspraak.",
        }),
      ],
    });
  },
);
