import * as z from "zod";
import type { Samenhangfout } from "../keur.ts";
import { gebruikelijkeHulpfouten } from "./gebruikelijkeHulpsamenhang.ts";
import { MAX_KINDEREN } from "./hulpvraag.ts";

const NIETS = { id: undefined, rol: undefined };

/** A part that cannot be read is left empty: its own fault is told elsewhere, and what stands beside it still counts. */
const leden = z.object({
  huishouden: z.object({ leden: z.array(z.looseObject({ id: z.unknown(), rol: z.unknown() }).catch(NIETS)) }),
});
const kindzorg = z.object({
  hulpvraag: z.object({
    kindzorg: z.array(
      z.looseObject({ kinderen: z.array(z.unknown()).max(MAX_KINDEREN).catch([]) }).catch({ kinderen: [] }),
    ),
  }),
});

function ledenfouten(situatie: unknown): Samenhangfout[] {
  const gelezen = leden.safeParse(situatie);
  if (!gelezen.success) return [];
  const fouten: Samenhangfout[] = [];
  const lijst = gelezen.data.huishouden.leden;
  const pad = ["huishouden", "leden"];
  const clienten = lijst.filter(({ rol }) => rol === "client").length;
  if (clienten !== 1) {
    const code = clienten === 0 ? "geen-client" : "meer-clienten";
    fouten.push({ pad, code, melding: "Precies één lid heeft de rol client." });
  }
  const gezien = new Set<unknown>();
  for (const [nummer, { id }] of lijst.entries()) {
    if (typeof id === "string" && gezien.has(id)) {
      fouten.push({ pad: [...pad, nummer, "id"], code: "dubbel", melding: "Deze aanduiding staat er al." });
    }
    gezien.add(id);
  }
  return fouten;
}

function kinderfouten(situatie: unknown): Samenhangfout[] {
  const zorg = kindzorg.safeParse(situatie);
  if (!zorg.success) return [];
  const gelezen = leden.safeParse(situatie);
  const bekend = new Set<unknown>(
    gelezen.success
      ? gelezen.data.huishouden.leden.filter(({ rol }) => rol !== "client").map(({ id }) => id)
      : [],
  );
  return zorg.data.hulpvraag.kindzorg.flatMap(({ kinderen }, nummer) =>
    kinderen.flatMap((id, plek) =>
      typeof id !== "string" || bekend.has(id)
        ? []
        : [
            {
              pad: ["hulpvraag", "kindzorg", nummer, "kinderen", plek],
              code: "geen-lid",
              melding: "Er is geen lid van het huishouden met deze aanduiding, of het is de cliënt zelf.",
            },
          ],
    ),
  );
}

/** Facts that cannot both be: a service that fits, and a reason why it does not. */
const TEGENSPRAAK = {
  maaltijdservice: ["dieetLeverbaar", "vormLeverbaar"],
  boodschappendienst: ["kanLijstOpstellen", "kanBestellen", "kanOpbergen"],
} as const;

/** Made once: to make a schema takes far longer than to use it. */
const DIENSTEN = Object.entries(TEGENSPRAAK).map(([dienst, velden]) => ({
  dienst,
  velden,
  vorm: z.object({ voorliggend: z.object({ [dienst]: z.looseObject({ adequaat: z.literal(true) }) }) }),
}));

function tegenspraak(situatie: unknown): Samenhangfout[] {
  return DIENSTEN.flatMap(({ dienst, velden, vorm }) => {
    const gelezen = vorm.safeParse(situatie);
    const gegeven = gelezen.success ? gelezen.data.voorliggend[dienst] : undefined;
    return velden
      .filter((veld) => gegeven?.[veld] === false)
      .map((veld) => ({
        pad: ["voorliggend", dienst, veld],
        code: "tegenspraak",
        melding: `Dit spreekt /voorliggend/${dienst}/adequaat tegen: die kan dan niet true zijn.`,
      }));
  });
}

const eters = z.object({
  hulpvraag: z.object({ maaltijden: z.object({ personenWarmeMaaltijd: z.number() }) }),
});

/** More people who eat than there are in the household. */
function etersfouten(situatie: unknown): Samenhangfout[] {
  const gelezen = eters.safeParse(situatie);
  const bewoners = leden.safeParse(situatie);
  if (!gelezen.success || !bewoners.success) return [];
  const aantal = bewoners.data.huishouden.leden.filter(({ rol }) => rol !== "kamerhuurder").length;
  if (gelezen.data.hulpvraag.maaltijden.personenWarmeMaaltijd <= aantal) return [];
  const pad = ["hulpvraag", "maaltijden", "personenWarmeMaaltijd"];
  return [{ pad, code: "tegenspraak", melding: "Zoveel personen zijn er niet in het huishouden." }];
}

const indicatie = z.object({ indicatie: z.object({ start: z.string(), nodigTot: z.string() }) });

function periodefouten(situatie: unknown): Samenhangfout[] {
  const gelezen = indicatie.safeParse(situatie);
  if (!gelezen.success || gelezen.data.indicatie.start < gelezen.data.indicatie.nodigTot) return [];
  const melding = "Deze datum moet na /indicatie/start liggen.";
  return [{ pad: ["indicatie", "nodigTot"], code: "voor-de-start", melding }];
}

/**
 * Every fault of coherence in a situation. Reads no more than it needs and skips what is malformed, so that these
 * faults can be told beside those of form.
 */
export const samenhangfouten = (situatie: unknown): Samenhangfout[] => [
  ...ledenfouten(situatie),
  ...kinderfouten(situatie),
  ...tegenspraak(situatie),
  ...etersfouten(situatie),
  ...periodefouten(situatie),
  ...gebruikelijkeHulpfouten(situatie),
];

/** Adds the faults of coherence to what a schema found; zod runs this only where the form is right. */
export function controleerSamenhang(situatie: unknown, context: z.core.$RefinementCtx): void {
  for (const { pad, code, melding } of samenhangfouten(situatie)) {
    context.addIssue({ code: "custom", path: [...pad], params: { code, melding } });
  }
}
