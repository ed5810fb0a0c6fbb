import { JA } from "../../../regels/antwoord.ts";
import { type Context, kaderminuten } from "./kaderminuten.ts";
import type { Resultaat } from "./resultaat.ts";

/** Result 1, a clean and liveable house (4.1): light and heavy work, with what asks more time for it. */
export function schoonHuis(context: Context): Resultaat | undefined {
  const { huishouden, woning, huisdieren, hulpvraag } = context.situatie;
  const { lichtHuishoudelijkWerk, zwaarHuishoudelijkWerk, extraInzet, frequentie } = hulpvraag ?? {};
  const licht = lichtHuishoudelijkWerk !== undefined && lichtHuishoudelijkWerk !== "geen";
  const zwaar = zwaarHuishoudelijkWerk === "volledig";
  if (!licht && !zwaar && extraInzet === undefined) return undefined;
  const gevraagd = { lichtHuishoudelijkWerk, zwaarHuishoudelijkWerk, extraInzet, frequentie };
  return {
    naam: "schoonHuis",
    toegekend: JA,
    deel: kaderminuten(context, "schoonHuis", JA, { huishouden, woning, huisdieren, hulpvraag: gevraagd }),
  };
}
