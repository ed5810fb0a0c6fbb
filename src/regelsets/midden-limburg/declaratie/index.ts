import { min, nietNegatief, plus } from "../../../regels/grootheid.ts";
import { metInterpretatie } from "../../../regels/metInterpretatie.ts";
import { alleVan, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import { gebruiktVoor, toegewezen } from "../../declaratie/gebruik.ts";
import { geleverd } from "../../declaratie/regelblad.ts";
import type { Declaratieregels } from "../../declaratie/regels.ts";
import { INDICATIEF } from "../indicatief.ts";
import { CORRECTIE_MAG, CORRECTIES, OORDELEN } from "./correctie.ts";
import { DECLARATIE } from "./declaratie.ts";
import { AANTAL, GRONDSLAG } from "./regel.ts";
import { TERMIJNPARAMETERS, termijnen } from "./termijnen.ts";

const TOEGELATEN = alleVan(
  regel("ML-h7-301-en-305"),
  nietWaar(regel("ML-h7-zonder-toewijzing")),
  regel("ML-h7-zelfde-eenheid"),
  regel("ML-h7-1-kalendermaand"),
  CORRECTIE_MAG,
);

/** How help is declared in Midden-Limburg (chapter 7). */
export const declaratie: Declaratieregels = {
  feiten: {},
  declaratie: metInterpretatie(DECLARATIE, INDICATIEF),
  regel: {
    ...metInterpretatie(
      {
        gronden: [...GRONDSLAG, ...AANTAL, ...CORRECTIES],
        uitkomst: alleVan(TOEGELATEN, regel("ML-h7-max-toegewezen"), regel("ML-h7-max-geleverd")),
        oordelen: OORDELEN,
      },
      INDICATIEF,
    ),
    toegelaten: TOEGELATEN,
  },
  parameters: TERMIJNPARAMETERS,
  grenzen: (declaratieregel, vraag) => [
    geleverd(declaratieregel),
    nietNegatief(plus(toegewezen(vraag, declaratieregel), min(gebruiktVoor(vraag, declaratieregel)))),
  ],
  termijnen,
};
