import { periodeVan } from "../../../regels/duur.ts";
import { dagenLater } from "../../../regels/isojaar.ts";
import { dagVoor, eindeVan } from "../../../regels/periode.ts";
import type { Parameter, Tabellen } from "../../../regels/tabellen.ts";
import type { Termijn } from "../../declaratie/regels.ts";
import type { Declaratievraag } from "../../declaratie/vraag.ts";

/** The numbers that the terms of chapter 7 are counted with. */
export const TERMIJNPARAMETERS = [
  "declaratie.indienen",
  "declaratie.betalen",
  "declaratie.corrigeren",
] as const;
type Naam = (typeof TERMIJNPARAMETERS)[number];

const heeftTermijnen = (tabellen: Tabellen): tabellen is Tabellen<string, Naam> =>
  TERMIJNPARAMETERS.every((naam) => tabellen.parameters[naam]);

function metTermijnen(tabellen: Tabellen): Tabellen<string, Naam> {
  if (!heeftTermijnen(tabellen)) throw new Error("the terms of declaring have no numbers");
  return tabellen;
}

function termijn(
  parameter: Parameter,
  omschrijving: string,
  datum: string,
  declaratieregel?: string,
): Termijn {
  const { regel, bron, interpretatie } = parameter;
  return {
    regel,
    bron,
    omschrijving,
    datum,
    ...(declaratieregel !== undefined && { declaratieregel }),
    ...(interpretatie !== null && { interpretatie }),
  };
}

/** The last day of every term of chapter 7 whose start is known. */
export function termijnen({ declaratie }: Declaratievraag, tabellen: Tabellen): Termijn[] {
  const { parameters } = metTermijnen(tabellen);
  const indienen = parameters["declaratie.indienen"];
  const betalen = parameters["declaratie.betalen"];
  const corrigeren = parameters["declaratie.corrigeren"];
  const { periode, ontvangenOp, regels } = declaratie;
  const uit: Termijn[] = [];
  if (periode !== undefined) {
    const tot = eindeVan(dagenLater(periode.totEnMet, 1), periodeVan(indienen));
    uit.push(termijn(indienen, "Laatste dag om de declaratie in te dienen", dagVoor(tot)));
  }
  for (const { id, soort, eerdereRegel } of regels) {
    const goedgekeurd = eerdereRegel?.goedgekeurdOp;
    if (goedgekeurd === undefined || (soort !== "correctie" && soort !== "credit")) continue;
    const laatste = eindeVan(goedgekeurd, periodeVan(corrigeren));
    uit.push(termijn(corrigeren, "Laatste dag om de goedgekeurde regel te corrigeren", laatste, id));
  }
  if (ontvangenOp !== undefined) {
    const laatste = eindeVan(ontvangenOp, periodeVan(betalen));
    uit.push(termijn(betalen, "Laatste dag om de goedgekeurde regels te betalen", laatste));
  }
  return uit;
}
