import { verzoek as bijdrageverzoek } from "../bijdrageberekeningen/verzoek.ts";
import { pointer } from "../fouten.ts";
import type { Samenhangfout } from "../keur.ts";
import { LAATSTE_MAAND } from "../situatie/dagen.ts";
import { samenhangfouten } from "../situatie/samenhang.ts";
import { verzoek as termijnverzoek } from "../termijnberekeningen/verzoek.ts";
import type { Padplaats } from "../verplaatst.ts";
import * as z from "../zod.ts";
import { bijdragevraag } from "./bijdragevraag.ts";
import { bijdrageplaats, TERMIJNPLAATS } from "./plaatsen.ts";

/** The provision that an advice is about. */
export const HULP = "hulpBijHuishouden";
/** Without a start no other provision can begin in the months that are shown. */
const ZONDER_START = `${LAATSTE_MAAND}-31`;

const periode = z.object({
  start: z.string(),
  indicatie: z.object({ start: z.undefined().optional(), nodigTot: z.string() }),
});

/** The start of an advice may stand apart from its end. */
function startfouten(invoer: unknown): Samenhangfout[] {
  const { data } = periode.safeParse(invoer);
  if (data === undefined || data.start < data.indicatie.nodigTot) return [];
  const melding = "Deze datum moet na /start liggen.";
  return [{ pad: ["indicatie", "nodigTot"], code: "voor-de-start", melding }];
}

/** Every fault of coherence in what an advice takes about the household; reads past what is malformed. */
export const adviesfouten = (invoer: unknown): Samenhangfout[] => [
  ...samenhangfouten(invoer),
  ...startfouten(invoer),
];

/** What a part of an advice needs to be held together. */
interface Advies {
  readonly regelset: string;
  readonly peildatum: string;
  readonly start?: string | undefined;
  readonly indicatie?: { readonly start?: string | undefined } | undefined;
  readonly bijdrage?: object | undefined;
  readonly termijnen?: object | undefined;
}

/** Adds the faults that the resource of a part would find in its own request, where they stand in that of the advice. */
function vanDeel(schema: z.ZodType, invoer: object, plaats: Padplaats, context: z.core.$RefinementCtx): void {
  for (const issue of schema.safeParse(invoer).error?.issues ?? []) {
    const path = plaats(pointer(issue.path)).split("/").slice(1);
    context.addIssue({
      code: "custom",
      path,
      params: issue.code === "custom" ? issue.params : { melding: issue.message },
    });
  }
}

/** Adds every fault of coherence in an advice: of its household, and of what only one part reads. */
export function controleerAdvies(vraag: Advies, context: z.core.$RefinementCtx): void {
  for (const { pad, code, melding } of adviesfouten(vraag)) {
    context.addIssue({ code: "custom", path: [...pad], params: { code, melding } });
  }
  const { regelset, peildatum, bijdrage, termijnen } = vraag;
  if (bijdrage) {
    const start = vraag.start ?? vraag.indicatie?.start ?? ZONDER_START;
    vanDeel(
      bijdrageverzoek,
      bijdragevraag({ regelset, bijdrage }, HULP, start, null),
      bijdrageplaats("/start"),
      context,
    );
  }
  if (termijnen) {
    vanDeel(termijnverzoek, { regelset, peildatum, ...termijnen }, TERMIJNPLAATS, context);
  }
}
