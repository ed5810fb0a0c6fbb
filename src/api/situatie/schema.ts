import { ROLLEN } from "../../regelsets/situatie.ts";
import * as z from "../zod.ts";
import { datum } from "./dagen.ts";
import { gebruikelijkeHulpHuishouden, gebruikelijkeHulpLid } from "./gebruikelijkeHulp.ts";
import { hulpvraag } from "./hulpvraag.ts";
import { geheel, jaNee, keerPerWeek, lidId, minutenPerWeek } from "./velden.ts";

const MAX_LEDEN = 24;
const MAX_LEEFTIJD = 130;
const MAX_KAMERS = 50;
const MAX_DIEREN = 100;
const MAX_DAGEN = 7;

const lid = z
  .strictObject({
    id: lidId,
    rol: z.enum(ROLLEN).openapi({ description: "Wie dit is in het huishouden." }),
    leeftijd: geheel("Leeftijd in hele jaren.", MAX_LEEFTIJD).optional(),
    gebruikelijkeHulp: gebruikelijkeHulpLid.optional(),
  })
  .openapi("Lid");

const huishouden = z
  .strictObject({
    leden: z
      .array(lid)
      .min(1)
      .max(MAX_LEDEN)
      .openapi({ description: "Iedereen die in de woning woont, ook de cliënt." }),
    partnerAfwezigMinutenPerWeek: minutenPerWeek(
      "Hoeveel minuten per week de partner werkt en weg is.",
    ).optional(),
    gebruikelijkeHulp: gebruikelijkeHulpHuishouden.optional(),
  })
  .openapi("Huishouden");

const woning = z
  .strictObject({
    slaapkamersInGebruik: geheel(
      "Hoeveel slaapkamers in gebruik zijn. Een studio heeft er 0.",
      MAX_KAMERS,
    ).optional(),
    overigeKamersInGebruik: geheel(
      "Hoeveel andere kamers in gebruik zijn, zoals een hobbykamer.",
      MAX_KAMERS,
    ).optional(),
    vaatwasser: jaNee("Is er een vaatwasser?"),
    zeerGroot: jaNee("Is het een zeer grote woning, zoals een villa?"),
    gemeenschappelijkeRuimten: jaNee("Gaat het ook om ruimten die met andere bewoners worden gedeeld?"),
    extraSlaapkamersInGebruik: geheel(
      "Hoeveel slaapkamers in gebruik zijn boven wat de basis omvat. Alleen waar het document dat aantal niet noemt.",
      MAX_KAMERS,
    ).optional(),
    logeerkamers: geheel("Hoeveel logeerkamers af en toe worden gebruikt.", MAX_KAMERS).optional(),
    overigeKenmerken: z
      .strictObject({
        minutenPerWeek: minutenPerWeek(
          "Hoeveel minuten per week volgens de consulent extra nodig zijn.",
        ).optional(),
        objectieveNoodzaak: jaNee("Is die extra tijd objectief nodig?"),
      })
      .optional()
      .openapi({ description: "Omvang, bewerkelijkheid of inrichting van de woning." }),
    magnetron: jaNee("Is er een magnetron?"),
  })
  .openapi("Woning");

const dienst = {
  beschikbaar: jaNee("Kan de cliënt deze dienst echt krijgen?"),
  draagbaar: jaNee("Kan de cliënt deze dienst betalen?"),
  adequaat: jaNee("Lost deze dienst het probleem genoeg op?"),
};

const voorliggend = z
  .strictObject({
    maaltijdservice: z
      .strictObject({
        ...dienst,
        dieetLeverbaar: jaNee("Levert de dienst het dieet dat nodig is?"),
        vormLeverbaar: jaNee("Levert de dienst het eten in de vorm die nodig is, zoals gepureerd?"),
      })
      .optional(),
    boodschappendienst: z
      .strictObject({
        ...dienst,
        kanLijstOpstellen: jaNee("Kan de cliënt, eventueel met hulp, een lijst maken?"),
        kanBestellen: jaNee("Kan de cliënt, eventueel met hulp, bestellen?"),
        kanOpbergen: jaNee("Kan de cliënt, eventueel met hulp, de boodschappen opruimen?"),
      })
      .optional(),
    particuliereHulp: z
      .strictObject({
        minutenPerWeek: minutenPerWeek("Hoeveel minuten per week de particuliere hulp kan geven.").optional(),
      })
      .optional(),
  })
  .openapi("Voorliggend", {
    description:
      "Wat vóór hulp van de gemeente gaat. Wat hier niet staat, wordt niet meegewogen; het antwoord noemt het dan onder oordeel.",
  });

const kindsituatie = z
  .strictObject({
    ouderTijdelijkNietInStaat: jaNee("Kan de ouder door beperkingen tijdelijk niet voor de kinderen zorgen?"),
    kinderenGezond: jaNee("Zijn de kinderen gezond?"),
    uitval: z
      .enum(["eenOuder", "beideOuders"])
      .optional()
      .openapi({ description: "Valt één ouder uit of allebei?" }),
    andereOuderInStaat: jaNee("Kan de andere ouder de zorg overnemen?"),
    gescheiden: jaNee("Zijn de ouders gescheiden?"),
    netwerkOplossing: jaNee("Kan het sociale netwerk de zorg overnemen?"),
    opvangvoorziening: z
      .strictObject(dienst)
      .optional()
      .openapi({ description: "Zorgverlof, kinderopvang, gastouder of opvang rond school." }),
    noodgeval: jaNee("Is het een noodgeval waarin de kinderen korte tijd hulp nodig hebben?"),
    volledigeOvername: jaNee("Moet de zorg voor de kinderen helemaal worden overgenomen?"),
    opvangDagenPerWeek: keerPerWeek("Op hoeveel dagen per week opvang nodig is.", MAX_DAGEN).optional(),
    smiToereikend: jaNee("Lost opvang via een Sociaal Medische Indicatie (SMI) het genoeg op?"),
  })
  .openapi("Kindsituatie", {
    description: "Waarom ouders niet voor de kinderen kunnen zorgen, en wie dat wel kan.",
  });

const indicatie = z
  .strictObject({
    start: datum("Eerste dag van de indicatie.").optional(),
    nodigTot: datum("Eerste dag waarop de hulp niet meer nodig is, als dat bekend is.").optional(),
    gewensteVorm: z
      .enum(["zorgInNatura", "pgb"])
      .optional()
      .openapi({ description: "Verandert de minuten niet. Bij een pgb zijn er geen productregels." }),
    overbruggingWlz: jaNee("Is het overbruggingszorg tot de Wlz ingaat?"),
    behandeltrajectTot: datum(
      "Eerste dag na een behandeling of revalidatie die de hulp ondersteunt.",
    ).optional(),
    situatieStabiel: jaNee("Is de situatie van de cliënt stabiel?"),
    veranderingVerwacht: jaNee("Gaat de cliënt waarschijnlijk vooruit of achteruit?"),
    beschikteMinutenPerWeek: minutenPerWeek(
      "Hoeveel minuten per week in de beschikking staan. Alleen waar het document zelf geen minuten noemt.",
    ).optional(),
    overbelastingHuisgenoot: jaNee("Is de hulp er omdat een huisgenoot overbelast is of dreigt te raken?"),
    overlijdenAndereOuder: jaNee("Is de hulp er omdat de andere ouder plotseling is overleden?"),
  })
  .openapi("Indicatie");

const huisdieren = z
  .strictObject({
    aantal: geheel("Hoeveel huisdieren.", MAX_DIEREN).optional(),
    objectiefExtraWerk: jaNee("Geven de huisdieren objectief meer werk?"),
    medischOfFysiekGemotiveerd: jaNee("Is er een medische of lichamelijke reden voor de extra tijd?"),
    hulpdier: jaNee("Is het een hulpdier?"),
  })
  .openapi("Huisdieren");

const overgangMlo = z
  .strictObject({
    extraUren: jaNee("Staan er in het besluit extra uren voor incidenteel grondig werk?"),
    geldig: jaNee("Is het besluit nu nog geldig?"),
    afgegevenOp: datum("De dag waarop het besluit is afgegeven.").optional(),
    geldigTotEnMet: datum("Laatste dag van het besluit.").optional(),
    minutenPerWeek: minutenPerWeek("Hoeveel minuten per week in het besluit staan.").optional(),
  })
  .openapi("OvergangMlo", {
    description: "Een besluit van voor 2025 in Midden-Limburg Oost dat nog loopt.",
  });

/** The fields of the situation that all calculations share. */
export const situatieVelden = {
  huishouden: huishouden.optional(),
  woning: woning.optional(),
  hulpvraag: hulpvraag.optional(),
  voorliggend: voorliggend.optional(),
  kindsituatie: kindsituatie.optional(),
  indicatie: indicatie.optional(),
  huisdieren: huisdieren.optional(),
  ontvangtBegeleiding: jaNee("Krijgt de cliënt al persoonlijke begeleiding?"),
  basisMinutenPerWeek: minutenPerWeek(
    "De basis per week, als het document die niet noemt en u die zelf kent.",
  ).optional(),
  regioMlo: jaNee("Woont de cliënt in de regio Midden-Limburg Oost (MLO)?"),
  overgangMlo: overgangMlo.optional(),
};
