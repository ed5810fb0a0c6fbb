import { type Antwoord, alle, antwoord, een, niet } from "../../../regels/antwoord.ts";
import { ONBEPAALD, type Toets, toets } from "../../../regels/begeleiding.ts";
import { type Begeleidingsom, uitslagVan } from "../../../regels/begeleidingsuitkomst.ts";
import { samen } from "../../../regels/feit.ts";
import type { NietGenormeerd } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Begeleidingsvraag, Dagbesteding } from "../../begeleiding/vraag.ts";
import type { WkBegeleidingstabellen } from "./sleutels.ts";

const EN_OF = "Het artikel zegt: a en b, of c. Gelezen als: a geldt altijd, en daarbij b of c.";
const ONDERDEEL = "begeleidingGroep";

/** Artikel 15 has criteria for intensive support only; for basis there is nothing to test. */
function criteria(d: Dagbesteding, { regels }: WkBegeleidingstabellen): Toets[] {
  const a = alle(
    antwoord(d.onvoldoendeZelfredzaam, F.onvoldoendeZelfredzaam),
    niet(antwoord(d.netwerkKanOrganiseren, F.netwerkKanOrganiseren)),
  );
  const b = antwoord(d.gespecialiseerdeNabijheidNodig, F.gespecialiseerdeNabijheidNodig);
  const c = antwoord(d.voorkomtOverbelastingMantelzorger, F.voorkomtOverbelasting);
  // Until it is known which of the two it is, not even a ground that fails settles anything.
  const zolangOnbekend = (uitslag: Antwoord): Antwoord => {
    if (d.soort === "intensief") return uitslag;
    const soort = antwoord(undefined, F.soortGroep);
    return { waarde: "onbekend", ontbreekt: samen(soort.ontbreekt, uitslag.ontbreekt) };
  };
  return [
    toets(regels["WK-a15-1a-zelfredzaam"], {
      omschrijving: "Grond a: de cliënt kan zelf of met zijn netwerk geen dagbesteding regelen",
      antwoord: zolangOnbekend(a),
    }),
    toets(regels["WK-a15-1b-nabijheid"], {
      omschrijving: "Grond b of grond c",
      antwoord: zolangOnbekend(een(b, c)),
      interpretatie: EN_OF,
    }),
    toets(regels["WK-a15-1b-nabijheid"], {
      soort: "criterium",
      omschrijving: "Grond b: gespecialiseerde zorg, ondersteuning of toezicht moet dichtbij zijn",
      antwoord: b,
    }),
    toets(regels["WK-a15-1c-mantelzorg"], {
      soort: "criterium",
      omschrijving: "Grond c: de begeleiding voorkomt dat mantelzorgers overbelast raken",
      antwoord: c,
    }),
  ];
}

function nietGenormeerd(
  { soort, vervoer }: Dagbesteding,
  { regels }: WkBegeleidingstabellen,
): NietGenormeerd[] {
  return [
    {
      ...regels["WK-a15-1a-zelfredzaam"],
      onderdeel: ONDERDEEL,
      reden: "Artikel 15 geeft geen uren en geen momenten voor begeleiding in een groep.",
    },
    ...(soort === "basis"
      ? [
          {
            ...regels["WK-a15-basis-ontbreekt"],
            onderdeel: "begeleidingGroepBasis",
            reden: "Artikel 15 geeft alleen criteria voor intensieve ondersteuning, niet voor basis.",
          },
        ]
      : []),
    ...(vervoer
      ? [
          {
            ...regels["WK-a15-1a-zelfredzaam"],
            onderdeel: "vervoerDagbesteding",
            reden: "Artikel 15 geeft geen regel voor vervoer naar de dagbesteding.",
          },
        ]
      : []),
  ];
}

/** Support in a group (artikel 15): a, and b or c. Asked for as dagbesteding, or as the form of the support. */
export function groep(
  { begeleiding, dagbesteding }: Begeleidingsvraag,
  tabellen: WkBegeleidingstabellen,
): Begeleidingsom | undefined {
  const gevraagd = dagbesteding ?? (begeleiding?.vorm === "groep" ? {} : undefined);
  if (gevraagd === undefined) return undefined;
  const { regels } = tabellen;
  const basis = toets(regels["WK-a15-basis-ontbreekt"], {
    omschrijving: "Voor begeleiding groep basis geeft het document geen criterium",
    antwoord: ONBEPAALD,
  });
  const toetsen = gevraagd.soort === "basis" ? [basis] : criteria(gevraagd, tabellen);
  const toekennen = oordeel(regels["WK-a15-1a-zelfredzaam"], {
    aan: "college",
    vraag: "Kent het college de begeleiding in een groep toe?",
    ja: "Een cliënt die aan de criteria voldoet, kan ervoor in aanmerking komen.",
    nee: "Het artikel geeft geen recht; het college motiveert waarom niet.",
  });
  return {
    delen: [{ onderdeel: ONDERDEEL, toetsen, eenheid: null, stappen: [] }],
    nietGenormeerd: nietGenormeerd(gevraagd, tabellen),
    oordeel: uitslagVan(toetsen).waarde === "nee" ? [] : [toekennen],
  };
}
