import { dagInNederland } from "../../regels/kalenderdag.ts";
import { BIJDRAGEVOORZIENINGEN } from "../../regelsets/bijdrage/vraag.ts";
import { type Api, createRoute } from "../api.ts";
import { gevuld, jaNee, keuze } from "../formuliervelden.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { kiesRegelset } from "../tabellen.ts";
import { schrijverVoor } from "../uitleg/schrijver.ts";
import { uitlegveld } from "../uitleg/veld.ts";
import { opPlaats, volgens } from "../verplaatst.ts";
import * as z from "../zod.ts";
import { antwoord } from "./antwoord.ts";
import { bijdrageberekeningen } from "./berekening.ts";
import { verzoek } from "./verzoek.ts";

/** Without months: those of this year. */
const { van, totEnMet } = verzoek.shape.periode.shape;

const velden = z.strictObject({
  van: van.optional(),
  totEnMet: totEnMet.optional(),
  stand: tijdstip("Zoals de tabellen op dit moment stonden.")
    .openapi({ example: "2026-11-28T00:00:00Z" })
    .optional(),
  ...uitlegveld,
  voorziening: keuze("Welke voorziening. Zonder dit veld: hulp bij het huishouden.", BIJDRAGEVOORZIENINGEN),
  start: datum("De startdatum die het college meldt.").optional(),
  einde: datum("Eerste dag waarop de voorziening niet meer loopt.").optional(),
  geenEinde: jaNee("Loopt de voorziening door, zonder einde?"),
  samenstelling: keuze("Alleenstaand of gehuwd; gehuwd is ook samen een huishouden voeren.", [
    "alleenstaand",
    "gehuwd",
  ]),
  clientAowGerechtigd: jaNee("Heeft de cliënt de AOW-leeftijd bereikt?"),
  partnerAowGerechtigd: jaNee("Heeft de partner de AOW-leeftijd bereikt?"),
  betaaltWlzBijdrage: jaNee("Is de cliënt of zijn partner een bijdrage voor Wlz-zorg verschuldigd?"),
  geenOnderbrekingen: jaNee("Is er geen tijd zonder hulp geweest?"),
});

const vraag = velden.superRefine(({ einde, geenEinde }, context) => {
  if (einde === undefined || geenEinde !== true) return;
  const melding = "Dit spreekt /geenEinde tegen.";
  context.addIssue({ code: "custom", path: ["einde"], params: { code: "tegenspraak", melding } });
});

const pad = z.object({
  regelset: z.string().openapi({ description: "Welke regels.", example: "westerkwartier" }),
});

const route = createRoute({
  method: "get",
  path: "/bijdrageberekeningen/{regelset}",
  operationId: "berekenBijdrageMetFormulier",
  tags: ["Berekeningen"],
  summary: "Bereken de bijdrage per maand met alleen een adres",
  description:
    "Voor wie geen body kan sturen. Geeft hetzelfde antwoord als POST /bijdrageberekeningen met dezelfde feiten. Een adres kan in logboeken blijven staan; daarom kunnen hier alleen maanden, dagen van de voorziening, keuzes en ja/nee-feiten. Niet hier, wel met POST: inkomen, kostprijs, wat er eerder is betaald, andere voorzieningen, onderbrekingen, wijzigingen, omstandigheden zoals opvang of beschermd wonen, en de dagen van het CAK.",
  request: { params: pad, query: vraag },
  responses: { 200: json(antwoord, "De bijdrage per maand."), ...LEESPROBLEMEN },
});

/** The body that says the same as a query. */
function alsInvoer(regelset: string, jaar: string, feiten: Omit<z.output<typeof vraag>, "uitleg">) {
  const { stand, voorziening: soort = "hulpBijHuishouden", start, einde, geenEinde, ...rest } = feiten;
  const { samenstelling, clientAowGerechtigd, partnerAowGerechtigd, betaaltWlzBijdrage } = rest;
  return {
    regelset,
    periode: { van: rest.van ?? `${jaar}-01`, totEnMet: rest.totEnMet ?? `${jaar}-12` },
    voorziening: { soort, ...gevuld({ start, einde: geenEinde === true ? null : einde }) },
    ...(rest.geenOnderbrekingen === true && { onderbrekingen: [] }),
    ...gevuld({
      stand,
      huishouden: gevuld({ samenstelling, clientAowGerechtigd, partnerAowGerechtigd }),
      betaaltWlzBijdrage,
    }),
  };
}

/** From which parameter a field of that body comes. */
const PARAMETER = volgens({
  "/periode": "",
  "/voorziening/start": "/start",
  "/voorziening/einde": "/einde",
  "/voorziening/soort": "/voorziening",
  "/huishouden": "",
});

/** `GET /bijdrageberekeningen/{regelset}`: the contribution for who can send no body. */
export function bijdrageformulier(app: Api): void {
  app.openapi(route, async (c) => {
    const { id } = kiesRegelset(c.req.valid("param").regelset);
    const { uitleg, ...feiten } = c.req.valid("query");
    const invoer = alsInvoer(id, dagInNederland(c.var.nu).slice(0, 4), feiten);
    const schrijver = await schrijverVoor(c, { uitleg });
    const antwoord = await opPlaats(PARAMETER, () => bijdrageberekeningen.voerUit(c, invoer, { schrijver }));
    return c.json(antwoord, 200);
  });
}
