import type { Oordeelvraag, Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  type Voorwaarde,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";
import { type Blad, blad } from "../../declaratie/blad.ts";
import { eersteVanMaand } from "../../declaratie/declaratieblad.ts";
import type { Declaratievraag } from "../../declaratie/vraag.ts";
import { alsDan } from "../../procedure.ts";
import { alsVraag, datum, jaNee, keuze as keuzefeit, type Toetsfeit } from "../../toetsfeit.ts";

/** The facts on a change of AGB-code. */
export const AGB_FEITEN = {
  agbCodeDeclaratie: keuzefeit("Onder welke AGB-code is de declaratie: is die gewijzigd?", [
    "ongewijzigd",
    "oud",
    "nieuw",
  ]),
  datumMeldingAgb: datum("Op welke dag is de wijziging van de AGB-code gemeld?"),
  gewensteIngangsdatumAgb: datum("Vanaf welke dag wil de aanbieder de nieuwe AGB-code gebruiken?"),
  meldingAgbSchriftelijk: jaNee("Is de wijziging van de AGB-code schriftelijk gemeld?"),
  schriftelijkeInstemmingAgb: jaNee("Heeft de opdrachtgever schriftelijk ingestemd met de wijziging?"),
  agbVastgelegdInContractdossier: jaNee("Is de wijziging vastgelegd in het contractdossier?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;

const INSTEMMING = "BW-agb-instemming";
const CONTRACTDOSSIER = "BW-agb-contractdossier";
const VOLGENDE_MAAND = "BW-agb-eerste-volgende-maand";
const GESLOTEN = "BW-agb-oude-code-gesloten";
const NIET_BEHANDELD = "BW-agb-oude-code-niet-behandeld";
const TERUGWERKEND = "BW-agb-geen-terugwerkend";

const ONGEWIJZIGD = keuze("agbCodeDeclaratie", "ongewijzigd");
const OUD = keuze("agbCodeDeclaratie", "oud");
const NIEUW = keuze("agbCodeDeclaratie", "nieuw");
const VERWERKT = { later: "agb.verwerking" } as const;

/** The month of the request: the new code holds from the first day of the month after it. */
export const agbblad = ({ feiten }: Declaratievraag): Blad => {
  const { datumMeldingAgb: gemeld } = feiten;
  return blad([
    [
      "agbMaandstart",
      alsVraag("datumMeldingAgb", AGB_FEITEN.datumMeldingAgb),
      typeof gemeld === "string" ? eersteVanMaand(gemeld) : undefined,
    ],
  ]);
};

/** The old code closes when the new one begins, and whether it does without consent is for a person. */
const VANAF_DE_NIEUWE = alleVan(OUD, vergelijkFeit("ingediendOp", "minstens", "agbMaandstart", VERWERKT));
const NIEUWE_GELDT = eenVan(feit("schriftelijkeInstemmingAgb"), oordeelOver(GESLOTEN));

/** The rules on a changed AGB-code (page 10), on the declaration as a whole. */
export const AGB: Toets = {
  gronden: [
    {
      regel: "BW-agb-melden-vooraf",
      soort: "weegfactor",
      omschrijving: "De wijziging van de AGB-code is schriftelijk en vóór de gewenste ingangsdatum gemeld",
      voorwaarde: eenVan(
        ONGEWIJZIGD,
        alleVan(
          feit("meldingAgbSchriftelijk"),
          vergelijkFeit("datumMeldingAgb", "minder", "gewensteIngangsdatumAgb"),
        ),
      ),
      interpretatie: "Melden moet ook onverwijld; het document noemt geen aantal dagen.",
    },
    {
      regel: INSTEMMING,
      soort: "voorwaarde",
      omschrijving: "De opdrachtgever heeft schriftelijk ingestemd met de nieuwe AGB-code",
      ...alsDan(NIEUW, feit("schriftelijkeInstemmingAgb")),
    },
    {
      regel: CONTRACTDOSSIER,
      soort: "voorwaarde",
      omschrijving: "De nieuwe AGB-code is vastgelegd in het contractdossier",
      ...alsDan(NIEUW, feit("agbVastgelegdInContractdossier")),
    },
    {
      regel: VOLGENDE_MAAND,
      soort: "voorwaarde",
      omschrijving: "De nieuwe AGB-code is al ingegaan: de eerste dag van de maand na de melding",
      ...alsDan(NIEUW, vergelijkFeit("ingediendOp", "minstens", "agbMaandstart", VERWERKT)),
      interpretatie:
        "De maand telt vanaf de melding; een melding op de eerste dag gaat naar de volgende maand.",
    },
    {
      regel: TERUGWERKEND,
      soort: "weegfactor",
      omschrijving: "De gewenste ingangsdatum ligt vóór de melding: zo ver terug gaat de wijziging niet in",
      voorwaarde: alleVan(
        nietWaar(ONGEWIJZIGD),
        vergelijkFeit("gewensteIngangsdatumAgb", "minder", "datumMeldingAgb"),
      ),
    },
    {
      regel: GESLOTEN,
      soort: "weigeringsgrond",
      omschrijving:
        "Vanaf de ingangsdatum van de nieuwe AGB-code kan niet meer onder de oude worden gedeclareerd",
      voorwaarde: alleVan(VANAF_DE_NIEUWE, NIEUWE_GELDT),
      interpretatie:
        "Gelezen als: de dag van indienen telt, ook voor zorg van daarvoor. Of de nieuwe code ook zonder schriftelijke instemming ingaat, zegt het document niet: daarover oordeelt een mens.",
    },
    {
      regel: NIET_BEHANDELD,
      soort: "weigeringsgrond",
      omschrijving: "Een declaratie van na de ingangsdatum onder de oude AGB-code wordt niet behandeld",
      voorwaarde: alleVan(OUD, vergelijkFeit("ingediendOp", "meer", "agbMaandstart", VERWERKT), NIEUWE_GELDT),
    },
  ],
  uitkomst: alleVan(
    regel(INSTEMMING),
    regel(CONTRACTDOSSIER),
    regel(VOLGENDE_MAAND),
    nietWaar(regel(GESLOTEN)),
    nietWaar(regel(NIET_BEHANDELD)),
  ),
  oordelen: [
    {
      regel: GESLOTEN,
      aan: "college",
      vraag: "De opdrachtgever heeft niet schriftelijk ingestemd. Is de nieuwe AGB-code toch ingegaan?",
      ja: "Onder de oude AGB-code kan dan niet meer worden gedeclareerd.",
      nee: "Dan kan onder de oude AGB-code nog worden gedeclareerd.",
      bij: alleVan(VANAF_DE_NIEUWE, nietWaar(feit("schriftelijkeInstemmingAgb"))),
    },
  ],
};

const VOOR_DE_NIEUWE_CODE = alleVan(NIEUW, vergelijkFeit("regelVan", "minder", "agbMaandstart", VERWERKT));

/** A line with help from before the new code began. */
export const VOOR_INGANG: Toets["gronden"][number] = {
  regel: TERUGWERKEND,
  soort: "weegfactor",
  omschrijving: "De regel gaat over hulp van vóór de nieuwe AGB-code",
  voorwaarde: VOOR_DE_NIEUWE_CODE,
  interpretatie:
    "Het document laat de nieuwe code niet met terugwerkende kracht ingaan en sluit de oude. Of hulp van daarvoor onder de nieuwe code kan, zegt het niet: daarover oordeelt een mens.",
};

export const INGANG_MAG: Voorwaarde = eenVan(nietWaar(VOOR_DE_NIEUWE_CODE), oordeelOver(TERUGWERKEND));

export const INGANG_OORDEEL: Oordeelvraag = {
  regel: TERUGWERKEND,
  aan: "college",
  vraag: "Kan hulp van vóór de ingangsdatum onder de nieuwe AGB-code worden gedeclareerd?",
  ja: "De regel telt mee.",
  nee: "De regel wordt niet betaald.",
  bij: VOOR_DE_NIEUWE_CODE,
};
