import { BESTEMMINGEN } from "../../regelsets/tegemoetkoming/vraag.ts";
import { datum as dag } from "../situatie/dagen.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";

/** Ten million euros: more is not meant. */
const MAX_CENT = 1_000_000_000;
const MAX_KILOMETERS = 1000;
const HEEL = 100;

const cent = (omschrijving: string) => geheel(`${omschrijving} In eurocenten.`, MAX_CENT).optional();
const datum = (omschrijving: string) => dag(omschrijving).optional();
const problemen = jaNee("Is er een beperking, of zijn er chronische psychische of psychosociale problemen?");
const opAanvraag = jaNee("Is de tegemoetkoming aangevraagd?");

/** Whether two dates can be read, so that their order is told beside faults of form. */
const leesbaar = (eerst: string, dan: string) => {
  const data = z.looseObject({ [eerst]: z.iso.date(), [dan]: z.iso.date() });
  return ({ value }: { value: unknown }): boolean => data.safeParse(value).success;
};

const woningsanering = z
  .strictObject({
    soort: z.literal("woningsanering"),
    kostenCent: cent("Kosten van de nieuwe stoffering."),
    aanschafdatum: datum("Wanneer de oude stoffering is aangeschaft. Niet na de aanvraag."),
    aanvraagdatum: datum("Wanneer de woningsanering is aangevraagd."),
  })
  .refine(({ aanschafdatum = "", aanvraagdatum = "" }) => aanschafdatum <= aanvraagdatum, {
    path: ["aanschafdatum"],
    params: { code: "na-aanvraag", melding: "Dit mag niet na /tegemoetkoming/aanvraagdatum liggen." },
    when: leesbaar("aanschafdatum", "aanvraagdatum"),
  })
  .openapi("Woningsanering", { description: "Nieuwe vloerbedekking om medische redenen." });

const roerendeWoonvoorziening = z
  .strictObject({
    soort: z.literal("roerendeWoonvoorziening"),
    aanschafkostenCent: cent("Kosten van aanschaf."),
    inNatura: jaNee("Wordt de voorziening in natura gegeven?"),
  })
  .openapi("RoerendeWoonvoorziening");

const onderhoudWoonvoorziening = z
  .strictObject({
    soort: z.literal("onderhoudWoonvoorziening"),
    kostenCent: cent("Kosten van onderhoud, reparatie en keuring die in aanmerking komen."),
  })
  .openapi("OnderhoudWoonvoorziening");

const woningaanpassing = z
  .strictObject({
    soort: z.literal("woningaanpassing"),
    geaccepteerdeOfferteCent: cent("De offerte die het college accepteerde."),
  })
  .openapi("Woningaanpassing", { description: "Een bouwkundige of woontechnische aanpassing." });

const terugbetalingBijVerkoop = z
  .strictObject({
    soort: z.literal("terugbetalingBijVerkoop"),
    clientIsEigenaar: jaNee("Is de verkoper de eigenaar die de woningaanpassing kreeg?"),
    woningMeerWaard: jaNee("Is de woning door de woningaanpassing meer waard geworden?"),
    gereedmelding: datum("Wanneer de woningaanpassing gereed is gemeld. Niet na de verkoop."),
    verkoopdatum: datum("Wanneer de woning is verkocht."),
    betreftAanOfBijgebouw: jaNee("Gaat het om een aan- of bijgebouw?"),
    tegemoetkomingAanOfBijgebouwCent: cent("De tegemoetkoming voor het aan- of bijgebouw."),
    kostprijsCent: cent("De kostprijs van de woningaanpassing."),
    betaaldeBijdrageCent: cent("De eigen bijdrage die al is betaald."),
    nogNietAfgeschrevenProcent: geheel(
      "Welk deel volgens de afgesproken afschrijving nog niet is afgeschreven, in procenten.",
      HEEL,
    ).optional(),
  })
  .refine(({ gereedmelding = "", verkoopdatum = "" }) => gereedmelding <= verkoopdatum, {
    path: ["gereedmelding"],
    params: { code: "na-verkoop", melding: "Dit mag niet na /tegemoetkoming/verkoopdatum liggen." },
    when: leesbaar("gereedmelding", "verkoopdatum"),
  })
  .openapi("TerugbetalingBijVerkoop", {
    description: "Wat een eigenaar terugbetaalt die de woning verkoopt.",
  });

const collectiefVervoer = z
  .strictObject({
    soort: z.literal("collectiefVervoer"),
    andereVervoersvoorziening: jaNee(
      "Heeft of krijgt de cliënt ook een andere vervoersvoorziening, zoals een scootmobiel?",
    ),
  })
  .openapi("CollectiefVervoer");

const ritCollectiefVervoer = z
  .strictObject({
    soort: z.literal("ritCollectiefVervoer"),
    enkeleReisKilometers: z
      .number()
      .min(0)
      .max(MAX_KILOMETERS)
      .optional()
      .openapi({ description: "Enkele reis vanaf het woonadres, in kilometers." }),
    bestemming: z.enum(BESTEMMINGEN).optional().openapi({
      description: "Waar de rit heen gaat; anders als de bestemming niet op de lijst staat.",
    }),
    begeleidingMedischNoodzakelijk: jaNee("Is persoonlijke begeleiding medisch noodzakelijk?"),
  })
  .openapi("RitCollectiefVervoer");

const vervoerspgbPaar = z
  .strictObject({
    soort: z.literal("vervoerspgbPaar"),
    pgbEenPersoonCent: cent("Het pgb voor vervoer van één persoon."),
    vervoersbehoefteValtSamen: jaNee("Valt de vervoersbehoefte van het paar samen?"),
  })
  .openapi("VervoerspgbPaar", { description: "Het hoogste pgb voor vervoer van een paar." });

const meerkosten = z
  .strictObject({
    soort: z.literal("meerkosten"),
    opAanvraag,
    beperkingOfChronischeProblemen: problemen,
    aannemelijkeMeerkosten: jaNee("Zijn er daardoor aannemelijke meerkosten?"),
    inkomenCent: cent("Het inkomen per maand."),
    bijstandsnormCent: cent("De bijstandsnorm per maand die voor dit huishouden geldt."),
    inkomenOpGrensTeltMee: jaNee(
      "Oordeel van het college: telt een inkomen mee dat precies op de grens ligt?",
    ),
  })
  .openapi("Meerkosten");

const maatwerktegemoetkoming = z
  .strictObject({
    soort: z.literal("maatwerktegemoetkoming"),
    opAanvraag,
    beperkingOfChronischeProblemen: problemen,
  })
  .openapi("Maatwerktegemoetkoming");

const sportvoorziening = z
  .strictObject({
    soort: z.literal("sportvoorziening"),
    opAanvraag,
    sportenZonderMogelijk: jaNee("Kan de cliënt zonder deze voorziening sporten?"),
    aanschafkostenCent: cent("Kosten van aanschaf."),
    onderhoudskostenCent: cent("Kosten van onderhoud."),
    verzekeringskostenCent: cent("Kosten van verzekering."),
  })
  .openapi("Sportvoorziening", { description: "Een sportrolstoel of een handbike met vast frame." });

/** The kinds that Westerkwartier has rules for. */
export const VOORZIENINGSVRAGEN = [
  woningsanering,
  roerendeWoonvoorziening,
  onderhoudWoonvoorziening,
  woningaanpassing,
  terugbetalingBijVerkoop,
  collectiefVervoer,
  ritCollectiefVervoer,
  vervoerspgbPaar,
  meerkosten,
  maatwerktegemoetkoming,
  sportvoorziening,
] as const;
