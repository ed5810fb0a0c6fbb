import { type Antwoord, alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { duur } from "../../../regels/duur.ts";
import type { Feit } from "../../../regels/feit.ts";
import { type Deel, deel, type Indicatieduur } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlTabellen } from "../sleutels.ts";

const ONDERDEEL = "hulpBijHuishouden";

/** The long term is for a stable situation in which nothing is expected to change. */
const blijftZo = ({ indicatie }: Situatie): Antwoord =>
  alle(
    antwoord(indicatie?.situatieStabiel, FEITEN.situatieStabiel),
    niet(antwoord(indicatie?.veranderingVerwacht, FEITEN.veranderingVerwacht)),
  );

/** The terms of which one applies to help that is not short by nature: both while it is open which (3.2). */
export function algemeneDuur(situatie: Situatie, { parameters }: MlTabellen): Indicatieduur[] {
  const start = situatie.indicatie?.start;
  const lang = duur(ONDERDEEL, parameters["indicatie.duur.stabiel"], start);
  const kort = duur(ONDERDEEL, parameters["indicatie.duur.verandering"], start);
  switch (blijftZo(situatie).waarde) {
    case "ja":
      return [lang];
    case "nee":
      return [kort];
    case "onbekend":
      return [lang, kort];
  }
}

/** How long the indication may run, which is advice, and what is left to a person (3.2). */
export function indicatieduur(situatie: Situatie, tabellen: MlTabellen): Deel {
  const { parameters, regels } = tabellen;
  const nagaan = (feit: Feit, ja: string, nee: string): Oordeel =>
    oordeel(parameters["indicatie.duur.stabiel"], {
      aan: "consulent",
      vraag: feit.vraag,
      ja,
      nee,
      feit: feit.pad,
    });
  const open = [...blijftZo(situatie).ontbreekt.values()];
  const advies = oordeel(parameters["indicatie.duur.stabiel"], {
    aan: "consulent",
    vraag: "De langste duur is een advies. Is een andere duur passend?",
    ja: "De consulent kiest een andere duur en motiveert dat.",
    nee: "De langste duur van het advies geldt.",
  });
  const passend = oordeel(regels["ML-h3-2-toezicht-passend"], {
    aan: "college",
    vraag: "Past de hulp nog bij wat de cliënt nodig heeft?",
    ja: "De indicatie blijft zoals zij is.",
    nee: "Een nieuw onderzoek is nodig.",
  });
  return deel({
    indicatieduur: algemeneDuur(situatie, tabellen),
    oordeel: [
      ...open.map((feit) =>
        feit.pad === FEITEN.situatieStabiel.pad
          ? nagaan(feit, "De lange duur past, als er geen verandering wordt verwacht.", "De korte duur past.")
          : nagaan(feit, "De korte duur past.", "De lange duur past, als de situatie stabiel is."),
      ),
      advies,
      passend,
    ],
  });
}
