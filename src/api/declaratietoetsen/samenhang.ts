import * as z from "zod";
import type { Samenhangfout } from "../keur.ts";

const iets = z.unknown().optional();

/** A part that cannot be read is left empty: its own fault is told elsewhere, and what stands beside it still counts. */
const regel = z.looseObject({ id: iets, toewijzing: iets }).catch({});
const maand = z.looseObject({ maand: iets }).catch({});
const toewijzing = z.looseObject({ id: iets, maanden: z.array(maand).catch([]) }).catch({ maanden: [] });
const vorm = z.object({
  declaratie: z.looseObject({ regels: z.array(regel).catch([]) }).catch({ regels: [] }),
  toewijzingen: z.array(toewijzing).catch([]),
});

type Pad = Samenhangfout["pad"];

function dubbel(namen: readonly unknown[], padVan: (nummer: number) => Pad): Samenhangfout[] {
  const gezien = new Set<unknown>();
  return namen.flatMap((naam, nummer) => {
    const alGezien = typeof naam === "string" && gezien.has(naam);
    gezien.add(naam);
    return alGezien ? [{ pad: padVan(nummer), code: "dubbel", melding: "Deze aanduiding staat er al." }] : [];
  });
}

/** The faults of coherence in a declaration; reads past what is malformed. */
export function samenhangfouten(invoer: unknown): Samenhangfout[] {
  const gelezen = vorm.safeParse(invoer);
  if (!gelezen.success) return [];
  const { declaratie, toewijzingen } = gelezen.data;
  const ids = toewijzingen.map(({ id }) => id);
  return [
    ...dubbel(
      declaratie.regels.map(({ id }) => id),
      (nummer) => ["declaratie", "regels", nummer, "id"],
    ),
    ...declaratie.regels.flatMap(({ toewijzing }, nummer) =>
      typeof toewijzing !== "string" || ids.includes(toewijzing)
        ? []
        : [
            {
              pad: ["declaratie", "regels", nummer, "toewijzing"],
              code: "geen-toewijzing",
              melding: "Er is geen toewijzing met deze aanduiding.",
            },
          ],
    ),
    ...dubbel(ids, (nummer) => ["toewijzingen", nummer, "id"]),
    ...toewijzingen.flatMap(({ maanden }, nummer) =>
      dubbel(
        maanden.map(({ maand }) => maand),
        (plek) => ["toewijzingen", nummer, "maanden", plek, "maand"],
      ),
    ),
  ];
}

/** Adds the faults of coherence to what a schema found; zod runs this only where the form is right. */
export function controleerSamenhang(invoer: unknown, context: z.core.$RefinementCtx): void {
  for (const { pad, code, melding } of samenhangfouten(invoer)) {
    context.addIssue({ code: "custom", path: [...pad], params: { code, melding } });
  }
}
