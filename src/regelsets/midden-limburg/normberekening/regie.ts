import { antwoord, JA } from "../../../regels/antwoord.ts";
import { deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import { type Context, kaderminuten } from "./kaderminuten.ts";
import type { Resultaat } from "./resultaat.ts";

/** Result 3, keeping hold of the household: extra time only where talking about it takes the help much time (4.3). */
export function regie(context: Context): Resultaat | undefined {
  const { situatie, tabellen } = context;
  if (!situatie.hulpvraag?.organisatie) return undefined;
  const { regels } = tabellen;
  const extra = antwoord(situatie.hulpvraag.veelTijdGesprekken, FEITEN.veelTijdGesprekken);
  const zonder = deel({
    stappen: [
      weigering(regels["ML-h4-3-niet-automatisch"], {
        onderdeel: "regie",
        omschrijving: "Geen extra tijd voor regie: een hulp plant het eigen werk zelf",
      }),
    ],
    oordeel: [
      oordeel(regels["ML-h4-3-niet-automatisch"], {
        aan: "consulent",
        vraag: "Past een product met regie ook als regie geen extra tijd vraagt? Het document zegt dat niet.",
        ja: "Het product met regie blijft staan.",
        nee: "Kies het product zonder regie.",
      }),
    ],
  });
  const met = deel({
    oordeel: [
      oordeel(regels["ML-h4-3-extra-tijd"], {
        aan: "consulent",
        vraag: "Er kan extra tijd voor regie komen. Is die in dit geval nodig?",
        ja: "De extra tijd telt mee.",
        nee: "Er komt geen extra tijd voor regie.",
        feit: FEITEN.veelTijdGesprekken.pad,
      }),
    ],
  });
  return {
    naam: "regie",
    toegekend: JA,
    deel: voegSamen([
      extra.waarde === "nee" ? zonder : met,
      kaderminuten(context, "regie", extra, { hulpvraag: { organisatie: true, leerbaar: false } }),
    ]),
  };
}
