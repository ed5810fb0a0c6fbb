import type { Rekenregel } from "../../regels/rekenregel.ts";
import { onderdeelverschillen, regelverschillen } from "../../regels/verschil.ts";
import { vergelijkingsbrief } from "../../uitleg/vergelijking.ts";
import { definieerBerekening } from "../berekening.ts";
import { bereken as berekenNorm } from "../normberekeningen/berekening.ts";
import { type Fout, ongeldigeInvoer } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { standUit } from "../tabellen.ts";
import { foutenOnder } from "../verplaatst.ts";
import { antwoord, type Verzoek, verzoek } from "./schema.ts";
import { voorgesteld } from "./voorgesteld.ts";
import { leesVoorstellen } from "./voorstellen.ts";

type Variant = Verzoek["varianten"][number];

async function berekenVariant(bron: Rekenbron, situatie: Verzoek["situatie"], variant: Variant) {
  const { id, voorstellen: _, ...keuze } = variant;
  const stand = standUit(variant.stand, bron.var.nu);
  const voorstellen = await leesVoorstellen(bron.var.tabellen, { ...variant, stand });
  const tabellen = voorgesteld(bron.var.tabellen, voorstellen);
  const uitkomst = await berekenNorm({ var: { ...bron.var, tabellen } }, { ...keuze, ...situatie });
  return { id, voorgesteld: voorstellen.size > 0, antwoord: uitkomst };
}

/** The variants one after another. Refuses with the faults of all of them, each at its place. */
async function berekenVarianten(bron: Rekenbron, { situatie, varianten }: Verzoek) {
  const fouten: Fout[] = [];
  const uit: Awaited<ReturnType<typeof berekenVariant>>[] = [];
  const gezien = new Set<string>();
  for (const [nummer, variant] of varianten.entries()) {
    const pad = `/varianten/${nummer}`;
    if (gezien.has(variant.id)) {
      fouten.push({ pad: `${pad}/id`, code: "dubbel", melding: "Deze aanduiding staat er al." });
    }
    gezien.add(variant.id);
    try {
      uit.push(await berekenVariant(bron, situatie, variant));
    } catch (fout) {
      const gevonden = foutenOnder(pad, fout);
      if (gevonden === undefined) throw fout;
      fouten.push(...gevonden);
    }
  }
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return uit;
}

const kant = (regel: Rekenregel | null) =>
  regel && {
    regel: regel.regel,
    aantal: regel.aantal,
    minuten: regel.minuten,
    minutenPerWeek: regel.minutenPerWeek,
    bron: regel.bron,
  };

/** A situation under two or more variants, and where each differs from the first. */
export async function bereken({ var: { tabellen, nu } }: Rekenbron, vraag: Verzoek) {
  const varianten = await berekenVarianten({ var: { tabellen: tabellen.vastgezet(), nu } }, vraag);
  const [eerste, ...rest] = varianten;
  if (eerste === undefined) throw new Error("a comparison has variants");
  const basis = eerste.antwoord;
  return {
    varianten,
    verschillen: rest.map(({ id, antwoord: variant }) => ({
      id,
      minutenPerWeek: {
        basis: basis.minutenPerWeek,
        variant: variant.minutenPerWeek,
        verschil:
          basis.minutenPerWeek === null || variant.minutenPerWeek === null
            ? null
            : variant.minutenPerWeek - basis.minutenPerWeek,
      },
      onderdelen: onderdeelverschillen(basis, variant),
      regels: regelverschillen(basis.regels, variant.regels).map((verschil) => ({
        ...verschil,
        basis: kant(verschil.basis),
        variant: kant(verschil.variant),
      })),
    })),
  };
}

export const vergelijkingen = definieerBerekening({
  pad: "/vergelijkingen",
  operationId: "vergelijkVarianten",
  tag: "Berekeningen",
  summary: "Vergelijk een situatie onder twee of meer varianten",
  description:
    "Berekent de minuten van één situatie onder elke variant: een andere regelset, peildatum of stand, of met voorgestelde getallen (wat als). Geeft de uitkomst van elke variant en de verschillen met de eerste, regel voor regel. Voorstellen worden gecontroleerd zoals de tabellen zelf en nergens bewaard.",
  geeft: "De uitkomsten en de verschillen.",
  verzoek,
  antwoord,
  bereken,
  uitleg: vergelijkingsbrief,
});
