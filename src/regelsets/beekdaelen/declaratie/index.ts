import { bereik } from "../../../regels/grootheid.ts";
import { alleVan, eenVan, feit, nietWaar, regel, vergelijkFeit } from "../../../regels/voorwaarde.ts";
import { gedeclareerd } from "../../declaratie/regelblad.ts";
import type { Declaratieregels } from "../../declaratie/regels.ts";
import type { Declaratievraag } from "../../declaratie/vraag.ts";
import { datum, jaNee } from "../../toetsfeit.ts";

const TE_VROEG = "BD-b1-te-vroeg";

/** Whether support surely, or for all that is known, began before the opdracht. */
function magDeelsVoor({ feiten }: Declaratievraag, van: string): boolean {
  const { gespecialiseerdeAanbiederZintuiglijk, datumOpdracht, datumStartOndersteuning } = feiten;
  if (gespecialiseerdeAanbiederZintuiglijk === false || typeof datumOpdracht !== "string") return false;
  const start = typeof datumStartOndersteuning === "string" ? datumStartOndersteuning : van;
  return van < datumOpdracht && start < datumOpdracht;
}

/** Support that began before the municipality gave the opdracht (bijlage 1). */
export const declaratie: Declaratieregels = {
  feiten: {
    gespecialiseerdeAanbiederZintuiglijk: jaNee(
      "Geeft een gespecialiseerde aanbieder de ondersteuning, vanwege een zintuiglijke beperking?",
    ),
    datumOpdracht: datum("Op welke dag heeft de gemeente de opdracht aan de aanbieder gegeven?"),
    datumStartOndersteuning: datum("Op welke dag is de ondersteuning begonnen?"),
  },
  regel: {
    gronden: [
      {
        regel: TE_VROEG,
        soort: "weigeringsgrond",
        omschrijving: "Ondersteuning van vóór de opdracht is voor rekening van de aanbieder",
        voorwaarde: alleVan(
          feit("gespecialiseerdeAanbiederZintuiglijk"),
          vergelijkFeit("regelVan", "minder", "datumOpdracht"),
          eenVan(
            vergelijkFeit("datumStartOndersteuning", "minder", "datumOpdracht"),
            vergelijkFeit("regelTotEnMet", "minder", "datumOpdracht"),
          ),
        ),
        interpretatie:
          "Bijlage 1 gaat over de gespecialiseerde aanbieder bij een zintuiglijke beperking. Vanaf de dag van de opdracht staat deze regel declareren niet meer in de weg.",
      },
    ],
    uitkomst: nietWaar(regel(TE_VROEG)),
    toegelaten: nietWaar(alleVan(regel(TE_VROEG), vergelijkFeit("regelTotEnMet", "minder", "datumOpdracht"))),
  },
  // What of a line that runs past the opdracht lies before it, the line does not say.
  grenzen: (declaratieregel, vraag) =>
    magDeelsVoor(vraag, declaratieregel.periode.van)
      ? [bereik(0, gedeclareerd(declaratieregel).maximum)]
      : [],
};
