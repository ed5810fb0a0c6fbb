import { type Antwoord, alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Huisdieren, Situatie } from "../../situatie.ts";
import type { BdRegel } from "../behandeling.ts";
import type { BdTabellen } from "../sleutels.ts";
import { vraagtSchoonmaak } from "./schoonmaak.ts";

interface Uitsluiting {
  readonly regel: BdRegel;
  readonly geldt: Antwoord;
  readonly omschrijving: string;
}

function uitsluitingen(
  { aantal, hulpdier, objectiefExtraWerk, medischOfFysiekGemotiveerd }: Huisdieren,
  { parameters }: BdTabellen,
): Uitsluiting[] {
  const gewoon = parameters["huisdieren.gewoonTotEnMet"].waarde;
  return [
    {
      regel: "BD-8-7-4-huisdieren-gewoon",
      geldt: antwoord(aantal === undefined ? undefined : aantal <= gewoon, FEITEN.aantalHuisdieren),
      omschrijving: `Geen extra tijd: tot en met ${gewoon} huisdieren is een gewone situatie`,
    },
    {
      regel: "BD-8-7-4-huisdieren-hulpdier",
      geldt: antwoord(hulpdier, FEITEN.hulpdier),
      omschrijving: "Geen extra tijd voor een hulpdier",
    },
    {
      regel: "BD-8-7-4-huisdieren-eigen",
      geldt: niet(
        alle(
          antwoord(objectiefExtraWerk, FEITEN.huisdierenExtraWerk),
          antwoord(medischOfFysiekGemotiveerd, FEITEN.huisdierenGemotiveerd),
        ),
      ),
      omschrijving:
        "Geen extra tijd: huisdieren zijn eigen verantwoordelijkheid als er geen objectief extra werk met een medische of fysieke reden is",
    },
  ];
}

/** Animals are the client's own affair; only real extra work for a medical or physical reason counts. Minutes per week. */
export function huisdieren(situatie: Situatie, tabellen: BdTabellen): Deel {
  const dieren = situatie.huisdieren;
  if (dieren === undefined || !vraagtSchoonmaak(situatie)) return deel();
  const { normtijden, regels } = tabellen;
  const alleUitsluitingen = uitsluitingen(dieren, tabellen);
  const geweigerd = alleUitsluitingen.filter(({ geldt }) => geldt.waarde === "ja");
  const geldt = alle(...alleUitsluitingen.map((uitsluiting) => niet(uitsluiting.geldt)));
  const gewoon = oordeel(regels["BD-8-7-4-huisdieren-gewoon"], {
    aan: "consulent",
    vraag: "Gaat het om andere dieren dan katten of kleine honden?",
    ja: "De consulent weegt of er objectief extra werk is met een medische of fysieke reden.",
    nee: "De situatie is gewoon: er is geen extra tijd.",
  });
  const hulpdier = oordeel(regels["BD-8-7-4-huisdieren-hulpdier"], {
    aan: "consulent",
    vraag: "De tekst over hulpdieren is niet eenduidig. Geeft dit hulpdier toch echt extra werk?",
    ja: "De consulent kan hiervoor extra tijd geven en motiveert dat.",
    nee: "Er is geen extra tijd.",
  });
  return deel({
    stappen:
      geweigerd.length > 0
        ? geweigerd.map(({ regel, omschrijving }) =>
            weigering(regels[regel], { onderdeel: "huisdieren", omschrijving }),
          )
        : [normstap("toeslag", normtijden.huisdieren, kies(geldt, exact(1), NUL))],
    oordeel: geweigerd.flatMap(({ regel }) => {
      if (regel === "BD-8-7-4-huisdieren-gewoon") return [gewoon];
      return regel === "BD-8-7-4-huisdieren-hulpdier" ? [hulpdier] : [];
    }),
  });
}
