import {
  DOORLEVERVOORZIENINGEN,
  GEBEURTENISSEN,
  isTijdelijk,
  TIJDELIJK,
} from "../../regelsets/doorlevering/vraag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { dagOfNull, datum, tijdstip } from "../situatie/dagen.ts";
import { jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const gebeurtenis = z
  .strictObject({
    soort: z.enum(GEBEURTENISSEN).openapi({ description: "Wat er gebeurt." }),
    van: datum(
      "De dag waarop het gebeurt of begint. Bij wlzToegekend: de dag van het besluit. Bij een onderbreking: de eerste dag zonder hulp.",
    ),
    tot: dagOfNull(
      `Eerste dag waarop de hulp weer kan worden gegeven, alleen bij ${TIJDELIJK.join(", ")}. Null: de onderbreking duurt op de peildatum nog voort. Zonder dit veld: niet bekend.`,
      "2027-01-18",
    ).optional(),
    betreftClient: jaNee("Gaat het om de cliënt op wiens naam de hulp staat?"),
    uitzonderlijk: jaNee("Vindt de gemeente dit een uitzonderlijk geval?"),
    overlegMetToegang: jaNee("Is er over een wijziging overleg geweest met het toegangsteam?"),
    akkoordGemeente: jaNee("Is de gemeente akkoord met de wijziging?"),
  })
  .refine(({ soort, tot }) => tot === undefined || isTijdelijk(soort), {
    path: ["tot"],
    params: { code: "niet-van-toepassing", melding: "Deze gebeurtenis heeft geen einde." },
  })
  .refine(({ van, tot }) => typeof tot !== "string" || tot > van, {
    path: ["tot"],
    params: { code: "niet-na-begin", melding: "Deze dag moet na /gebeurtenis/van liggen." },
  })
  .openapi("Gebeurtenis");

const voorziening = z
  .strictObject({
    soort: z.enum(DOORLEVERVOORZIENINGEN).openapi({ description: "Welke voorziening." }),
    vorm: z
      .enum(["zorgInNatura", "pgb"])
      .optional()
      .openapi({ description: "Alleen bij zorg in natura zijn er iWmo-berichten." }),
    ookVoorHuisgenoten: jaNee("Is de hulp er ook voor andere huisgenoten?"),
    alleenDoorTijdelijkeOmstandigheden: jaNee(
      "Is de hulp alleen toegekend door tijdelijke omstandigheden of overbelasting rond de cliënt?",
    ),
    verzoekZorgverlener: jaNee(
      "Heeft de zorgverlener gevraagd om het pgb na het overlijden nog uit te betalen?",
    ),
  })
  .openapi("VerleendeVoorziening");

const huishouden = z
  .strictObject({
    alleenstaand: jaNee("Woont of woonde de cliënt alleen?"),
    huisgenootHeeftEigenBeperkingen: jaNee(
      "Is vooraf aannemelijk dat de huisgenoot zelf beperkingen heeft of minder zelfredzaam is?",
    ),
    besluitHuisgenoot: z
      .strictObject({
        datum: datum("De dag van het besluit.").optional(),
        toegekend: jaNee("Is de voorziening toegekend?"),
      })
      .optional()
      .openapi({ description: "Het besluit over een voorziening op naam van de huisgenoot." }),
    goedkeuringGemeente: jaNee(
      "Keurt de gemeente goed dat de hulp langer doorloopt op naam van de overledene?",
    ),
  })
  .openapi("Achterblijvers");

const BESLUITDATUM = ["huishouden", "besluitHuisgenoot", "datum"];

export const verzoek = z
  .strictObject({
    regelset: z.enum([...REGELSETS.keys()]).openapi({ description: "Welke regels.", example: "beekdaelen" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    gebeurtenis,
    huishouden: huishouden.optional(),
    voorzieningen: z
      .array(voorziening)
      .min(1)
      .max(DOORLEVERVOORZIENINGEN.length)
      .openapi({ description: "De voorzieningen op naam van de cliënt, elke soort hoogstens één keer." })
      .superRefine((rij, ctx) => {
        for (const [plek, { soort }] of rij.entries()) {
          if (rij.findIndex((eerder) => eerder.soort === soort) < plek) {
            ctx.addIssue({
              code: "custom",
              path: [plek, "soort"],
              params: { code: "dubbel", melding: "Deze voorziening staat er al." },
            });
          }
        }
      }),
  })
  .refine(
    ({ gebeurtenis: { van }, huishouden: h }) =>
      h?.besluitHuisgenoot?.datum === undefined || h.besluitHuisgenoot.datum >= van,
    {
      path: BESLUITDATUM,
      params: { code: "voor-gebeurtenis", melding: "Deze dag mag niet voor /gebeurtenis/van liggen." },
    },
  )
  .superRefine(({ huishouden: h, voorzieningen }, ctx) => {
    for (const [plek, { ookVoorHuisgenoten }] of voorzieningen.entries()) {
      if (h?.alleenstaand === true && ookVoorHuisgenoten === true) {
        ctx.addIssue({
          code: "custom",
          path: ["voorzieningen", plek, "ookVoorHuisgenoten"],
          params: { code: "tegenspraak", melding: "Wie alleen woont, heeft geen huisgenoten." },
        });
      }
    }
  })
  .openapi("Doorleververzoek", {
    description:
      "Wat er in het leven van een cliënt gebeurt, en de hulp die hij heeft. Wat er niet staat, is niet bekend.",
  });
