import { alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { exact, gegeven, hoogstens, maal, plus } from "../../../regels/grootheid.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Vindplaats } from "../../../regels/tabellen.ts";
import { heelVan } from "../../tegemoetkoming/deel.ts";
import { geheel, jaNee } from "../../tegemoetkoming/feiten.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import {
  lezing,
  stap,
  voorwaarde,
  voorwaardelijk,
  ZONDER_BEDRAG,
} from "../../tegemoetkoming/voorwaardelijk.ts";
import type { Tegemoetkomingsvragen } from "../../tegemoetkoming/vraag.ts";
import { TEGEMOETKOMINGSBEHANDELING } from "./behandeling.ts";

const AANVRAAG = jaNee("opAanvraag", "Is de tegemoetkoming aangevraagd?");
const PROBLEMEN = jaNee(
  "beperkingOfChronischeProblemen",
  "Heeft de cliënt een beperking of chronische psychische of psychosociale problemen?",
);
const MEERKOSTEN = jaNee(
  "aannemelijkeMeerkosten",
  "Heeft de cliënt daardoor meer kosten, en is dat aannemelijk?",
);
const INKOMEN = geheel("inkomenCent", "Wat is het inkomen, in eurocent per maand?");
const BIJSTANDSNORM = geheel(
  "bijstandsnormCent",
  "Wat is de bijstandsnorm voor dit huishouden, in eurocent per maand?",
);
const OP_DE_GRENS = jaNee("inkomenOpGrensTeltMee", "Telt een inkomen mee dat precies op de grens ligt?");
const SPORTEN = jaNee("sportenZonderMogelijk", "Kan de cliënt sporten zonder deze voorziening?");
const AANSCHAF = geheel("aanschafkostenCent", "Wat kost de aanschaf, in eurocent?");
const ONDERHOUD = geheel("onderhoudskostenCent", "Wat kost het onderhoud, in eurocent?");
const VERZEKERING = geheel("verzekeringskostenCent", "Wat kost de verzekering, in eurocent?");

const geenBedrag = (plek: Vindplaats) => ({
  regel: plek.regel,
  bron: plek.bron,
  onderdeel: "hoogte",
  reden: "Het document noemt geen bedrag.",
});

const magCollege = (plek: Vindplaats) =>
  oordeel(plek, {
    aan: "college",
    vraag: "Geeft het college de tegemoetkoming? Het document zegt dat het college dat kan doen.",
    ja: "Het college stelt de hoogte vast.",
    nee: "Er is geen tegemoetkoming.",
  });

/** The yearly allowance for plausible extra costs (article 23, lid 1). The document has no amount. */
export const meerkosten = definieerWijze(
  ["meerkosten.inkomensgrens"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["meerkosten"], { parameters, regels }) => {
    const grens = parameters["meerkosten.inkomensgrens"];
    const opAanvraag = antwoord(vraag.opAanvraag, AANVRAAG);
    const problemen = antwoord(vraag.beperkingOfChronischeProblemen, PROBLEMEN);
    const kosten = antwoord(vraag.aannemelijkeMeerkosten, MEERKOSTEN);
    const inkomen = maal(gegeven(vraag.inkomenCent, INKOMEN), exact(heelVan(grens)));
    const hoogste = maal(gegeven(vraag.bijstandsnormCent, BIJSTANDSNORM), exact(grens.waarde));
    const opDeGrens = alle(hoogstens(inkomen, hoogste), hoogstens(hoogste, inkomen)).waarde === "ja";
    const laagGenoeg = opDeGrens
      ? antwoord(vraag.inkomenOpGrensTeltMee, OP_DE_GRENS)
      : niet(hoogstens(hoogste, inkomen));
    const plek = regels["WK-a23-1-aanvraag"];
    return voorwaardelijk({
      eenheid: "eurocent",
      geldt: alle(opAanvraag, problemen, kosten, laagGenoeg),
      totaal: ZONDER_BEDRAG,
      voorwaarden: [
        voorwaarde(plek, opAanvraag, {
          omschrijving: "De tegemoetkoming is aangevraagd; zij geldt voor een jaar",
        }),
        voorwaarde(grens, problemen, {
          omschrijving: "Er is een beperking, of er zijn chronische psychische of psychosociale problemen",
        }),
        voorwaarde(grens, kosten, { omschrijving: "De meerkosten die daarbij horen zijn aannemelijk" }),
        voorwaarde(grens, laagGenoeg, {
          omschrijving: `Het inkomen ligt onder ${grens.waarde} procent van de bijstandsnorm`,
          ...lezing(grens),
        }),
      ],
      oordeel: [
        magCollege(plek),
        ...(opDeGrens && vraag.inkomenOpGrensTeltMee === undefined
          ? [
              oordeel(grens, {
                aan: "college",
                vraag: OP_DE_GRENS.vraag,
                ja: "Het inkomen is laag genoeg.",
                nee: "Het inkomen is te hoog.",
                feit: OP_DE_GRENS.pad,
              }),
            ]
          : []),
      ],
      nietGenormeerd: [geenBedrag(plek)],
    });
  },
);

/** An allowance as maatwerk for other provisions, without a test of income (article 23, lid 2). */
export const maatwerktegemoetkoming = definieerWijze(
  [],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["maatwerktegemoetkoming"], { regels }) => {
    const plek = regels["WK-a23-2-maatwerk"];
    const opAanvraag = antwoord(vraag.opAanvraag, AANVRAAG);
    const problemen = antwoord(vraag.beperkingOfChronischeProblemen, PROBLEMEN);
    return voorwaardelijk({
      eenheid: "eurocent",
      geldt: alle(opAanvraag, problemen),
      totaal: ZONDER_BEDRAG,
      voorwaarden: [
        voorwaarde(plek, opAanvraag, { omschrijving: "De tegemoetkoming is aangevraagd" }),
        voorwaarde(plek, problemen, {
          omschrijving: "Er is een beperking, of er zijn chronische psychische of psychosociale problemen",
          interpretatie: "De inkomensgrens van lid 1 staat hier niet bij. Gelezen als: die geldt hier niet.",
        }),
      ],
      oordeel: [magCollege(plek)],
      nietGenormeerd: [geenBedrag(plek)],
    });
  },
);

/** The allowance for a sports wheelchair or handbike with a fixed frame (article 22, lid 4 and 5). */
export const sportvoorziening = definieerWijze(
  [],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["sportvoorziening"], { regels }) => {
    const plek = regels["WK-a22-5-sportkosten"];
    const opAanvraag = antwoord(vraag.opAanvraag, AANVRAAG);
    const nodig = niet(antwoord(vraag.sportenZonderMogelijk, SPORTEN));
    const kosten = plus(
      gegeven(vraag.aanschafkostenCent, AANSCHAF),
      gegeven(vraag.onderhoudskostenCent, ONDERHOUD),
      gegeven(vraag.verzekeringskostenCent, VERZEKERING),
    );
    return voorwaardelijk({
      eenheid: "eurocent",
      geldt: alle(opAanvraag, nodig),
      totaal: ZONDER_BEDRAG,
      voorwaarden: [
        voorwaarde(plek, opAanvraag, { omschrijving: "De tegemoetkoming is aangevraagd" }),
        voorwaarde(regels["WK-a22-4-sport"], nodig, {
          omschrijving: "Zonder sportrolstoel of vastframe handbike kan de cliënt niet sporten",
        }),
      ],
      stappen: [
        stap(plek, kosten, {
          omschrijving: "De kosten van aanschaf, onderhoud en verzekering waarmee het college rekening houdt",
          eenheid: "eurocent",
        }),
      ],
      oordeel: [magCollege(plek)],
      nietGenormeerd: [geenBedrag(plek)],
    });
  },
);
