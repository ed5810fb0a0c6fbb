import { antwoord as afweging } from "../afwegingen/schema.ts";
import { kwitantie, ontbrekend, oordeel, regelsetkop } from "../antwoord.ts";
import { antwoord as bijdrage } from "../bijdrageberekeningen/antwoord.ts";
import { verzoek as bijdrageverzoek } from "../bijdrageberekeningen/verzoek.ts";
import { antwoord as gebruikelijkeHulp } from "../gebruikelijke-hulp-toetsen/schema.ts";
import { antwoord as norm, verzoek as normverzoek } from "../normberekeningen/schema.ts";
import { antwoord as budget } from "../pgb-budgetberekeningen/antwoord.ts";
import { verzoek as budgetverzoek } from "../pgb-budgetberekeningen/verzoek.ts";
import { antwoord as pgb } from "../pgb-toetsen/schema.ts";
import { datum } from "../situatie/dagen.ts";
import { duurvelden } from "../situatie/gebruikelijkeHulp.ts";
import { situatieVelden } from "../situatie/schema.ts";
import { antwoord as termijnen } from "../termijnberekeningen/schema.ts";
import { verzoek as termijnverzoek } from "../termijnberekeningen/verzoek.ts";
import { antwoord as toegang } from "../toegangstoetsen/schema.ts";
import { toetsvelden } from "../toetsen/schema.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";
import { controleerAdvies } from "./samenhang.ts";

const VORMEN = ["zorgInNatura", "pgb"] as const;

/** What a budget needs beside the minutes, which the advice works out itself. */
const budgetvelden = budgetverzoek.shape.pgb
  .unwrap()
  .omit({ voorziening: true, minutenPerWeek: true, aantalPerWeek: true, eenheid: true })
  .extend({ gemeentecode: budgetverzoek.shape.gemeentecode })
  .openapi("Adviesbudget", { description: "Bij een pgb: het soort hulp, het tarief en de weken." });

const { huishouden, betaaltWlzBijdrage, andereVoorzieningen, wijzigingen, omstandigheden } =
  bijdrageverzoek.shape;

/** What the contribution needs beside the help itself. */
const bijdragevelden = z
  .strictObject({ huishouden, betaaltWlzBijdrage, andereVoorzieningen, wijzigingen, omstandigheden })
  .openapi("Adviesbijdrage", { description: "Wat de bijdrage bepaalt, naast de hulp zelf." });

const { gebeurtenissen, omstandigheden: bijTermijnen } = termijnverzoek.shape;

export const verzoek = z
  .strictObject({
    ...toetsvelden,
    feiten: toetsvelden.feiten.optional(),
    normenkader: normverzoek.shape.normenkader,
    vorm: z.enum(VORMEN).optional().openapi({ description: "In welke vorm de hulp wordt gevraagd." }),
    start: datum("Eerste dag waarop de hulp wordt gevraagd.").optional(),
    gebruikelijkeHulp: z
      .strictObject(duurvelden)
      .optional()
      .openapi({ description: "Hoe lang de hulp nodig is; dat telt voor wat huisgenoten zelf doen." }),
    budget: budgetvelden.optional(),
    bijdrage: bijdragevelden.optional(),
    termijnen: z
      .strictObject({ gebeurtenissen, omstandigheden: bijTermijnen })
      .optional()
      .openapi({ description: "De dagen van de aanvraag; zonder dit veld komen er geen termijnen." }),
    ...situatieVelden,
  })
  .superRefine(controleerAdvies)
  .openapi("Adviesverzoek", {
    description:
      "De situatie, de feiten van de screening en de gevraagde vorm. Wat ontbreekt, is niet bekend.",
  });

export type Verzoek = z.output<typeof verzoek>;

/** The parts of an advice, each the answer of a resource. */
export const DELEN = [
  "toegang",
  "afweging",
  "bruto",
  "gebruikelijkeHulp",
  "netto",
  "pgb",
  "budget",
  "bijdrage",
  "termijnen",
] as const;

export const stap = z
  .object({
    stap: z.string().openapi({ description: "De stap, op de volgorde van de Centrale Raad van Beroep." }),
    omschrijving: z.string(),
    uitkomst: z.enum(["ja", "nee", "onbekend", "nietNodig", "geenRegels"]).openapi({
      description:
        "Ja: het advies gaat verder. NietNodig: een eerdere stap heeft beslist, of er is niet naar gevraagd. GeenRegels: het document zegt hier niets over.",
    }),
    deel: z.enum(DELEN).openapi({ description: "In welk deel van het antwoord deze stap is uitgewerkt." }),
  })
  .openapi("Adviesstap");

const bandbreedte = z
  .object({ minimum: z.int(), maximum: z.int().nullable() })
  .openapi("Adviesbandbreedte", { description: "Wat nog mogelijk is. Null: geen bovengrens." });

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    uitkomst: z.enum(["ja", "nee", "onbekend"]).openapi({ description: "Komt er hulp bij het huishouden?" }),
    minutenPerWeek: z
      .int()
      .nullable()
      .openapi({ description: "De netto hulp, of null als die nog niet vaststaat." }),
    bandbreedte,
    stappen: z.array(stap),
    ontbrekend: z.array(ontbrekend).readonly().openapi({
      description:
        "Wat nog kan uitmaken, over alle stappen. Vooraan staat wat de uitkomst kan bepalen, met de kortste weg eerst. Elk feit staat waar u het in dit verzoek meestuurt.",
    }),
    volgendeVraag: z.string().nullable(),
    oordeel: z.array(oordeel).readonly(),
    toegang: toegang.nullable(),
    afweging: afweging.nullable(),
    bruto: norm.nullable().openapi({ description: "De hulp die nodig is, zonder wat anderen doen." }),
    gebruikelijkeHulp: gebruikelijkeHulp.nullable(),
    netto: norm.nullable().openapi({ description: "De hulp die overblijft." }),
    pgb: pgb.nullable(),
    budget: budget.nullable().openapi({ description: "Hoe hoog het pgb is, bij een pgb." }),
    bijdrage: bijdrage.nullable().openapi({
      description: "De bijdrage in de kosten van de eerste twaalf maanden, zolang de hulp loopt.",
    }),
    termijnen: termijnen.nullable(),
    kwitantie,
    uitleg,
  })
  .openapi("Adviesantwoord");
