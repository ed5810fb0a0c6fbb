import type * as z from "../zod.ts";
import type { Deel } from "./delen.ts";
import type { stap } from "./schema.ts";

type Stap = z.input<typeof stap>;
export type Uitkomst = Stap["uitkomst"];

/** The steps of a weighing that come before the minutes of the help are counted. */
const VOOR_BRUTO = new Set(["hulpvraag", "probleem", "brutoHulp"]);

const minutenuitkomst = ({
  compleet,
  bandbreedte: { minimum, maximum },
  nietGenormeerd,
}: Deel<"bruto">): Uitkomst => {
  if (minimum > 0) return "ja";
  return compleet && maximum === 0 && nietGenormeerd.length === 0 ? "nee" : "onbekend";
};

function restuitkomst(hulp: Deel<"gebruikelijkeHulp">, zonder: Uitkomst): Uitkomst {
  if (hulp === null) return zonder;
  if (hulp.taken.every(({ resteert }) => resteert === "niets")) return "nee";
  return hulp.taken.some(({ resteert }) => resteert === "alles" || resteert === "deel") ? "ja" : "onbekend";
}

/** Whether an amount is known; `zonder` where there is none to know. */
function bekend(deel: { readonly compleet: boolean } | null, zonder: Uitkomst): Uitkomst {
  if (deel === null) return zonder;
  return deel.compleet ? "ja" : "onbekend";
}

/** What is known of each part so far; a part that is absent was not needed. */
export interface Uitgewerkt {
  /** What the steps say of a part that is null: of tasks that nobody asked, and of a contribution without a start. */
  readonly zonderTaken: Uitkomst;
  readonly zonderStart: Uitkomst;
  readonly toegang: Deel<"toegang">;
  readonly afweging: Deel<"afweging">;
  readonly bruto?: Deel<"bruto">;
  readonly gebruikelijkeHulp?: Deel<"gebruikelijkeHulp">;
  readonly netto?: Deel<"netto">;
  readonly pgb?: Deel<"pgb">;
  readonly budget?: Deel<"budget">;
  readonly bijdrage?: Deel<"bijdrage">;
  readonly termijnen: Deel<"termijnen">;
}

/** Whether there will be help: no as soon as one part says no, yes where all say yes. */
export function samen({
  toegang,
  afweging,
  bruto,
  netto,
}: Pick<Uitgewerkt, "toegang" | "afweging" | "bruto" | "netto">): "ja" | "nee" | "onbekend" {
  const uitkomsten: Uitkomst[] = [toegang?.uitkomst ?? "geenRegels", afweging?.uitkomst ?? "geenRegels"];
  for (const deel of [bruto, netto]) uitkomsten.push(deel ? minutenuitkomst(deel) : "onbekend");
  if (uitkomsten.includes("nee")) return "nee";
  return uitkomsten.includes("onbekend") ? "onbekend" : "ja";
}

/** The steps of an advice in the order of the CRvB. */
export function stappen(delen: Uitgewerkt): Stap[] {
  const { toegang, afweging, bruto, gebruikelijkeHulp, netto, pgb, budget, bijdrage, termijnen } = delen;
  const { zonderTaken, zonderStart } = delen;
  const gewogen = (afweging?.stappen ?? []).map((een): Stap => ({ ...een, deel: "afweging" }));
  const anders = <T>(deel: T | undefined, uitkomst: (deel: T) => Uitkomst): Uitkomst =>
    deel === undefined ? "nietNodig" : uitkomst(deel);
  return [
    {
      stap: "toegang",
      omschrijving: "De cliënt wordt toegelaten.",
      uitkomst: toegang?.uitkomst ?? "geenRegels",
      deel: "toegang",
    },
    ...gewogen.filter((een) => VOOR_BRUTO.has(een.stap)),
    {
      stap: "brutoMinuten",
      omschrijving: "Er zijn minuten nodig voor wat het huishouden niet zelf kan.",
      uitkomst: anders(bruto, minutenuitkomst),
      deel: "bruto",
    },
    ...gewogen.filter((een) => !VOOR_BRUTO.has(een.stap)),
    {
      stap: "takenHuisgenoten",
      omschrijving: "Huisgenoten nemen niet alle taken over.",
      uitkomst: anders(gebruikelijkeHulp, (deel) => restuitkomst(deel, zonderTaken)),
      deel: "gebruikelijkeHulp",
    },
    {
      stap: "nettoMinuten",
      omschrijving: "Er blijven minuten over.",
      uitkomst: anders(netto, minutenuitkomst),
      deel: "netto",
    },
    {
      stap: "pgb",
      omschrijving: "De hulp kan met een pgb.",
      uitkomst: anders(pgb, (deel) => deel?.uitkomst ?? "nietNodig"),
      deel: "pgb",
    },
    {
      stap: "budget",
      omschrijving: "De hoogte van het pgb is bekend.",
      uitkomst: anders(budget, (deel) => bekend(deel, pgb ? "geenRegels" : "nietNodig")),
      deel: "budget",
    },
    {
      stap: "bijdrage",
      omschrijving: "De bijdrage in de kosten is bekend.",
      uitkomst: anders(bijdrage, (deel) => bekend(deel, zonderStart)),
      deel: "bijdrage",
    },
    {
      stap: "termijnen",
      omschrijving: "De termijnen zijn berekend.",
      uitkomst: termijnen === null ? "nietNodig" : "ja",
      deel: "termijnen",
    },
  ];
}
