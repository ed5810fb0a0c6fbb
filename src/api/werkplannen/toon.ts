import type { Activiteit } from "../../regels/activiteit.ts";
import type { Werkplan } from "../../regelsets/werkplan/werkplan.ts";

function kop({ sleutel, activiteit, variant, resultaat, ruimte, soort, omschrijving }: Activiteit) {
  return { sleutel, activiteit, variant, resultaat, ruimte, soort, omschrijving };
}

const lezing = (interpretatie: string | null | undefined) => (interpretatie ? { interpretatie } : {});

/** A plan as the answer shows it. */
export function toonWerkplan(plan: Werkplan) {
  return {
    compleet: plan.compleet,
    activiteiten: plan.activiteiten.map(({ rij, frequentie, keer, interpretatie }) => ({
      ...kop(rij),
      ...frequentie,
      keer,
      regel: rij.regel,
      bron: rij.bron,
      ...lezing(interpretatie),
    })),
    weken: plan.weken.map(({ nummer, maandag, bezoek, activiteiten }) => ({
      week: nummer,
      maandag,
      bezoek,
      activiteiten: activiteiten.map(({ rij, keer }) => ({ sleutel: rij.sleutel, keer, regel: rij.regel })),
    })),
    zonderFrequentie: plan.zonderFrequentie.map(({ rij, reden }) => ({
      ...kop(rij),
      reden,
      regel: rij.regel,
      bron: rij.bron,
      ...lezing(rij.interpretatie),
    })),
    nietInRegelset: [...plan.nietInRegelset],
    ontbrekend: plan.ontbrekend.map(({ feit: { pad, ...vraag }, regels }) => ({
      feit: pad,
      ...vraag,
      regels,
    })),
  };
}
