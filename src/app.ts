import { Hono } from "hono";
import { leverbaar } from "./api/acceptatie.ts";
import { Api } from "./api/api.ts";
import { BEREKENINGEN } from "./api/berekeningen.ts";
import { bijdragebedragen } from "./api/bijdragebedragen/route.ts";
import { bijdrageformulier } from "./api/bijdrageberekeningen/formulier.ts";
import { bulkberekeningen } from "./api/bulkberekeningen/route.ts";
import { docs } from "./api/docs/route.ts";
import { gezondheid } from "./api/gezondheid/route.ts";
import { vasteHeaders } from "./api/headers.ts";
import { herberekeningen } from "./api/herberekeningen/berekening.ts";
import { limiet } from "./api/limiet.ts";
import { logboek } from "./api/logboek.ts";
import { overigeMethoden } from "./api/methoden.ts";
import { normformulier } from "./api/normberekeningen/formulier.ts";
import type { Omgeving } from "./api/omgeving.ts";
import { openapi } from "./api/openapi/route.ts";
import { bijFout, nietGevonden } from "./api/opvangen.ts";
import { activiteiten } from "./api/regelsets/activiteiten.ts";
import { normtijden } from "./api/regelsets/normtijden.ts";
import { regels } from "./api/regelsets/regels.ts";
import { regelsets } from "./api/regelsets/route.ts";
import { vragen } from "./api/regelsets/vragen.ts";
import { rekenroute } from "./api/rekenroute.ts";
import { metTabellen } from "./api/tabelcaches.ts";
import { tarieven } from "./api/tarieven/route.ts";
import { vergelijkingen } from "./api/vergelijkingen/berekening.ts";
import { werkplannen } from "./api/werkplannen/route.ts";

/** Where the API lies: its major version. */
const BASIS = "/v1";

interface Opties {
  /** The clock: milliseconds since 1970. */
  readonly nu?: () => number;
}

/** The versioned API: every path that the OpenAPI document describes. */
export function maakApi(): Api {
  const api = new Api();
  api.use(limiet, leverbaar(api, BASIS));
  for (const berekening of [...BEREKENINGEN, vergelijkingen, herberekeningen]) rekenroute(api, berekening);
  for (const voegToe of [
    normformulier,
    bijdrageformulier,
    bulkberekeningen,
    regelsets,
    regels,
    normtijden,
    activiteiten,
    werkplannen,
    bijdragebedragen,
    vragen,
    tarieven,
    gezondheid,
  ])
    voegToe(api);
  openapi(api);
  return api;
}

/** The whole Worker: the API under its major version, and the docs. */
export function maakApp({ nu = Date.now }: Opties = {}): Hono<Omgeving> {
  const app = new Hono<Omgeving>();
  app.onError(bijFout);
  app.notFound(nietGevonden);
  app.use(async (c, next) => {
    c.set("verzoek", crypto.randomUUID());
    await next();
  });
  app.use(logboek, vasteHeaders, metTabellen(nu));
  app.route(BASIS, maakApi());
  docs(app);
  overigeMethoden(app);
  return app;
}
