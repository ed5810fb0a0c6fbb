import { REGELSETS } from "../../regelsets/index.ts";
import { TOLKDOMEINEN } from "../../regelsets/tegemoetkoming/vraag.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";
import { VOORZIENINGSVRAGEN } from "./vragen.ts";

/** Ten million euros: no home costs more to adapt. */
const MAX_CENT = 1_000_000_000;
const MINUTEN_PER_JAAR = 366 * 24 * 60;

const bedrag = (omschrijving: string) => geheel(`${omschrijving}, in eurocenten.`, MAX_CENT).optional();

const tolkuren = z
  .strictObject({
    soort: z.literal("tolkuren"),
    auditieveBeperking: jaNee("Heeft de cliënt een beperking in het horen?"),
    visueleBeperking: jaNee("Heeft de cliënt een beperking in het zien?"),
    domein: z.enum(TOLKDOMEINEN).optional().openapi({ description: "Waarvoor de tolk nodig is." }),
    gevraagdeMinuten: geheel("De tolktijd die wordt gevraagd, om af te ronden.", MINUTEN_PER_JAAR).optional(),
  })
  .openapi("Tolkuren");

const verhuizenOfAanpassen = z
  .strictObject({
    soort: z.literal("verhuizenOfAanpassen"),
    aanpassingHuidigCent: bedrag("Wat het kost om de woning nu aan te passen"),
    aanpassingHuidigLaterCent: bedrag("Wat aanpassingen kosten die later te voorzien zijn"),
    pgbVerhuiskostenCent: bedrag("Het pgb voor de kosten van de verhuizing"),
    aanpassingNieuwCent: bedrag("Wat het kost om de andere woning aan te passen"),
  })
  .openapi("VerhuizenOfAanpassen");

export const verzoek = z
  .strictObject({
    regelset: z.enum([...REGELSETS.keys()]).openapi({ description: "Welke regels.", example: "beekdaelen" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    tegemoetkoming: z
      .discriminatedUnion("soort", [tolkuren, verhuizenOfAanpassen, ...VOORZIENINGSVRAGEN])
      .openapi({ description: "Wat er wordt berekend, met de feiten die daarbij horen." }),
  })
  .openapi("Tegemoetkomingsverzoek");
