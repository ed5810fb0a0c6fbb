import {
  AANGEVOERDE_REDENEN,
  GH_TAKEN,
  OORZAKEN_OVERBELASTING,
  OVERBELASTINGEN,
  REDENEN_AFWEZIGHEID,
  WOONSITUATIES,
} from "../../regelsets/gebruikelijkeHulp/lid.ts";
import { HUISHOUDVRAGEN, LIDVRAGEN } from "../../regelsets/gebruikelijkeHulp/vragen.ts";
import * as z from "../zod.ts";
import { geheel, jaNee } from "./velden.ts";

const MAX_OORDELEN = 50;
const MAX_ETMALEN = 366;
const MAX_WEKEN = 520;

const keuze = <const W extends readonly [string, ...string[]]>(waarden: W, description: string) =>
  z.enum(waarden).optional().openapi({ description });
const lijst = <const W extends readonly [string, ...string[]]>(waarden: W, description: string) =>
  z.array(z.enum(waarden)).max(waarden.length).optional().openapi({ description });

const oordelen = z
  .array(
    z.strictObject({
      regel: z
        .string()
        .max(64)
        .openapi({ description: "De regel waarover is geoordeeld.", example: "WK-a13-5-huisgenoot" }),
      antwoord: z.enum(["ja", "nee"]),
    }),
  )
  .max(MAX_OORDELEN)
  .optional()
  .openapi({ description: "Wat een mens al heeft geoordeeld, per regel." });

/** What decides how much of the household work a housemate must do himself. */
export const gebruikelijkeHulpLid = z
  .strictObject({
    woonsituatie: keuze(
      WOONSITUATIES,
      `${LIDVRAGEN.woonsituatie.vraag} Zonder dit veld telt dit lid mee bij het aantal personen.`,
    ),
    kamercontract: jaNee(LIDVRAGEN.kamercontract.vraag),
    takenOverneembaar: jaNee(LIDVRAGEN.takenOverneembaar.vraag),
    beschikbaar: jaNee(LIDVRAGEN.beschikbaar.vraag),
    inStaat: jaNee(LIDVRAGEN.inStaat.vraag),
    kanNietOvernemen: lijst(
      GH_TAKEN,
      `${LIDVRAGEN.kanNietOvernemen.vraag} Een lege lijst: alles kan. Noem de lijst ook als inStaat true is: bij sommige regelsets telt wat hier staat altijd.`,
    ),
    medischObjectiveerbaar: jaNee(LIDVRAGEN.medischObjectiveerbaar.vraag),
    leerbaar: jaNee(LIDVRAGEN.leerbaar.vraag),
    objectiefVastgesteld: jaNee(LIDVRAGEN.objectiefVastgesteld.vraag),
    gezond: jaNee(LIDVRAGEN.gezond.vraag),
    overbelasting: keuze(OVERBELASTINGEN, LIDVRAGEN.overbelasting.vraag),
    oorzaakOverbelasting: keuze(OORZAKEN_OVERBELASTING, LIDVRAGEN.oorzaakOverbelasting.vraag),
    eigenMogelijkheden: jaNee(LIDVRAGEN.eigenMogelijkheden.vraag),
    langdurigAfwezig: jaNee(LIDVRAGEN.langdurigAfwezig.vraag),
    verplichtAfwezig: jaNee(LIDVRAGEN.verplichtAfwezig.vraag),
    redenAfwezigheid: keuze(REDENEN_AFWEZIGHEID, LIDVRAGEN.redenAfwezigheid.vraag),
    etmalenAfwezigAaneengesloten: geheel(
      LIDVRAGEN.etmalenAfwezigAaneengesloten.vraag,
      MAX_ETMALEN,
    ).optional(),
    aanwezigBijMaaltijd: jaNee(LIDVRAGEN.aanwezigBijMaaltijd.vraag),
    aangevoerdeRedenen: lijst(
      AANGEVOERDE_REDENEN,
      `${LIDVRAGEN.aangevoerdeRedenen.vraag} Zij veranderen de uitkomst niet; het antwoord zegt waarom.`,
    ),
    oordelen,
  })
  .openapi("GebruikelijkeHulpLid", {
    description: "Wat bepaalt hoeveel dit lid zelf moet doen in het huishouden. Niet voor de cliënt.",
  });

/** The same for the household as a whole. */
export const gebruikelijkeHulpHuishouden = z
  .strictObject({
    korteLevensverwachting: jaNee(HUISHOUDVRAGEN.korteLevensverwachting.vraag),
    naOverlijdenOuder: jaNee(HUISHOUDVRAGEN.naOverlijdenOuder.vraag),
    clientOverbelast: jaNee(HUISHOUDVRAGEN.clientOverbelast.vraag),
    clientVoerdeHuishouden: jaNee(HUISHOUDVRAGEN.clientVoerdeHuishouden.vraag),
    crisisZorgKinderen: jaNee(HUISHOUDVRAGEN.crisisZorgKinderen.vraag),
    oordelen,
  })
  .openapi("GebruikelijkeHulpHuishouden", {
    description: "Wat voor het hele huishouden bepaalt hoeveel huisgenoten zelf moeten doen.",
  });

/** How long the need lasts. */
export const duurvelden = {
  duurInWeken: geheel("Hoeveel weken de ondersteuning naar verwachting nodig is.", MAX_WEKEN).optional(),
  uitzichtOpHerstel: jaNee("Is er uitzicht op herstel, zodat daarna geen ondersteuning meer nodig is?"),
};
