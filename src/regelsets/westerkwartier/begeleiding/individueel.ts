import { type Antwoord, antwoord, een } from "../../../regels/antwoord.ts";
import { type Toets, toets } from "../../../regels/begeleiding.ts";
import { type Begeleidingsom, uitslagVan } from "../../../regels/begeleidingsuitkomst.ts";
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

function oordelen(
  { groepsverbandMogelijk }: Begeleiding,
  toetsen: readonly Toets[],
  { regels }: WkBegeleidingstabellen,
): Oordeel[] {
  if (uitslagVan(toetsen).waarde === "nee") return [];
  return [
    oordeel(regels["WK-a14-1a-complex"], {
      aan: "college",
      vraag: "Kent het college de individuele begeleiding toe, basis of intensief?",
      ja: "Een cliënt die aan een grond voldoet, kan ervoor in aanmerking komen.",
      nee: "Het artikel geeft geen recht; het college motiveert waarom niet.",
    }),
    ...(groepsverbandMogelijk === undefined
      ? [
          oordeel(regels["WK-a9-15-groep"], {
            aan: "consulent",
            vraag: "Kan de ondersteuning ook in een groep?",
            ja: "Dan gaat de groep voor; individueel is alleen voor wie dat nodig heeft.",
            nee: "Individuele begeleiding is nodig.",
            feit: F.groepsverbandMogelijk.pad,
          }),
        ]
      : []),
  ];
}

/** Individual support (artikel 14), unless support in a group is asked for. The document gives no times for it. */
export function individueel(
  { begeleiding, persoonlijkeBegeleiding }: Begeleidingsvraag,
  tabellen: WkBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (begeleiding === undefined && persoonlijkeBegeleiding === undefined) return undefined;
  const { regels } = tabellen;
  const b = begeleiding ?? {};
  if (b.vorm === "groep" && persoonlijkeBegeleiding === undefined) return undefined;
  const toetsen = [
    ...gronden(b, tabellen),
    toets(regels["WK-a9-15-groep"], {
      soort: "weegfactor",
      omschrijving: "De ondersteuning kan in een groep",
      antwoord: antwoord(b.groepsverbandMogelijk, F.groepsverbandMogelijk),
    }),
  ];
  return {
    delen: [{ onderdeel: "individueleBegeleiding", toetsen, eenheid: null, stappen: [] }],
    nietGenormeerd: [
      {
        ...regels["WK-a14-1a-complex"],
        onderdeel: "individueleBegeleiding",
        reden: "Artikel 14 geeft geen tijden voor begeleiding, ook niet per activiteit.",
      },
    ],
    oordeel: oordelen(b, toetsen, tabellen),
  };
}
