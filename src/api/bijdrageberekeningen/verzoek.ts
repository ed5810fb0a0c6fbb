import { BIJDRAGEVOORZIENINGEN, EINDREDENEN, OMSTANDIGHEDEN } from "../../regelsets/bijdrage/vraag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { dagOfNull, datum, maand, tijdstip } from "../situatie/dagen.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";
import { controleerBijdrage, MAX_MAANDEN } from "./samenhang.ts";

/** A million euro: no provision of the Wmo costs more. */
const MAX_CENT = 100_000_000;
const MAX_LIJST = 50;

const huishouden = z
  .strictObject({
    samenstelling: z.enum(["alleenstaand", "gehuwd"]).optional().openapi({
      description:
        "Gehuwd is ook: geregistreerd partner, of ongehuwd samen een huishouden voeren (niet met ouder of kind). Wie duurzaam gescheiden leeft, is alleenstaand.",
    }),
    clientAowGerechtigd: jaNee("Heeft de cliënt de AOW-leeftijd bereikt?"),
    partnerAowGerechtigd: jaNee("Heeft de partner de AOW-leeftijd bereikt?"),
    inkomenOnderGrens: jaNee(
      "Is het inkomen lager dan de grens in de verordening? Alleen nodig als de tabellen van de gemeente zo'n grens hebben.",
    ),
  })
  .openapi("Bijdragehuishouden");

const betaaltWlzBijdrage = jaNee("Is de cliënt of zijn partner een bijdrage voor Wlz-zorg verschuldigd?");

const voorziening = z
  .strictObject({
    soort: z.enum(BIJDRAGEVOORZIENINGEN).openapi({ description: "Welke voorziening." }),
    start: datum("De startdatum die het college meldt.").optional(),
    einde: dagOfNull(
      "Eerste dag waarop de voorziening niet meer loopt, zoals de dag van stop, overlijden of verhuizing. Null: geen einde. Zonder dit veld: niet bekend.",
    ).optional(),
    eindreden: z.enum(EINDREDENEN).optional().openapi({ description: "Waardoor de voorziening eindigt." }),
    kostprijsCent: geheel("Kostprijs in eurocent. Telt bij een hulpmiddel of woningaanpassing.", MAX_CENT)
      .nullable()
      .optional(),
    eerderBetaaldCent: geheel(
      "Wat er vóór de gevraagde periode voor een hulpmiddel of woningaanpassing is betaald, in eurocent.",
      MAX_CENT,
    ).optional(),
  })
  .openapi("BijdrageVoorziening");

const onderbreking = z
  .strictObject({
    van: datum("Eerste dag zonder hulp."),
    tot: datum("Eerste dag waarop er weer hulp is. Zonder dit veld: niet bekend.").optional(),
    uitzonderlijk: jaNee("Vindt de gemeente dit een uitzonderlijk geval?"),
  })
  .openapi("Bijdrageonderbreking");

const wijziging = z
  .strictObject({
    vanaf: datum(
      "De dag van de wijziging. Zij telt vanaf de maand erna, of vanaf dezelfde maand als het de eerste dag is. Stuur geen geboortedag: bij de AOW-leeftijd is een andere dag in dezelfde maand genoeg.",
    ),
    huishouden: huishouden.optional(),
    betaaltWlzBijdrage,
  })
  .openapi("Bijdragewijziging");

const omstandigheid = z
  .strictObject({
    soort: z.enum(OMSTANDIGHEDEN).openapi({
      description:
        "beschermdWonen: er is een bijdrage voor beschermd wonen verschuldigd. opvang: verblijf in de opvang. minderjarig: de cliënt is jonger dan 18 jaar. De andere zijn oordelen van het college.",
    }),
    van: datum("Eerste dag; bij opvang de dag van aankomst."),
    tot: dagOfNull(
      "Eerste dag waarop het niet meer zo is; bij opvang de dag van vertrek. Null: het duurt voort. Stuur geen geboortedag: bij minderjarig is een andere dag in dezelfde maand genoeg.",
    ),
  })
  .openapi("Omstandigheid");

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "midden-limburg" }),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    periode: z
      .strictObject({
        van: maand("Eerste maand.", "2026-01"),
        totEnMet: maand("Laatste maand.", "2026-12"),
      })
      .openapi("Bijdrageperiode", { description: `Hoogstens ${MAX_MAANDEN} maanden.` }),
    huishouden: huishouden.optional(),
    betaaltWlzBijdrage,
    voorziening,
    andereVoorzieningen: z.array(voorziening).max(MAX_LIJST).optional().openapi({
      description: "De andere voorzieningen van het huishouden: er is één bedrag voor alle samen.",
    }),
    onderbrekingen: z.array(onderbreking).max(MAX_LIJST).optional().openapi({
      description:
        "Tijden zonder hulp. Een lege lijst: er zijn er geen. Zonder dit veld: niet bekend, en alleen gevraagd waar het document er een regel over heeft.",
    }),
    wijzigingen: z
      .array(wijziging)
      .max(MAX_LIJST)
      .optional()
      .openapi({ description: "Wat er in de periode verandert. Wat er niet staat, verandert niet." }),
    omstandigheden: z.array(omstandigheid).max(MAX_LIJST).optional().openapi({
      description:
        "Bijzondere omstandigheden die de bijdrage wegnemen. Wat er niet staat, is niet gemeld en telt niet mee; het antwoord noemt het onder nietGetoetst of oordeel.",
    }),
    woningaanpassingMinderjarige: jaNee(
      "Vraagt de verordening een bijdrage voor een woningaanpassing van iemand onder de 18 jaar?",
    ),
    besluitdatumCak: datum(
      "De dag waarop het CAK zijn besluit stuurt. Zonder dit veld is er niet gekeken hoe ver de bijdrage teruggaat.",
    ).optional(),
    herzieningsdatum: datum(
      "De dag waarop de bijdrage wordt herzien. Dan zegt elke maand of zij nog kan worden herzien.",
    ).optional(),
  })
  .superRefine(controleerBijdrage)
  .openapi("Bijdrageverzoek", {
    description: "Een huishouden met zijn voorzieningen, en de maanden waarvoor de bijdrage wordt gevraagd.",
  });
