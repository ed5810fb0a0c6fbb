import { OpenAPIHono } from "@hono/zod-openapi";
import type { Api } from "../src/api/api.ts";
import { API_VERSIE } from "../src/api/versie.ts";

const BESCHRIJVING = `Vertelt een huishouden, en wie ervoor werkt, wat de Wmo 2015 geeft aan hulp bij het huishouden: hoeveel minuten per week, met bij elke minuut de regel waar zij vandaan komt.

- **Niet bekend is niet nee.** Een feit dat u niet meestuurt, is niet bekend. Het antwoord zegt dan welke feiten nog nodig zijn en wat de grenzen zijn.
- **Oordelen blijft mensenwerk.** Waar het document iets aan de consulent, het college of een medisch adviseur laat, geeft de API de vraag terug.
- **Datums tellen.** Regels en getallen gelden van een datum (die telt mee) tot een datum (die telt niet mee). Een datum in een verzoek ligt van 1900-01-01 tot en met 2199-12-31.
- **Niets persoonlijks.** Stuur geen namen, geen BSN en geen geboortedatum. De API bewaart niets. Onbekende velden worden geweigerd.

De uitkomst is een berekening. Alleen een beschikking van de gemeente geeft recht op hulp.`;

/** The OpenAPI document (3.0.3) of the routes, without the examples. */
export function maakDocument({ beschreven }: Api) {
  const generator = new OpenAPIHono();
  for (const route of beschreven) generator.openAPIRegistry.registerPath(route);
  return generator.getOpenAPIDocument({
    openapi: "3.0.3",
    info: {
      title: "Wmo-regels",
      version: API_VERSIE,
      description: BESCHRIJVING,
      contact: {
        name: "Wmo-regels",
        url: "https://wmo-regels.example.nl",
        email: "contact@wmo-regels.example.nl",
      },
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
    },
    servers: [{ url: "https://wmo-regels.example.nl/v1", description: "Deze API" }],
    tags: [
      { name: "Berekeningen", description: "Wat de regels in een situatie geven." },
      { name: "Toetsen", description: "Of iemand in aanmerking komt, en wat de huisgenoten zelf doen." },
      { name: "Regelsets", description: "Welke regels er zijn, van wie en vanaf wanneer." },
      { name: "Over deze API", description: "De beschrijving en de toestand van deze API." },
    ],
  });
}
