import { type Antwoord, alle, antwoord, niet, zeker } from "../../regels/antwoord.ts";
import { periodeVan } from "../../regels/duur.ts";
import { maandVan } from "../../regels/kalendermaand.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";
import { FEIT } from "./feiten.ts";
import type { Grond, Grondsoort } from "./grond.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { getal, INKOMENSGRENS, type NlBijdrageregel, VRIJGESTELDE_MAAND, wet } from "./sleutels.ts";
import { eersteDag, maandenVerder, type Tijdvak } from "./tijdvak.ts";
import { nachtenIn, teltIn, toestandIn } from "./toestand.ts";
import type { Bijdragehuishouden, Bijdragevraag } from "./vraag.ts";

const NACHTEN =
  "Een nacht hoort bij de maand van de dag waarop hij begint. De nachten van één verblijf tellen per maand.";

/** Whether a couple has one who has not reached AOW age. */
function paarZonderAow(huishouden: Bijdragehuishouden = {}): Antwoord {
  const { samenstelling, clientAowGerechtigd, partnerAowGerechtigd } = huishouden;
  const gehuwd = samenstelling === undefined ? undefined : samenstelling === "gehuwd";
  return alle(
    antwoord(gehuwd, FEIT.samenstelling),
    niet(
      alle(antwoord(clientAowGerechtigd, FEIT.clientAow), antwoord(partnerAowGerechtigd, FEIT.partnerAow)),
    ),
  );
}

/** Whether a period lies further back than the CAK goes from its decision. */
function teVerTerug({ van }: Tijdvak, { besluitdatumCak }: Bijdragevraag, tabellen: Maandtabellen): boolean {
  if (besluitdatumCak === undefined) return false;
  const { waarde } = periodeVan(getal(tabellen.landelijk, "bijdrage.terugwerkend"));
  return van < eersteDag(maandenVerder(maandVan(besluitdatumCak), -waarde));
}

/** Why the household owes nothing for a period, whatever its provisions are. */
export function huishoudgronden(
  tijdvak: Tijdvak,
  vraag: Bijdragevraag,
  tabellen: Maandtabellen,
): readonly Grond[] {
  const { landelijk, lokaal } = tabellen;
  const { huishouden, betaaltWlzBijdrage } = toestandIn(tijdvak, vraag);
  const vrij = landelijk.parameters[VRIJGESTELDE_MAAND];
  const grens = lokaal?.tabellen.parameters[INKOMENSGRENS];
  const plaats = (soort: Grondsoort, geldt: Antwoord, { regel, bron }: Vindplaats, reden: string): Grond => ({
    soort,
    laag: "landelijk",
    geldt,
    regel,
    bron,
    reden,
  });
  const volgens = (soort: Grondsoort, geldt: Antwoord, id: NlBijdrageregel, reden: string): Grond =>
    plaats(soort, geldt, wet(landelijk, id), reden);
  const telt = (soort: Parameters<typeof teltIn>[2]) => zeker(teltIn(tijdvak, vraag, soort));

  return [
    ...(vrij === undefined
      ? []
      : [plaats("aprilMei2020", zeker(true), vrij, "Over april en mei 2020 is er geen bijdrage.")]),
    volgens(
      "wlz",
      antwoord(betaaltWlzBijdrage, FEIT.wlz),
      "NL-ub-3.8-3a-wlz",
      "Het huishouden is al een bijdrage voor Wlz-zorg verschuldigd.",
    ),
    volgens(
      "beschermdWonen",
      telt("beschermdWonen"),
      "NL-ub-3.8-3a-beschermd-wonen",
      "Het huishouden is al een bijdrage voor beschermd wonen verschuldigd.",
    ),
    {
      ...volgens(
        "opvang",
        zeker(nachtenIn(tijdvak, vraag) >= getal(landelijk, "bijdrage.opvangnachten").waarde),
        "NL-ub-3.8-3b-opvang",
        "De cliënt of zijn partner verbleef deze maand nachten achter elkaar in de opvang.",
      ),
      interpretatie: NACHTEN,
    },
    volgens(
      "nietAow",
      paarZonderAow(huishouden),
      "NL-ub-3.8-3f-niet-aow",
      "Van dit paar heeft ten minste één de AOW-leeftijd niet bereikt.",
    ),
    volgens(
      "veiligheidKind",
      telt("veiligheidKind"),
      "NL-ub-3.8-3c-veiligheid-kind",
      "Het college oordeelt dat de bijdrage de veiligheid van een kind schaadt.",
    ),
    volgens(
      "onvoldoendeMiddelen",
      telt("onvoldoendeMiddelen"),
      "NL-ub-3.8-3g-middelen",
      "Het college oordeelt dat er te weinig middelen zijn.",
    ),
    volgens(
      "integraleAanpak",
      telt("integraleAanpak"),
      "NL-ub-3.8-3h-integraal",
      "Het college vindt dit nodig voor een integrale aanpak.",
    ),
    volgens(
      "teVerTerug",
      zeker(teVerTerug(tijdvak, vraag, tabellen)),
      "NL-ub-3.5-4-terugwerkend",
      "Deze maand ligt te ver voor de maand waarin het CAK zijn besluit stuurt.",
    ),
    ...(grens === undefined
      ? []
      : [
          {
            ...plaats(
              "inkomensgrens",
              antwoord(huishouden?.inkomenOnderGrens, FEIT.inkomen),
              grens,
              "Het inkomen is lager dan de grens in de verordening.",
            ),
            laag: "lokaal" as const,
          },
        ]),
  ];
}
