import {
  BEGELEIDINGSACTIVITEITEN,
  FREQUENTIEBANDEN,
  ONDERSTEUNINGSTYPES,
} from "../../regelsets/begeleiding/vraag.ts";
import { valtInBand } from "../../regelsets/frequentieband.ts";
import { geheel } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const MAX_MINUTEN = 24 * 60;
/** Once an hour, all week. */
const MAX_KEER = 7 * 24;
const MAX_ACTIVITEITEN = BEGELEIDINGSACTIVITEITEN.length * ONDERSTEUNINGSTYPES.length;

const keerPer = z
  .strictObject({
    aantal: z.number().min(0).max(MAX_KEER).multipleOf(0.5).openapi({ description: "Hoe vaak." }),
    eenheid: z.enum(["week", "maand"]).openapi({ description: "Per week of per maand." }),
  })
  .openapi("KeerPer");

const activiteit = z
  .strictObject({
    activiteit: z.enum(BEGELEIDINGSACTIVITEITEN).openapi({ description: "Waarbij de begeleiding nodig is." }),
    type: z.enum(ONDERSTEUNINGSTYPES).openapi({
      description: "Volgen hoe het gaat, uitleggen, samen doen, of de taak overnemen.",
    }),
    keerPer: keerPer.optional(),
    frequentie: z
      .enum(FREQUENTIEBANDEN)
      .optional()
      .openapi({ description: "De band van de frequentie, als het aantal keren nog niet vaststaat." }),
    minutenPerKeer: geheel("Hoeveel minuten per keer.", MAX_MINUTEN).optional(),
  })
  .refine(
    ({ keerPer: keer, frequentie }) =>
      keer === undefined || frequentie === undefined || valtInBand(frequentie, keer),
    {
      path: ["frequentie"],
      params: { code: "tegenspraak", melding: "Het aantal keren in keerPer valt niet in deze band." },
    },
  )
  .openapi("Begeleidingsactiviteit");

/** What is asked by activity. The ceiling of a cell holds for all of it, so that each is asked once. */
export const activiteiten = z
  .array(activiteit)
  .min(1)
  .max(MAX_ACTIVITEITEN)
  .superRefine((lijst, context) => {
    const gezien = new Set<string>();
    for (const [nummer, { activiteit: naam, type }] of lijst.entries()) {
      const cel = `${naam} ${type}`;
      if (gezien.has(cel)) {
        const params = { code: "dubbel", melding: "Deze activiteit met dit type staat er al." };
        context.addIssue({ code: "custom", path: [nummer, "type"], params });
      }
      gezien.add(cel);
    }
  })
  .openapi({ description: "Bij welke activiteiten begeleiding nodig is, elke activiteit met een type." });
