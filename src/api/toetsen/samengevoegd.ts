import type { Toetsuitkomst } from "../../regels/toetsuitkomst.ts";
import { toonToets } from "./toon.ts";

function samen(uitkomsten: readonly Toetsuitkomst["uitkomst"][]): Toetsuitkomst["uitkomst"] {
  if (uitkomsten.includes("nee")) return "nee";
  return uitkomsten.includes("onbekend") ? "onbekend" : "ja";
}

/** Layers that must all hold, as one outcome: what no longer matters once one says no is not asked. */
export function samengevoegd(lagen: readonly Toetsuitkomst[]) {
  const uitkomst = samen(lagen.map((laag) => laag.uitkomst));
  const open = uitkomst === "onbekend" ? lagen : [];
  const getoond = open.flatMap((laag) => toonToets(laag).ontbrekend);
  const perFeit = new Map<string, (typeof getoond)[number]>();
  for (const mist of getoond) {
    const bekend = perFeit.get(mist.feit);
    const regels = [...new Set([...(bekend?.regels ?? []), ...mist.regels])];
    perFeit.set(mist.feit, { ...mist, regels });
  }
  return {
    uitkomst,
    gronden: lagen.flatMap((laag) => laag.gronden),
    ontbrekend: [...perFeit.values()],
    volgendeVraag: open.map((laag) => laag.volgendeVraag).find((vraag) => vraag !== null) ?? null,
    oordeel: lagen.flatMap((laag) => laag.oordeel),
  };
}
