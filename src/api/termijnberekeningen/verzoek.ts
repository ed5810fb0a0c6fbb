import { REGELSETS } from "../../regelsets/index.ts";
import { GEBEURTENISSEN, type Gebeurtenis, OMSTANDIGHEDEN } from "../../regelsets/termijnen/feiten.ts";
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

/** Events of which the second cannot come before the first. */
const NA_ELKAAR = [
  ["melding", "onderzoekStart", "Het onderzoek kan niet voor /gebeurtenissen/melding beginnen."],
  [
    "onderzoekStart",
    "onderzoekAfgerond",
    "Het onderzoek kan niet voor /gebeurtenissen/onderzoekStart klaar zijn.",
  ],
  ["ainPlanVerstuurd", "reactieAinPlan", "De reactie kan niet voor /gebeurtenissen/ainPlanVerstuurd komen."],
  ["aanvraag", "besluit", "Het besluit kan niet voor /gebeurtenissen/aanvraag komen."],
  ["besluit", "ontvangstBesluit", "De cliënt kan het besluit niet voor /gebeurtenissen/besluit ontvangen."],
] as const satisfies readonly (readonly [Gebeurtenis, Gebeurtenis, string])[];

const metDagen = z.looseObject({ gebeurtenissen: z.looseObject({}) });
const dag = z.iso.date();

/** The faults of days that stand in an impossible order; days that are no dates have a fault of their own. */
function volgordefouten(verzoek: unknown) {
  const { data } = metDagen.safeParse(verzoek);
  if (data === undefined) return [];
  return NA_ELKAAR.flatMap(([eerst, dan, melding]) => {
    const [eerder, later] = [eerst, dan].map((naam) => dag.safeParse(data.gebeurtenissen[naam]).data);
    return eerder !== undefined && later !== undefined && later < eerder ? [{ dan, melding }] : [];
  });
}

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
  .check(
    z.superRefine(
      (verzoek, context) => {
        for (const { dan, melding } of volgordefouten(verzoek)) {
          context.addIssue({
            code: "custom",
            path: ["gebeurtenissen", dan],
            params: { code: "tegenspraak", melding },
          });
        }
      },
      { when: () => true },
    ),
  )
  .openapi("Termijnverzoek", { description: "Wat er op welke dag is gebeurd." });
