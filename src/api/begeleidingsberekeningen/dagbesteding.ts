import {
  DOELEN_DAGBESTEDING,
  MODULES_DAGBESTEDING,
  VORMEN_DAGBESTEDING,
} from "../../regelsets/begeleiding/vraag.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const MAX_MOMENTEN = 21;
const MAX_UREN = 24;
const MAX_GROEP = 200;
const MAX_DAGEN = 7;

const vervoer = z
  .strictObject({
    dagenPerWeek: geheel("Op hoeveel dagen per week vervoer nodig is.", MAX_DAGEN).optional(),
    vanafThuis: jaNee("Is het vervoer van huis naar de dagbesteding en terug?"),
    kanZelfReizen: jaNee("Kan de cliënt zelf bij de dagbesteding komen?"),
    netwerkKanBrengen: jaNee("Kan iemand uit de omgeving de cliënt brengen?"),
    rolstoelafhankelijk: jaNee("Moet de cliënt met een rolstoel worden vervoerd?"),
  })
  .openapi("Dagbestedingvervoer");

export const dagbesteding = z
  .strictObject({
    momentenPerWeek: geheel("Op hoeveel momenten per week. Elke dag is 7.", MAX_MOMENTEN).optional(),
    urenPerMoment: geheel("Hoeveel uur een moment duurt.", MAX_UREN).optional(),
    vorm: z.enum(VORMEN_DAGBESTEDING).optional().openapi({ description: "Welke vorm van dagbesteding." }),
    loonwaardeProcent: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .openapi({ description: "De loonwaarde van de cliënt. Kan hij niet werken: 0." }),
    doelen: z
      .array(z.enum(DOELEN_DAGBESTEDING))
      .max(DOELEN_DAGBESTEDING.length)
      .optional()
      .openapi({ description: "De doelen. Een lege lijst: geen van deze doelen." }),
    welomschrevenDoel: jaNee("Is het doel goed beschreven en doet de cliënt actief mee?"),
    inGroep: jaNee("Is de dagbesteding in een groep?"),
    buitenWoonsituatie: jaNee("Is de dagbesteding buiten de plek waar de cliënt woont?"),
    dagstructuurInWoonsituatieToereikend: jaNee(
      "Is de gewone dagstructuur waar de cliënt woont genoeg en passend?",
    ),
    algemeenAanbodToereikend: jaNee("Is het algemene aanbod genoeg en passend?"),
    groepsgrootte: geheel("Hoeveel personen er in de groep zijn.", MAX_GROEP).optional(),
    kanInGroteGroep: jaNee("Kan de cliënt meedoen in een grotere groep?"),
    persoonlijkeVerzorging: z
      .strictObject({
        structureel: jaNee("Is die verzorging steeds nodig?"),
        lijfgebonden: jaNee("Gaat het om lichamelijke verzorging?"),
      })
      .optional()
      .openapi({ description: "Is ook persoonlijke verzorging tijdens de dagbesteding nodig." }),
    modules: z
      .array(z.enum(MODULES_DAGBESTEDING))
      .max(MODULES_DAGBESTEDING.length)
      .optional()
      .openapi({ description: "Welke modules zijn gevraagd." }),
    intensieveBehoefte: jaNee(
      "Is veel begeleiding of verzorging nodig door gedrag, weinig eigen regie of veel beperkingen?",
    ),
    vervoer: vervoer.optional(),
    soort: z
      .enum(["basis", "intensief"])
      .optional()
      .openapi({ description: "Basis of intensieve ondersteuning, als de regels dat verschil maken." }),
    onvoldoendeZelfredzaam: jaNee("Kan de cliënt door een beperking niet zelf dagbesteding regelen?"),
    netwerkKanOrganiseren: jaNee("Lukt dat wel met hulp van het netwerk?"),
    gespecialiseerdeNabijheidNodig: jaNee(
      "Moet er steeds gespecialiseerde zorg, ondersteuning of toezicht dichtbij zijn?",
    ),
    voorkomtOverbelastingMantelzorger: jaNee("Voorkomt dit dat de mantelzorger overbelast raakt?"),
  })
  .openapi("Dagbesteding", { description: "Dagbesteding of begeleiding in een groep." });
