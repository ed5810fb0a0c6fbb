import type { Tabelbron } from "../tabellen/tabelbron.ts";

/** What the platform and the middleware hand to a route. */
export interface Omgeving {
  Bindings: { readonly DB: D1Database; readonly ASSETS: Fetcher; readonly LIMIET?: RateLimit };
  Variables: {
    readonly verzoek: string;
    readonly tekst: string;
    readonly tabellen: Tabelbron;
    readonly nu: number;
  };
}
