import { werkplan } from "../../regelsets/werkplan/werkplan.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { werkplan as uitleg } from "../../uitleg/werkplan.ts";
import { kiesType } from "../acceptatie.ts";
import { activiteitenVan } from "../activiteiten/rijen.ts";
import { type Api, createRoute } from "../api.ts";
import { dubbeleVelden } from "../dubbel.ts";
import { jsonInvoer } from "../invoer.ts";
import { keur } from "../keur.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { leesJson } from "../rekenroute.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { schrijverVoor } from "../uitleg/schrijver.ts";
import { uitlegvraag } from "../uitleg/veld.ts";
import * as z from "../zod.ts";
import { KALENDERTYPE, kalender } from "./kalender.ts";
import { weigerOnbekend } from "./nietNodig.ts";
import { antwoord, verzoek } from "./schema.ts";
import { toonWerkplan } from "./toon.ts";

const uitgelegd = alsBrief(uitleg);

const goed = json(antwoord, "Het werkplan.");
const route = createRoute({
  method: "post",
  path: "/werkplannen",
  operationId: "maakWerkplan",
  tags: ["Berekeningen"],
  summary: "Maak een werkplan voor een jaar",
  description:
    "Verdeelt de activiteiten van een regelset over de weken van een jaar, zo vaak als het document zegt. Met Accept: text/calendar komt het plan als iCalendar.",
  request: {
    query: uitlegvraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: {
    200: {
      ...goed,
      content: {
        ...goed.content,
        [KALENDERTYPE]: {
          schema: z
            .string()
            .openapi({ description: "Het plan als iCalendar (RFC 5545), één afspraak per week." }),
        },
      },
    },
    ...REKENPROBLEMEN,
  },
});

const OPEN =
  " Er ontbreken feiten of een mens moet nog oordelen. Wat, staat in het antwoord als application/json.";

/** `POST /werkplannen`: which activities are due in which week. */
export function werkplannen(app: Api): void {
  app.post(app.beschrijf(route), jsonInvoer, async (c) => {
    const gevraagd = keur(uitlegvraag, c.req.query());
    const { tekst } = c.var;
    const { stand, ...invoer } = keur(verzoek, leesJson(tekst), undefined, dubbeleVelden(tekst));
    const { regelset: id, peildatum, tijd, ...vraag } = invoer;
    const regelset = kiesRegelset(id);
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const rijen = activiteitenVan(opname);
    weigerOnbekend(vraag.nietNodig, rijen);
    const plan = werkplan(rijen, vraag);
    const bewijs = await kwitantie(opname, invoer);
    const oordeel = [...(regelset.werkplanvoorbehoud?.(opname.tabellen, vraag) ?? []), ...plan.oordeel];
    c.header("Vary", "Accept");
    if (kiesType(c.req.header("Accept"), ["application/json", KALENDERTYPE]) === KALENDERTYPE) {
      const { jaar } = vraag;
      const open = plan.compleet && oordeel.length === 0 ? "" : OPEN;
      const tekst = kalender(plan, {
        jaar,
        tijd,
        kenmerk: `${bewijs.invoer}-${bewijs.tabelVersie}`.replaceAll(/sha256:([0-9a-f]{16})[0-9a-f]*/g, "$1"),
        stand: opname.stand,
        titel: `${opname.versie.naam}, ${opname.versie.versie}`,
        toelichting: `Peildatum ${peildatum}. API ${bewijs.apiVersie}, stand ${bewijs.stand}, tabellen ${bewijs.tabelVersie}, invoer ${bewijs.invoer}.${open}`,
      });
      return c.body(tekst, 200, {
        "Content-Type": `${KALENDERTYPE}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="werkplan-${jaar}.ics"`,
      });
    }
    const { compleet, ...rest } = toonWerkplan(plan);
    const antwoord = {
      regelset: regelsetkop(opname),
      peildatum,
      jaar: vraag.jaar,
      start: vraag.start ?? null,
      compleet,
      ...rest,
      oordeel,
      kwitantie: bewijs,
    };
    const schrijver = await schrijverVoor(c, gevraagd);
    return c.json(schrijver ? { ...antwoord, uitleg: uitgelegd(schrijver, antwoord) } : antwoord, 200);
  });
}
