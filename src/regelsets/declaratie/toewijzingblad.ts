import { hoogstens, plus } from "../../regels/grootheid.ts";
import { alsVraag, datum, jaNee, type Toetsfeit } from "../toetsfeit.ts";
import { type Blad, blad } from "./blad.ts";
import { gebruiktVoor, toegewezen, vraagNaarEenheid, welkeToewijzing } from "./gebruik.ts";
import { gedeclareerd } from "./regelblad.ts";
import type { Declaratieregel, Declaratievraag } from "./vraag.ts";

/** A day after every other, for an end that is certain not to be there. */
const NOOIT = "9999-12-31";

const einde = (dag: string | null | undefined): string | undefined => (dag === null ? NOOIT : dag);

/** What is known of the allotment of a line. Without one no 301 was received. */
export function toewijzingblad(vraag: Declaratievraag, regel: Declaratieregel): Blad {
  const { toewijzing: id } = regel;
  const gekozen = vraag.toewijzingen.find((toewijzing) => toewijzing.id === id);
  const welke = welkeToewijzing(regel, vraag);
  const over = (veld: string, feit: Toetsfeit) =>
    gekozen === undefined ? welke : alsVraag(`toewijzingen[${gekozen.id}].${veld}`, feit);
  return blad(
    [
      [
        "ontvangen301",
        over("ontvangen301", jaNee("Heeft de aanbieder het bericht 301 van deze toewijzing ontvangen?")),
        id === null ? false : gekozen?.ontvangen301,
      ],
      [
        "verzonden305",
        over("verzonden305", jaNee("Heeft de aanbieder het bericht 305 voor deze toewijzing verstuurd?")),
        gekozen?.verzonden305,
      ],
      ["toewijzingVan", over("van", datum("Op welke dag gaat de toewijzing in?")), gekozen?.van],
      [
        "toewijzingTotEnMet",
        over("totEnMet", datum("Wat is de laatste dag van de toewijzing? Null als zij geen einde heeft.")),
        einde(gekozen?.totEnMet),
      ],
      [
        "beeindigdVanaf",
        over(
          "beeindigdVanaf",
          datum(
            "Vanaf welke dag loopt de toewijzing niet meer, omdat zij met een bericht 307 is beëindigd? Null als zij niet is beëindigd.",
          ),
        ),
        einde(gekozen?.beeindigdVanaf),
      ],
      ["toewijzingEenheid", gekozen ? vraagNaarEenheid(gekozen.id) : welke, gekozen?.eenheid],
    ],
    {
      binnenToewijzing: hoogstens(
        plus(gebruiktVoor(vraag, regel), gedeclareerd(regel)),
        toegewezen(vraag, regel),
      ),
    },
  );
}
