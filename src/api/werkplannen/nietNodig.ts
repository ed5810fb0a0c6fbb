import type { Activiteit } from "../../regels/activiteit.ts";
import { ongeldigeInvoer } from "../problem.ts";

/** Refuses names of activities that the regelset does not have, and says which it has. */
export function weigerOnbekend(namen: readonly string[] = [], rijen: readonly Activiteit[]): void {
  const bekend = new Set(
    rijen.filter(({ soort }) => soort !== "overzicht").map(({ activiteit }) => activiteit),
  );
  const fouten = [...namen.entries()]
    .filter(([, naam]) => !bekend.has(naam))
    .map(([plek]) => ({
      pad: `/nietNodig/${plek}`,
      code: "niet-toegestaan",
      melding: "Deze activiteit is er niet in deze regelset.",
      toegestaan: [...bekend],
    }));
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}
