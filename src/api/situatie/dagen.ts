import * as z from "../zod.ts";

/** No rule can be meant outside these; within them a length of time can be added to any day and the year keeps four digits. */
const [EERSTE_DAG, LAATSTE_DAG] = ["1900-01-01", "2199-12-31"];
const [DAGLENGTE, MAANDLENGTE] = [EERSTE_DAG.length, "2026-11".length];
const EERSTE_MAAND = EERSTE_DAG.slice(0, MAANDLENGTE);
export const LAATSTE_MAAND = LAATSTE_DAG.slice(0, MAANDLENGTE);

/** The same bounds, for who reads the document. */
const JAAR = "(19[0-9]{2}|2[01][0-9]{2})";
const ALS_MAAND = { pattern: `^${JAAR}-(0[1-9]|1[0-2])$` } as const;
/** How the document shows a date of a request. */
export const ALS_DAG = { format: "date", pattern: `^${JAAR}-[0-9]{2}-[0-9]{2}$` } as const;

/** The fault of a day or month that can be read and lies outside the bounds. */
const buitenBereik = (eerste: string, laatste: string) => ({
  params: { code: "buiten-bereik", melding: `Dit moet van ${eerste} tot en met ${laatste} zijn.` },
  when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0,
});
const dagBereik = buitenBereik(EERSTE_DAG, LAATSTE_DAG);

const binnenBereik = (dag: string): boolean => dag >= EERSTE_DAG && dag <= LAATSTE_DAG;

/** An ISO date within the bounds. Made once: of these there are many. */
export const DAG = z.iso.date().refine(binnenBereik, dagBereik);

export const datum = (omschrijving: string) =>
  DAG.openapi({ ...ALS_DAG, description: omschrijving, example: "2026-11-21" });

/** A day, or null where it is certain that there is none. */
export const dagOfNull = (omschrijving: string, voorbeeld = "2026-11-21") =>
  DAG.nullable().openapi({ ...ALS_DAG, description: omschrijving, example: voorbeeld });

/** A calendar month, such as 2026-11. */
export const maand = (omschrijving: string, voorbeeld: string) =>
  z
    .string()
    .max(MAANDLENGTE)
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .refine(
      (gevraagd) => gevraagd >= EERSTE_MAAND && gevraagd <= LAATSTE_MAAND,
      buitenBereik(EERSTE_MAAND, LAATSTE_MAAND),
    )
    .openapi({ ...ALS_MAAND, description: omschrijving, example: voorbeeld });

/** An instant, with its time zone. */
export const tijdstip = (omschrijving: string) =>
  z.iso
    .datetime({ offset: true })
    .openapi({ format: "date-time", description: omschrijving, example: "2026-11-21T10:00:00Z" });

/** An instant on a day within the bounds. */
export const tijdstipOpDag = (omschrijving: string) =>
  tijdstip(omschrijving).refine((moment) => binnenBereik(moment.slice(0, DAGLENGTE)), dagBereik);
