import { antwoord } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { eindeVan } from "../../../regels/periode.ts";
import { FEIT } from "../../doorlevering/feiten.ts";
import {
  type Doorleverdeel,
  deel,
  lijn,
  metAanbieder,
  voegSamen,
  wachtOp,
  zonderNorm,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { huisgenoot } from "./huisgenoot.ts";
import type { BwDoorlevertabellen } from "./sleutels.ts";

const PER =
  "Gelezen als: vanaf die dag geldt de voorziening niet meer. Of de einddatum in het bericht die dag is of de dag ervoor, zegt het document niet.";

/** When the help ends, in words, by the days after the death. */
function wanneer(dagen: number): string {
  if (dagen === 0) return "op de dag van overlijden";
  return dagen === 1 ? "op de dag na de dag van overlijden" : `${dagen} dagen na de dag van overlijden`;
}

/** The day on which the help of the client ends differs: he who lived alone keeps it a day longer. */
function eigenHulp(
  { gebeurtenis: { van }, huishouden }: Doorlevervraag,
  { soort }: Verleend,
  { parameters }: BwDoorlevertabellen,
): Doorleverdeel {
  const alleen = parameters["doorlevering.alleenstaand"];
  const samen = parameters["doorlevering.samenwonend"];
  const einde = (termijn: typeof alleen) => eindeVan(van, periodeVan(termijn));
  const kop = { voorziening: soort, voorWie: "client", interpretatie: PER } as const;
  const woontAlleen = antwoord(huishouden.alleenstaand, FEIT.alleenstaand);
  const stopt = (termijn: typeof alleen, wie: string) =>
    deel({
      lijnen: [
        lijn(termijn, {
          ...kop,
          gevolg: "stopt",
          omschrijving: `${wie}: de hulp eindigt ${wanneer(termijn.waarde)}`,
          looptDoorTot: einde(termijn),
        }),
      ],
    });
  switch (woontAlleen.waarde) {
    case "ja":
      return stopt(alleen, "De cliënt woonde alleen");
    case "nee":
      return stopt(samen, "De cliënt woonde samen");
    case "onbekend":
      return voegSamen([
        deel({
          lijnen: [
            lijn(alleen, {
              ...kop,
              gevolg: "onbekend",
              omschrijving: "De dag waarop de hulp eindigt, hangt ervan af of de cliënt alleen woonde",
              tussen: { vroegst: einde(samen), laatst: einde(alleen) },
            }),
          ],
        }),
        wachtOp(alleen, woontAlleen),
        wachtOp(samen, woontAlleen),
      ]);
  }
}

/** What happens to household help when the client dies (01A04, werkafspraken 3). */
export function overlijden(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BwDoorlevertabellen,
): Doorleverdeel {
  const { regels } = tabellen;
  const melden = regels["BW-overlijden-melden"];
  return voegSamen([
    eigenHulp(vraag, verleend, tabellen),
    huisgenoot(vraag, verleend, tabellen),
    deel({
      acties: metAanbieder(verleend, {
        ...melden,
        wie: "aanbieder",
        omschrijving: "Het overlijden meteen melden bij de toegang van de gemeente",
        laatsteDag: null,
      }),
    }),
    zonderNorm(melden, "berichten", "Het document noemt geen iWmo-bericht bij een overlijden."),
    zonderNorm(
      melden,
      "bijdrage",
      "Het document zegt niet wat er bij een overlijden met de bijdrage gebeurt; dat volgt uit de wet. Zie de bijdrageberekening.",
    ),
  ]);
}
