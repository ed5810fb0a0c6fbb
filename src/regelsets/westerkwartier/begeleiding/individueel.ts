import { type Antwoord, antwoord, een } from "../../../regels/antwoord.ts";
import { type Begeleidingsdeel, type Toets, toets } from "../../../regels/begeleiding.ts";
import type { Begeleidingsom } from "../../../regels/begeleidingsuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Begeleiding, Begeleidingsvraag } from "../../begeleiding/vraag.ts";
import type { WkBegeleidingstabellen } from "./sleutels.ts";

/** The three grounds of artikel 14, each for itself, and what they come to: one is enough. */
function gronden(b: Begeleiding, { regels }: WkBegeleidingstabellen): Toets[] {
  const complex = antwoord(b.complexeOndersteuningsvraag, F.complexeOndersteuningsvraag);
  const risico = antwoord(b.risicoVoorZichzelfOfOmgeving, F.risicoVoorZichzelfOfOmgeving);
  const toezicht = antwoord(b.toezichtMogelijkNodig, F.toezichtMogelijkNodig);
  const grond = (regel: keyof typeof regels, omschrijving: string, uitslag: Antwoord): Toets =>
    toets(regels[regel], { soort: "criterium", omschrijving, antwoord: uitslag });
  return [
    toets(regels["WK-a14-1a-complex"], {
      omschrijving: "Er is minstens één van de gronden a, b en c",
      antwoord: een(complex, risico, toezicht),
    }),
    grond("WK-a14-1a-complex", "Grond a: de ondersteuningsvraag is complex", complex),
    grond("WK-a14-1b-risico", "Grond b: er is risico voor de cliënt of zijn omgeving", risico),
    grond("WK-a14-1c-toezicht", "Grond c: toezicht is misschien nodig", toezicht),
  ];
}

/** Where a pgb is spent; in principle near the residence (artikel 11, lid 18). */
function metPgb({ pgb }: Begeleiding, { regels }: WkBegeleidingstabellen): Begeleidingsdeel[] {
  if (pgb === undefined) return [];
  const { leverplaats } = pgb;
  const regio = toets(regels["WK-a11-18-regio"], {
    omschrijving: "Begeleiding met een pgb wordt gegeven in het Westerkwartier of de regio eromheen",
    antwoord: antwoord(leverplaats && leverplaats !== "elders", F.leverplaats),
  });
  return [{ onderdeel: "begeleidingMetPgb", toetsen: [regio], eenheid: null, stappen: [] }];
}

function oordelen(
  { groepsverbandMogelijk, pgb }: Begeleiding,
  { regels }: WkBegeleidingstabellen,
): Oordeel[] {
  return [
    oordeel(regels["WK-a14-1a-complex"], {
      aan: "college",
      vraag: "Kent het college de individuele begeleiding toe, basis of intensief?",
      ja: "Een cliënt die aan een grond voldoet, kan ervoor in aanmerking komen.",
      nee: "Het artikel geeft geen recht; het college motiveert waarom niet.",
    }),
    ...(groepsverbandMogelijk === false
      ? []
      : [
          oordeel(regels["WK-a9-15-groep"], {
            aan: "consulent",
            vraag: "Kan de ondersteuning ook in een groep?",
            ja: "Dan gaat de groep voor; individueel is alleen voor wie dat nodig heeft.",
            nee: "Individuele begeleiding is nodig.",
            feit: F.groepsverbandMogelijk.pad,
          }),
        ]),
    ...(pgb?.leverplaats === "elders"
      ? [
          oordeel(regels["WK-a11-18-regio"], {
            aan: "college",
            vraag: "De regel over de plaats geldt in beginsel. Is er reden om hiervan af te wijken?",
            ja: "Het college kan de begeleiding elders toestaan.",
            nee: "De begeleiding met een pgb wordt dichtbij geleverd.",
          }),
        ]
      : []),
  ];
}

/** Individual support (artikel 14). The document gives no times for it. */
export function individueel(
  { begeleiding, persoonlijkeBegeleiding }: Begeleidingsvraag,
  tabellen: WkBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (begeleiding === undefined && persoonlijkeBegeleiding === undefined) return undefined;
  const { regels } = tabellen;
  const b = begeleiding ?? {};
  return {
    delen: [
      {
        onderdeel: "individueleBegeleiding",
        toetsen: [
          ...gronden(b, tabellen),
          toets(regels["WK-a9-15-groep"], {
            soort: "weegfactor",
            omschrijving: "De ondersteuning kan in een groep",
            antwoord: antwoord(b.groepsverbandMogelijk, F.groepsverbandMogelijk),
          }),
        ],
        eenheid: null,
        stappen: [],
      },
      ...metPgb(b, tabellen),
    ],
    nietGenormeerd: [
      {
        ...regels["WK-a14-1a-complex"],
        onderdeel: "individueleBegeleiding",
        reden: "Artikel 14 geeft geen tijden voor begeleiding, ook niet per activiteit.",
      },
    ],
    oordeel: oordelen(b, tabellen),
  };
}
