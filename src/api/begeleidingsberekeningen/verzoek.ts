import { LEVERPLAATSEN, VORMEN_BEGELEIDING } from "../../regelsets/begeleiding/vraag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";
import { activiteiten } from "./activiteiten.ts";
import { dagbesteding } from "./dagbesteding.ts";
import { kortdurendVerblijf } from "./kortdurendVerblijf.ts";

const MAX_LEEFTIJD = 130;
const ONDERDELEN = ["begeleiding", "persoonlijkeBegeleiding", "dagbesteding", "kortdurendVerblijf"] as const;

const begeleiding = z
  .strictObject({
    vorm: z.enum(VORMEN_BEGELEIDING).optional().openapi({ description: "Individueel of in een groep." }),
    oplosbaarMetAlgemeneVoorziening: jaNee("Is een algemene voorziening genoeg en passend?"),
    oplosbaarMetSociaalNetwerk: jaNee("Is hulp uit het eigen netwerk genoeg en passend?"),
    persoonlijkeVerzorging: z
      .strictObject({
        lijfgebonden: jaNee("Moet de begeleider de cliënt lichamelijk verzorgen?"),
        regieprobleem: jaNee("Kan de cliënt zich zelf verzorgen, maar moet iemand hem aansporen?"),
      })
      .optional()
      .openapi({ description: "Is ook persoonlijke verzorging binnen de begeleiding gevraagd." }),
    moduleGedrag: z
      .strictObject({
        ernstigTekortZelfregulerendVermogen: jaNee("Kan de cliënt zijn gedrag ernstig te weinig sturen?"),
        zorgPlanbaar: jaNee("Is de zorg te plannen?"),
      })
      .optional()
      .openapi({ description: "Is ook de module gedrag gevraagd." }),
    complexeOndersteuningsvraag: jaNee(
      "Is de vraag om hulp zo complex dat individuele begeleiding nodig is?",
    ),
    risicoVoorZichzelfOfOmgeving: jaNee("Is er risico voor de cliënt of zijn omgeving?"),
    toezichtMogelijkNodig: jaNee("Is er misschien toezicht nodig?"),
    groepsverbandMogelijk: jaNee("Kan de begeleiding in een groep?"),
    pgb: z
      .strictObject({
        leverplaats: z
          .enum(LEVERPLAATSEN)
          .optional()
          .openapi({ description: "Waar de begeleiding wordt gegeven." }),
      })
      .optional()
      .openapi({ description: "Is de begeleiding met een pgb." }),
  })
  .openapi("Begeleiding", { description: "Waarom begeleiding nodig is." });

export const verzoek = z
  .strictObject({
    regelset: z.enum([...REGELSETS.keys()]).openapi({ description: "Welke regels.", example: "beekdaelen" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    leeftijd: geheel("Leeftijd van de cliënt in hele jaren.", MAX_LEEFTIJD).optional(),
    begeleiding: begeleiding.optional(),
    persoonlijkeBegeleiding: activiteiten.optional(),
    dagbesteding: dagbesteding.optional(),
    kortdurendVerblijf: kortdurendVerblijf.optional(),
  })
  .refine((vraag) => ONDERDELEN.some((onderdeel) => vraag[onderdeel] !== undefined), {
    params: { code: "niets-gevraagd", melding: `Vraag minstens één van: ${ONDERDELEN.join(", ")}.` },
  })
  .openapi("Begeleidingsverzoek", {
    description:
      "Een vraag om begeleiding, dagbesteding of kortdurend verblijf. Een onderdeel dat ontbreekt, is niet gevraagd; een feit dat binnen een onderdeel ontbreekt, is niet bekend.",
  });
