import { type Antwoord, antwoord } from "../../../regels/antwoord.ts";
import type { Feit } from "../../../regels/feit.ts";
import { bereik, exact, isExact, kies, NUL } from "../../../regels/grootheid.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Parameter } from "../../../regels/tabellen.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import { regel, uitkomst } from "../../tegemoetkoming/uitkomst.ts";
import { type Tegemoetkomingsvragen, TOLKDOMEINEN } from "../../tegemoetkoming/vraag.ts";
import { BEHANDELING } from "../behandeling.ts";

type Vraag = Tegemoetkomingsvragen["tolkuren"];

const FEIT = {
  auditief: {
    pad: "tegemoetkoming.auditieveBeperking",
    vraag: "Heeft de cliënt een beperking in het horen?",
    type: "jaNee",
  },
  visueel: {
    pad: "tegemoetkoming.visueleBeperking",
    vraag: "Heeft de cliënt een beperking in het zien?",
    type: "jaNee",
  },
  domein: {
    pad: "tegemoetkoming.domein",
    vraag: "Waarvoor is de tolk nodig?",
    type: "keuze",
    opties: TOLKDOMEINEN,
  },
} as const satisfies Readonly<Record<string, Feit>>;

/** The time to whole quarters of an hour, down or up: the document does not tell which. */
function opKwartieren(minuten: number, { waarde: kwartier }: Parameter) {
  return bereik(Math.floor(minuten / kwartier) * kwartier, Math.ceil(minuten / kwartier) * kwartier);
}

/** The document gives a number of hours for the leefdomein only; other laws give it for work and education. */
const ELDERS_BEPAALD = bereik(0, Number.POSITIVE_INFINITY);

const ALLE_DOMEINEN =
  "Het document noemt het leefdomein alleen bij het andere aantal. Gelezen als: dit aantal hangt niet van het domein af.";

const isGegeven = (a: Antwoord, waarde: "ja" | "nee"): boolean => a.waarde === waarde;

/** The hours of an interpreter that the UWV grants as standard in a calendar year (paragraaf 4.6.1). */
export const tolkuren = definieerWijze(
  ["tolk.uren", "tolk.urenDoofblind", "tolk.kwartier"],
  BEHANDELING,
  (vraag: Vraag, { parameters, regels }) => {
    const auditief = antwoord(vraag.auditieveBeperking, FEIT.auditief);
    const visueel = antwoord(vraag.visueleBeperking, FEIT.visueel);
    const { domein } = vraag;
    const leefdomein = antwoord(domein === undefined ? undefined : domein === "leefdomein", FEIT.domein);
    const gewoon = parameters["tolk.uren"];
    const doofblind = parameters["tolk.urenDoofblind"];
    const kwartier = parameters["tolk.kwartier"];

    const uren = kies(
      auditief,
      kies(visueel, exact(doofblind.waarde), kies(leefdomein, exact(gewoon.waarde), ELDERS_BEPAALD)),
      NUL,
    );
    const isDoofblind = isGegeven(visueel, "ja");
    const standaard = isDoofblind ? doofblind : gewoon;
    const buitenDoelgroep = isGegeven(auditief, "nee");
    const doelgroep = regels["BD-4-6-1-doelgroep"];
    const zonderNorm = isGegeven(auditief, "ja") && isGegeven(visueel, "nee") && isGegeven(leefdomein, "nee");
    return uitkomst(uren, [doelgroep.regel, gewoon.regel, doofblind.regel], {
      eenheid: "urenPerJaar",
      uitkomst: auditief.waarde,
      voorwaarden: [
        {
          ...doelgroep,
          omschrijving: "De cliënt heeft een beperking in het horen, of in het horen en het zien",
          uitkomst: auditief.waarde,
        },
      ],
      regels: [
        ...(isExact(uren) && uren.minimum > 0
          ? [
              regel(standaard, uren, {
                omschrijving: standaard.omschrijving,
                eenheid: "urenPerJaar",
                ...(isDoofblind && { interpretatie: ALLE_DOMEINEN }),
              }),
            ]
          : []),
        ...(vraag.gevraagdeMinuten === undefined || buitenDoelgroep
          ? []
          : [
              regel(kwartier, opKwartieren(vraag.gevraagdeMinuten, kwartier), {
                omschrijving: "De gevraagde tolktijd, afgerond op hele kwartieren",
                eenheid: "minuten",
                interpretatie: "Het document zegt niet of naar boven of naar beneden wordt afgerond.",
              }),
            ]),
      ],
      oordeel: buitenDoelgroep
        ? []
        : [
            oordeel(doelgroep, {
              aan: "uwv",
              vraag:
                "Heeft de cliënt een structurele functionele beperking waardoor hij hulp nodig heeft om te communiceren, en zijn tolkuren nodig?",
              ja: "Het UWV geeft de tolkuren.",
              nee: "Er zijn geen tolkuren.",
            }),
            oordeel(regels["BD-4-6-1-tolk-extra"], {
              aan: "uwv",
              vraag: "Heeft de cliënt een bijzondere behoefte waarvoor meer tolkuren nodig zijn?",
              ja: "Het UWV kan extra tolkuren geven.",
              nee: "Het blijft bij het standaardaantal.",
            }),
          ],
      nietGenormeerd: zonderNorm
        ? [
            {
              ...regels["BD-4-6-1-wettelijke-basis"],
              onderdeel: "tolkuren",
              reden: "Voor werk en onderwijs noemt het document geen aantal; dat volgt uit andere wetten.",
            },
          ]
        : [],
    });
  },
);
