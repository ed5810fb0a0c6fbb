import { type Bijdrage, bijdrage } from "./bijdrage.ts";
import type { Brief } from "./brief.ts";
import { type Budget, budget } from "./budget.ts";
import { type Getoetst, type Grenzen, grenzen } from "./delen.ts";
import { type GebruikelijkeHulp, huisgenoten } from "./huisgenoten.ts";
import { type Norm, norm } from "./norm.ts";
import { type Termijnen, termijnen } from "./termijnen.ts";
import { type Afweging, afweging, toets } from "./toets.ts";
import type { Deelnaam, Driewaardig } from "./zinnen.ts";

/** What an advice answers, as far as a letter tells it. */
export interface Advies {
  readonly uitkomst: Driewaardig;
  readonly minutenPerWeek: number | null;
  readonly bandbreedte: Grenzen;
  readonly toegang: Getoetst | null;
  readonly afweging: Afweging | null;
  readonly bruto: Norm | null;
  readonly gebruikelijkeHulp: GebruikelijkeHulp | null;
  readonly netto: Norm | null;
  readonly pgb: Getoetst | null;
  readonly budget: Budget | null;
  readonly bijdrage: Bijdrage | null;
  readonly termijnen: Termijnen | null;
}

function deel<D>(
  geschreven: Brief,
  naam: Deelnaam,
  antwoord: D | null,
  zinnen: (geschreven: Brief, antwoord: D) => readonly string[],
): string[] {
  return antwoord === null ? [] : [geschreven.zin.deel(naam), ...zinnen(geschreven, antwoord)];
}

function hoeveel(geschreven: Brief, { uitkomst, minutenPerWeek, bandbreedte }: Advies): string[] {
  const { zin, tijd } = geschreven;
  if (uitkomst === "nee") return [];
  if (minutenPerWeek !== null) return [zin.totaal(zin.perWeek(tijd(minutenPerWeek)))];
  return [zin.totaalOpen(zin.perWeek(grenzen(geschreven, bandbreedte, tijd)))];
}

/** First what it comes to, then the steps in the order in which they were taken. */
export const advies = (geschreven: Brief, antwoord: Advies): string[] => [
  geschreven.zin.uitkomst("advies", antwoord.uitkomst),
  ...hoeveel(geschreven, antwoord),
  ...deel(geschreven, "toegang", antwoord.toegang, toets("toegang")),
  ...deel(geschreven, "afweging", antwoord.afweging, afweging),
  ...deel(geschreven, "huisgenoten", antwoord.gebruikelijkeHulp, huisgenoten),
  ...deel(geschreven, "minuten", antwoord.netto ?? antwoord.bruto, norm),
  ...deel(geschreven, "pgb", antwoord.pgb, toets("pgb")),
  ...deel(geschreven, "budget", antwoord.budget, budget),
  ...deel(geschreven, "bijdrage", antwoord.bijdrage, bijdrage),
  ...deel(geschreven, "termijnen", antwoord.termijnen, termijnen),
];
