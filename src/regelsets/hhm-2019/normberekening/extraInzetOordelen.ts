import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { FEITEN } from "../../feiten.ts";
import type { ExtraInzet } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

/** What the consulent judges about extra time: no reason gives it of itself, and the lists of reasons are open. */
export function extraInzetOordelen(gevraagd: ExtraInzet, { parameters, regels }: HhmTabellen): Oordeel[] {
  const { minutenPerWeek, gronden, extraBezoek, alleenToilet, objectieveNoodzaak } = gevraagd;
  const maximum = parameters["extraInzet.extraBezoek.maximum"].waarde;
  const past = minutenPerWeek !== undefined && minutenPerWeek <= geplandMaximum(parameters);
  const uit: Oordeel[] = [];
  if (objectieveNoodzaak !== true) {
    uit.push(
      oordeel(regels["NK-niet-automatisch"], {
        aan: "consulent",
        vraag:
          "Zorgt een beperking die vaststaat voor extra vuil, of maakt zij een extra niveau van schoon nodig?",
        ja: "De extra minuten die de consulent nodig vindt, tellen mee tot het maximum.",
        nee: "Er komt geen extra inzet; de gevraagde minuten vervallen.",
        feit: FEITEN.extraObjectieveNoodzaak.pad,
      }),
    );
  }
  if (extraBezoek === undefined && !past && gronden?.includes("incontinentie")) {
    uit.push(
      oordeel(regels["NK-extra-bezoek-toilet-voorbeeld"], {
        aan: "consulent",
        vraag: "Moet het toilet door de incontinentie vaker dan één keer per week schoon?",
        ja: "Een extra bezoek kan nodig zijn.",
        nee: "De extra tijd past in het geplande bezoek.",
        feit: FEITEN.extraBezoek.pad,
      }),
    );
  }
  if (alleenToilet && extraBezoek !== false && !(minutenPerWeek !== undefined && minutenPerWeek < maximum)) {
    const { regel, bron } = regels["NK-extra-bezoek-alleen-toilet"];
    uit.push({
      regel,
      bron,
      aan: "consulent",
      vraag: "Hoeveel minuten zijn nodig als bij het extra bezoek alleen het toilet schoon moet?",
      gevolgen: [
        { antwoord: `een aantal onder ${maximum}`, gevolg: "Dat aantal telt mee." },
        { antwoord: `${maximum} of meer`, gevolg: "Dat is te veel voor alleen het toilet." },
      ],
      feit: FEITEN.extraMinuten.pad,
    });
  }
  return uit;
}

const geplandMaximum = (parameters: HhmTabellen["parameters"]): number =>
  parameters["extraInzet.geplandBezoek.maximum"].waarde;
