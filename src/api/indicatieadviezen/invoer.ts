import type { Situatie } from "../../regelsets/situatie.ts";
import { ongeldigeInvoer } from "../problem.ts";
import { afgeleideFeiten } from "./afgeleid.ts";
import type { Verzoek } from "./schema.ts";

/** What every step of an advice reads: the fields of the resources, taken from the one request. */
export interface Invoer {
  readonly kop: Pick<Verzoek, "regelset" | "peildatum" | "stand">;
  readonly screening: {
    readonly feiten: NonNullable<Verzoek["feiten"]>;
    readonly oordelen: Verzoek["oordelen"];
  };
  readonly situatie: Situatie;
  readonly vraag: Verzoek;
}

/** The facts with those that follow from the situation, of the facts that are asked; refuses one that differs. */
function aangevuld(
  feiten: Invoer["screening"]["feiten"],
  situatie: Situatie,
  gevraagd: ReadonlySet<string>,
): Invoer["screening"]["feiten"] {
  const volgt = [...afgeleideFeiten(situatie)].filter(([naam]) => gevraagd.has(naam));
  const gegeven = new Map(Object.entries(feiten));
  const fouten = volgt
    .filter(([naam, waarde]) => gegeven.get(naam) !== undefined && gegeven.get(naam) !== waarde)
    .map(([naam]) => ({
      pad: `/feiten/${naam}`,
      code: "tegenspraak",
      melding: "Elders in het verzoek staat iets anders.",
    }));
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return { ...feiten, ...Object.fromEntries(volgt) };
}

/**
 * The request of an advice by resource. The start and the form asked for are those of the indication too; refuses two
 * that differ. `gevraagd`: the facts that the tests of the regelset ask.
 */
export function verdeeld(vraag: Verzoek, gevraagd: ReadonlySet<string>): Invoer {
  const {
    regelset,
    peildatum,
    stand,
    feiten = {},
    oordelen,
    vorm,
    start,
    normenkader: _n,
    gebruikelijkeHulp: _g,
    budget: _b,
    bijdrage: _p,
    termijnen: _t,
    ...rest
  } = vraag;
  const { indicatie } = rest;
  const fouten = [
    ["start", start, indicatie?.start],
    ["vorm", vorm, indicatie?.gewensteVorm],
  ].flatMap(([veld, hier, daar]) =>
    hier === undefined || daar === undefined || hier === daar
      ? []
      : [{ pad: `/${veld}`, code: "tegenspraak", melding: "Onder /indicatie staat iets anders." }],
  );
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  const eigen = {
    ...indicatie,
    ...(start !== undefined && { start }),
    ...(vorm !== undefined && { gewensteVorm: vorm }),
  };
  const situatie = { ...rest, ...(Object.keys(eigen).length > 0 && { indicatie: eigen }) };
  return {
    kop: { regelset, peildatum, stand },
    screening: { feiten: aangevuld(feiten, situatie, gevraagd), oordelen },
    situatie,
    vraag,
  };
}
