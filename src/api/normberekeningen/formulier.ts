import { dagInNederland } from "../../regels/kalenderdag.ts";
import { BOODSCHAPPEN, INSTRUCTIES, LICHT, WASTAKEN, ZWAAR } from "../../regelsets/situatie.ts";
import { type Api, createRoute } from "../api.ts";
import { geheelGetal, getal, gevuld, jaNee, keuze, lijst } from "../formuliervelden.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { kiesRegelset } from "../tabellen.ts";
import { schrijverVoor } from "../uitleg/schrijver.ts";
import { uitlegveld } from "../uitleg/veld.ts";
import { opPlaats, volgens } from "../verplaatst.ts";
import * as z from "../zod.ts";
import { normberekeningen } from "./berekening.ts";
import { antwoord } from "./schema.ts";

const MAX_KAMERS = 50;
const MAX_HUISGENOTEN = 10;
const MAX_DAGEN = 7;
const MAX_KEER = 70;

const SAMEN = ["partner", "kinderen", "huisgenoten"] as const;

const velden = z.strictObject({
  peildatum: datum("De datum waarop de regels gelden. Zonder peildatum: vandaag.").optional(),
  stand: tijdstip("Zoals de tabellen op dit moment stonden.").optional(),
  ...uitlegveld,
  partner: jaNee("Woont er een partner in het huishouden?"),
  kinderen: geheelGetal(
    "Hoeveel kinderen er wonen. Hun leeftijd kan hier niet worden gegeven.",
    MAX_HUISGENOTEN,
  ),
  huisgenoten: geheelGetal("Hoeveel andere volwassenen er wonen, buiten de partner.", MAX_HUISGENOTEN),
  slaapkamersInGebruik: geheelGetal("Hoeveel slaapkamers in gebruik zijn.", MAX_KAMERS).openapi({
    example: 1,
  }),
  overigeKamersInGebruik: geheelGetal("Hoeveel andere kamers in gebruik zijn.", MAX_KAMERS),
  vaatwasser: jaNee("Is er een vaatwasser?"),
  lichtHuishoudelijkWerk: keuze("Welk deel van het lichte werk moet worden overgenomen.", LICHT),
  zwaarHuishoudelijkWerk: keuze("Welk deel van het zware werk moet worden overgenomen.", ZWAAR).openapi({
    example: "volledig",
  }),
  wastaak: keuze("Welk deel van de was moet worden overgenomen.", WASTAKEN),
  strijkenNoodzakelijk: jaNee("Is strijken echt nodig?"),
  boodschappen: lijst("Welke delen van de boodschappen moeten worden overgenomen.", BOODSCHAPPEN),
  broodmaaltijdDagenPerWeek: getal(
    "Op hoeveel dagen per week hulp bij de broodmaaltijd nodig is.",
    MAX_DAGEN,
  ),
  opwarmenDagenPerWeek: getal("Op hoeveel dagen per week een maaltijd moet worden opgewarmd.", MAX_DAGEN),
  kokenKeerPerWeek: getal("Hoe vaak per week een warme maaltijd moet worden gekookt.", MAX_DAGEN),
  organisatie: jaNee("Is hulp nodig bij de dagelijkse organisatie van het huishouden?"),
  instructie: lijst("Wat de cliënt of een huisgenoot moet leren.", INSTRUCTIES),
  afwasKeerPerWeek: getal("Hoe vaak per week de afwas bij het lichte werk hoort.", MAX_KEER),
});

/** Who lives there is known as a whole or not at all: what is left out would otherwise count as nobody. */
const vraag = velden.superRefine((feiten, context) => {
  const mist = SAMEN.filter((naam) => feiten[naam] === undefined);
  if (mist.length === SAMEN.length) return;
  for (const naam of mist) {
    const melding = `Geef ${SAMEN.join(", ")} samen of geen ervan.`;
    context.addIssue({ code: "custom", path: [naam], params: { code: "onvolledig", melding } });
  }
});

const pad = z.object({
  regelset: z.string().openapi({ description: "Welke regels.", example: "westerkwartier" }),
});

const route = createRoute({
  method: "get",
  path: "/normberekeningen/{regelset}",
  operationId: "berekenNormMetFormulier",
  tags: ["Berekeningen"],
  summary: "Bereken de minuten per week met alleen een adres",
  description:
    "Voor wie geen body kan sturen. Geeft hetzelfde antwoord als POST /normberekeningen met dezelfde feiten. Een adres kan in logboeken blijven staan; daarom kunnen hier alleen aantallen, keuzes en ja/nee-feiten over het huishouden. Niet hier, wel met POST: leeftijden, gezondheid en andere gronden voor extra inzet, bedlegerigheid en extra bewassing, zorg voor kinderen, voorliggende voorzieningen, indicatie, huisdieren, gebruikelijke hulp en een ander normenkader.",
  request: { params: pad, query: vraag },
  responses: { 200: json(antwoord, "De berekening."), ...LEESPROBLEMEN },
});

const leden = (rol: "kind" | "huisgenoot", aantal = 0) =>
  Array.from({ length: aantal }, (_, nummer) => ({ id: `${rol}${nummer + 1}`, rol }));

/** The body that says the same as a query. */
export function alsInvoer(
  regelset: string,
  peildatum: string,
  { stand, ...feiten }: Omit<z.output<typeof vraag>, "peildatum" | "uitleg">,
) {
  const { partner, kinderen, huisgenoten, slaapkamersInGebruik, overigeKamersInGebruik, vaatwasser } = feiten;
  const { wastaak: taak, strijkenNoodzakelijk, broodmaaltijdDagenPerWeek, opwarmenDagenPerWeek } = feiten;
  return {
    regelset,
    peildatum,
    ...(stand !== undefined && { stand }),
    ...(partner !== undefined && {
      huishouden: {
        leden: [
          { id: "client", rol: "client" as const },
          ...(partner ? [{ id: "partner", rol: "partner" as const }] : []),
          ...leden("kind", kinderen),
          ...leden("huisgenoot", huisgenoten),
        ],
      },
    }),
    ...gevuld({
      woning: gevuld({ slaapkamersInGebruik, overigeKamersInGebruik, vaatwasser }),
      hulpvraag: gevuld({
        lichtHuishoudelijkWerk: feiten.lichtHuishoudelijkWerk,
        zwaarHuishoudelijkWerk: feiten.zwaarHuishoudelijkWerk,
        wasverzorging: gevuld({ taak, strijkenNoodzakelijk }),
        boodschappen: feiten.boodschappen,
        maaltijden: gevuld({
          broodmaaltijdDagenPerWeek,
          opwarmenDagenPerWeek,
          kokenKeerPerWeek: feiten.kokenKeerPerWeek,
        }),
        organisatie: feiten.organisatie,
        instructie: feiten.instructie,
        afwasKeerPerWeek: feiten.afwasKeerPerWeek,
      }),
    }),
  };
}

/** From which parameter a field of that body comes. */
const PARAMETER = volgens({
  "/woning": "",
  "/hulpvraag": "",
  "/hulpvraag/maaltijden": "",
  "/hulpvraag/wasverzorging/taak": "/wastaak",
  "/hulpvraag/wasverzorging/strijkenNoodzakelijk": "/strijkenNoodzakelijk",
});

/** `GET /normberekeningen/{regelset}`: the weekly minutes for who can send no body. */
export function normformulier(app: Api): void {
  app.openapi(route, async (c) => {
    const { id } = kiesRegelset(c.req.valid("param").regelset);
    const { peildatum = dagInNederland(c.var.nu), uitleg, ...feiten } = c.req.valid("query");
    const schrijver = await schrijverVoor(c, { uitleg });
    const invoer = alsInvoer(id, peildatum, feiten);
    const antwoord = await opPlaats(PARAMETER, () => normberekeningen.voerUit(c, invoer, { schrijver }));
    return c.json(antwoord, 200);
  });
}
