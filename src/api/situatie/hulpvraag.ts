import {
  BOODSCHAPPEN,
  FREQUENTIES,
  GRONDEN,
  INSTRUCTIES,
  KINDACTIVITEITEN,
  LICHT,
  WASTAKEN,
  ZWAAR,
} from "../../regelsets/situatie.ts";
import * as z from "../zod.ts";
import { datum } from "./dagen.ts";
import { jaNee, keerPerWeek, lidId, minutenPerWeek } from "./velden.ts";

const MAX_DAGEN = 7;
const MAX_KEER = 70;
const MAX_ETERS = 24;
const MAX_KINDZORG = 40;
/** A list that is longer is refused as such; what stands in it is not looked at. */
export const MAX_KINDEREN = 24;

const wasverzorging = z
  .strictObject({
    taak: z.enum(WASTAKEN).openapi({ description: "Welk deel van de was moet worden overgenomen." }),
    strijkenNoodzakelijk: jaNee("Is strijken echt nodig? In beginsel is er geen tijd voor."),
    strijkenMedischNoodzakelijk: jaNee(
      "Is het medisch nodig om gestreken kleding te dragen of op gestreken beddengoed te slapen?",
    ),
    bedlegerig: jaNee("Ligt iemand in bed, waardoor er meer was is?"),
    extraBewassing: jaNee("Is er meer was door ziekte, bijvoorbeeld incontinentie of chemotherapie?"),
  })
  .openapi("Wasverzorging");

const maaltijden = z
  .strictObject({
    broodmaaltijdDagenPerWeek: keerPerWeek(
      "Op hoeveel dagen per week hulp bij de broodmaaltijd nodig is.",
      MAX_DAGEN,
    ).optional(),
    opwarmenDagenPerWeek: keerPerWeek(
      "Op hoeveel dagen per week een maaltijd moet worden opgewarmd.",
      MAX_DAGEN,
    ).optional(),
    kokenKeerPerWeek: keerPerWeek(
      "Hoe vaak per week een warme maaltijd moet worden gekookt.",
      MAX_DAGEN,
    ).optional(),
    personenWarmeMaaltijd: z
      .int()
      .min(1)
      .max(MAX_ETERS)
      .optional()
      .openapi({ description: "Voor hoeveel personen een warme maaltijd moet worden opgewarmd." }),
    broodZonderMagnetron: jaNee(
      "Vindt de consulent dat hulp bij de broodmaaltijd kan zonder magnetron in huis?",
    ),
  })
  .openapi("Maaltijden");

const extraInzet = z
  .strictObject({
    minutenPerWeek: minutenPerWeek(
      "Hoeveel extra minuten per week volgens de consulent nodig zijn.",
    ).optional(),
    gronden: z
      .array(z.enum(GRONDEN))
      .max(GRONDEN.length)
      .optional()
      .openapi({ description: "Waarom extra tijd nodig is. Een lege lijst: geen van deze redenen." }),
    woningGesaneerd: jaNee("Is de woning gesaneerd (ingericht met weinig stof)?"),
    overigeGrondErkend: jaNee("Vindt de consulent dat de reden overig extra tijd nodig maakt?"),
    extraBezoek: jaNee("Is een extra bezoek per week nodig?"),
    alleenToilet: jaNee("Is het extra bezoek alleen voor het toilet?"),
    objectieveNoodzaak: jaNee("Is de extra tijd objectief nodig?"),
    ernstigLonglijden: jaNee("Is er een ernstige longziekte?"),
  })
  .openapi("ExtraInzet");

const kindzorg = z
  .strictObject({
    activiteit: z.enum(KINDACTIVITEITEN).openapi({ description: "Welke hulp bij de kinderen nodig is." }),
    kinderen: z
      .array(lidId)
      .min(1)
      .max(MAX_KINDEREN)
      .openapi({ description: "Voor welke leden van het huishouden, met hun id." }),
    keerPerWeek: keerPerWeek("Hoe vaak per week. Niet voor opvang.", MAX_KEER).optional(),
    minutenPerWeek: minutenPerWeek("Alleen voor opvang: hoeveel minuten per week.").optional(),
  })
  .openapi("Kindzorg");

const groteSchoonmaak = z
  .strictObject({
    aanvraagOp: datum("De dag waarop de aanbieder het verzoek om toewijzing (315) stuurt.").optional(),
    uitvoeringOp: datum("De dag van de schoonmaak.").optional(),
  })
  .openapi("GroteSchoonmaak");

/** What the household cannot do; a part that is left out is not asked for. */
export const hulpvraag = z
  .strictObject({
    lichtHuishoudelijkWerk: z.enum(LICHT).optional().openapi({
      description: "Stof afnemen, bed opmaken, afwassen: alles, alleen wat hoog of laag is, of niets.",
    }),
    zwaarHuishoudelijkWerk: z
      .enum(ZWAAR)
      .optional()
      .openapi({ description: "Stofzuigen, dweilen, sanitair, keuken, bed verschonen, ramen binnen." }),
    wasverzorging: wasverzorging.optional(),
    boodschappen: z
      .array(z.enum(BOODSCHAPPEN))
      .max(BOODSCHAPPEN.length)
      .optional()
      .openapi({ description: "Welke delen van het boodschappen doen." }),
    maaltijden: maaltijden.optional(),
    organisatie: jaNee("Is hulp nodig bij de dagelijkse organisatie van het huishouden (regie)?"),
    instructie: z
      .array(z.enum(INSTRUCTIES))
      .max(INSTRUCTIES.length)
      .optional()
      .openapi({ description: "Wat de cliënt of een huisgenoot moet leren." }),
    extraInzet: extraInzet.optional(),
    afwasKeerPerWeek: keerPerWeek(
      "Hoe vaak per week de afwas bij het lichte werk hoort.",
      MAX_KEER,
    ).optional(),
    kindzorg: z
      .array(kindzorg)
      .max(MAX_KINDZORG)
      .optional()
      .openapi({ description: "Hulp bij de verzorging en opvang van kinderen." }),
    frequentie: z.enum(FREQUENTIES).optional().openapi({
      description: "Hoe vaak de hulp komt. Niet meegestuurd: het uitgangspunt van het document.",
    }),
    instructieMinutenPerWeek: minutenPerWeek(
      "Hoeveel minuten instructie volgens de consulent nodig zijn.",
    ).optional(),
    leerbaar: jaNee("Kan de cliënt de taken nog leren?"),
    veelTijdGesprekken: jaNee("Is de hulp veel tijd kwijt aan gesprekken met de cliënt over het huishouden?"),
    groteSchoonmaak: groteSchoonmaak.optional(),
  })
  .openapi("Hulpvraag", {
    description: "Wat het huishouden niet zelf kan. Wat hier niet staat, wordt niet gevraagd.",
  });
