import { env } from "cloudflare:workers";
import { maakApp } from "../../src/app.ts";
import { type Antwoord, stuur, vraag } from "./http.ts";

/** What the tests of the tables look at in an answer. */
export interface Norm {
  readonly minutenPerWeek: number;
  readonly regelset: { readonly versie: string };
  readonly regels: readonly { readonly regel: string; readonly minutenPerWeek: number }[];
  readonly kwitantie: { readonly stand: string; readonly tabelVersie: string; readonly invoer: string };
}

export interface Probleem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly tabel?: string;
  readonly regelset?: string;
  readonly perioden?: readonly { readonly geldigVan: string; readonly geldigTot: string | null }[];
  readonly fouten?: readonly { readonly pad: string; readonly code: string; readonly melding: string }[];
}

/**
 * One person of 82 in a house with two bedrooms who has all light and heavy work done, and the laundry without
 * ironing: 41 + 7 + 93 + 11 + 34 = 186 minutes a week by paragraaf 14 of the protocol of Westerkwartier.
 */
export const ALLEENSTAANDE = {
  huishouden: { leden: [{ id: "c", rol: "client", leeftijd: 82 }] },
  woning: { slaapkamersInGebruik: 2 },
  hulpvraag: {
    lichtHuishoudelijkWerk: "volledig",
    zwaarHuishoudelijkWerk: "volledig",
    wasverzorging: { taak: "volledigZonderStrijken" },
  },
};

/** Only the heavy work, with one bedroom: 93 minutes. */
export const ZWAAR = {
  huishouden: ALLEENSTAANDE.huishouden,
  woning: { slaapkamersInGebruik: 1 },
  hulpvraag: { zwaarHuishoudelijkWerk: "volledig" },
};

/** The row that its 93 minutes come from. */
export const ZWAAR_VOLLEDIG = { regelset: "westerkwartier", sleutel: "zwaar.volledig" };

/** The whole Worker on a database and a clock of the test's own; `nu` in milliseconds since 1970. */
export function proefapp(db: D1Database, nu: () => number) {
  const app = maakApp({ nu });
  const haal = async (verzoek: Request): Promise<Response> =>
    app.fetch(verzoek, { DB: db, ASSETS: env.ASSETS });
  const norm = <T = Norm>(invoer: object): Promise<Antwoord<T>> =>
    stuur<T>(
      "/v1/normberekeningen",
      { regelset: "westerkwartier", peildatum: "2026-11-21", ...ALLEENSTAANDE, ...invoer },
      haal,
    );
  return {
    norm,
    weigert: (invoer: object): Promise<Antwoord<Probleem>> => norm<Probleem>(invoer),
    post: <T>(pad: string, invoer: object): Promise<Antwoord<T>> => stuur<T>(pad, invoer, haal),
    postTekst: (pad: string, body: string, type: string): Promise<Antwoord> =>
      vraag(pad, { method: "POST", headers: { "content-type": type }, body }, haal),
    lees: <T>(pad: string): Promise<Antwoord<T>> => vraag<T>(pad, {}, haal),
  };
}
