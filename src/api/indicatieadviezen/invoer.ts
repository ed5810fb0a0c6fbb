import type { Situatie } from "../../regelsets/situatie.ts";
import { ongeldigeInvoer } from "../problem.ts";
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

/**
 * The request of an advice by resource. The start and the form asked for are those of the indication too; refuses two
 * that differ.
 */
export function verdeeld(vraag: Verzoek): Invoer {
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
  return {
    kop: { regelset, peildatum, stand },
    screening: { feiten, oordelen },
    situatie: { ...rest, ...(Object.keys(eigen).length > 0 && { indicatie: eigen }) },
    vraag,
  };
}
