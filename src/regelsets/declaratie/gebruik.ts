import {
  exact,
  type Grootheid,
  gegeven,
  maal,
  min,
  NUL,
  nietNegatief,
  plus,
} from "../../regels/grootheid.ts";
import { alsVraag, geheelGetal, keuze } from "../toetsfeit.ts";
import { EENHEDEN, inMinuten } from "./eenheid.ts";
import { vraagOverRegel } from "./regelblad.ts";
import type { Declaratieregel, Declaratievraag, Maand } from "./vraag.ts";

/** The question to which allotment a line belongs. */
export const welkeToewijzing = (regel: Declaratieregel, { toewijzingen }: Declaratievraag) =>
  vraagOverRegel(
    regel,
    "toewijzing",
    keuze(
      "Bij welke toewijzing hoort deze declaratieregel?",
      toewijzingen.map(({ id }) => id),
    ),
  );

/** The question in what an allotment is counted. */
export const vraagNaarEenheid = (id: string) =>
  alsVraag(`toewijzingen[${id}].eenheid`, keuze("In welke eenheid is er toegewezen?", EENHEDEN));

const MAANDVRAGEN = {
  toegewezenAantal: "Hoeveel eenheden zijn er voor deze maand toegewezen?",
  eerderGedeclareerdAantal: "Hoeveel eenheden van deze maand zijn al eerder gedeclareerd en goedgekeurd?",
} as const satisfies Partial<Record<keyof Maand, string>>;

/** The calendar month (`2026-10`) in which a line begins. */
const maandVan = ({ periode }: Declaratieregel): string => periode.van.slice(0, 7);

/** A number of the month of a line's allotment, in minutes. Without an allotment it is nil. */
function vanMaand(vraag: Declaratievraag, regel: Declaratieregel, veld: keyof typeof MAANDVRAGEN): Grootheid {
  if (regel.toewijzing === undefined) return gegeven(undefined, welkeToewijzing(regel, vraag));
  if (regel.toewijzing === null) return NUL;
  const maand = maandVan(regel);
  const toewijzing = vraag.toewijzingen.find(({ id }) => id === regel.toewijzing);
  const pad = `toewijzingen[${regel.toewijzing}].maanden[${maand}].${veld}`;
  const aantal = gegeven(
    toewijzing?.maanden.find((m) => m.maand === maand)?.[veld],
    alsVraag(pad, geheelGetal(MAANDVRAGEN[veld], "eenheden")),
  );
  const perEenheid = toewijzing?.eenheid && inMinuten(1, toewijzing.eenheid);
  return maal(aantal, gegeven(perEenheid, vraagNaarEenheid(regel.toewijzing), 1));
}

const som = (regels: readonly Declaratieregel[]): number =>
  regels.reduce((totaal, { aantal, eenheid }) => totaal + inMinuten(aantal, eenheid), 0);

/** The minutes of these lines that fall under the allotment of a line, as far as it is known which do. */
function onderDezelfde(
  regels: readonly Declaratieregel[],
  regel: Declaratieregel,
  vraag: Declaratievraag,
): Grootheid {
  const zelfde = regels.filter(({ toewijzing }) => toewijzing === regel.toewijzing);
  const open = regels.filter(({ toewijzing }) => toewijzing === undefined);
  return plus(
    exact(som(zelfde)),
    ...open.map((ander) => gegeven(undefined, welkeToewijzing(ander, vraag), 0, som([ander]))),
  );
}

/** The minutes that are allotted in the month of a line. */
export const toegewezen = (vraag: Declaratievraag, regel: Declaratieregel): Grootheid =>
  vanMaand(vraag, regel, "toegewezenAantal");

/**
 * The minutes of its allotment and month that are taken before a line: what was approved earlier less what this
 * declaration credits, and the lines that stand before it, as they are declared.
 */
export function gebruiktVoor(vraag: Declaratievraag, regel: Declaratieregel): Grootheid {
  // Without its allotment nothing is known of what is taken of it.
  if (regel.toewijzing === undefined) return gegeven(undefined, welkeToewijzing(regel, vraag));
  const { regels } = vraag.declaratie;
  const dezeMaand = regels.filter((ander) => maandVan(ander) === maandVan(regel));
  const eerst = dezeMaand.slice(0, dezeMaand.indexOf(regel)).filter(({ soort }) => soort !== "credit");
  const credit = dezeMaand.filter(({ soort }) => soort === "credit");
  const eerder = vanMaand(vraag, regel, "eerderGedeclareerdAantal");
  return plus(
    nietNegatief(plus(eerder, min(onderDezelfde(credit, regel, vraag)))),
    onderDezelfde(eerst, regel, vraag),
  );
}
