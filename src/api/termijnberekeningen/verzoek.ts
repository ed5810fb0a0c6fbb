import { REGELSETS } from "../../regelsets/index.ts";
import { GEBEURTENISSEN, OMSTANDIGHEDEN } from "../../regelsets/termijnen/feiten.ts";
import { datum, tijdstip, tijdstipOpDag } from "../situatie/dagen.ts";
import { jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const { oproep, ...dagen } = GEBEURTENISSEN;

const gebeurtenissen = z
  .strictObject({
    ...Object.fromEntries(Object.entries(dagen).map(([naam, vraag]) => [naam, datum(vraag).optional()])),
    oproep: tijdstipOpDag(oproep).optional(),
  })
  .openapi("Gebeurtenissen", {
    description: "De dagen die bekend zijn. Een dag die hier niet staat, is niet bekend.",
  });

const omstandigheden = z
  .strictObject(
    Object.fromEntries(Object.entries(OMSTANDIGHEDEN).map(([naam, vraag]) => [naam, jaNee(vraag)])),
  )
  .openapi("Omstandigheden", { description: "Wat er verder bekend is." });

const metMeldingEnStart = z.looseObject({
  gebeurtenissen: z.looseObject({ melding: z.iso.date(), onderzoekStart: z.iso.date() }),
});

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "westerkwartier" }),
    peildatum: datum("De datum waarop de regels gelden. De status van elke termijn is die op deze datum."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    gebeurtenissen,
    omstandigheden: omstandigheden.optional(),
  })
  .refine(
    (verzoek) => {
      const { data } = metMeldingEnStart.safeParse(verzoek);
      return data === undefined || data.gebeurtenissen.melding <= data.gebeurtenissen.onderzoekStart;
    },
    {
      path: ["gebeurtenissen", "onderzoekStart"],
      params: {
        code: "tegenspraak",
        melding: "Het onderzoek kan niet voor /gebeurtenissen/melding beginnen.",
      },
      when: ({ value }) => metMeldingEnStart.safeParse(value).success,
    },
  )
  .openapi("Termijnverzoek", { description: "Wat er op welke dag is gebeurd." });
