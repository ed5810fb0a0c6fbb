import { dagenLater } from "../../regels/isojaar.ts";
import { alsVraag, datum, keuze } from "../toetsfeit.ts";
import { type Blad, blad } from "./blad.ts";
import { DECLARATIEBERICHTEN, type Declaratievraag } from "./vraag.ts";

/** The first day (ISO date) of the calendar month of a day. */
export const eersteVanMaand = (dag: string): string => `${dag.slice(0, 7)}-01`;

/** What is known of a declaration as a whole. `declaratieTot`: the first day after its period. */
export function declaratieblad({ declaratie }: Declaratievraag): Blad {
  const { bericht, periode, ingediendOp, ontvangenOp } = declaratie;
  const van = alsVraag("declaratie.periode.van", datum("Op welke dag begint de declaratieperiode?"));
  const tot = alsVraag(
    "declaratie.periode.totEnMet",
    datum("Wat is de laatste dag van de declaratieperiode?"),
  );
  return blad([
    [
      "bericht",
      alsVraag("declaratie.bericht", keuze("Met welk iWmo-bericht wordt gedeclareerd?", DECLARATIEBERICHTEN)),
      bericht,
    ],
    ["declaratieVan", van, periode?.van],
    ["declaratieMaandstart", van, periode && eersteVanMaand(periode.van)],
    ["declaratieTot", tot, periode && dagenLater(periode.totEnMet, 1)],
    [
      "ingediendOp",
      alsVraag("declaratie.ingediendOp", datum("Op welke dag is de declaratie ingediend?")),
      ingediendOp,
    ],
    [
      "ontvangenOp",
      alsVraag("declaratie.ontvangenOp", datum("Op welke dag heeft de gemeente de declaratie ontvangen?")),
      ontvangenOp,
    ],
  ]);
}
