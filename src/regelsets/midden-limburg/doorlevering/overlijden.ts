import { alle, antwoord, JA, niet } from "../../../regels/antwoord.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { dagNa } from "../../../regels/periode.ts";
import { naWerkdagen } from "../../../regels/werkdagen.ts";
import { FEIT, inNatura } from "../../doorlevering/feiten.ts";
import {
  type Doorleverdeel,
  type Doorleverlijn,
  deel,
  lijn,
  metAanbieder,
  voegSamen,
  wachtOp,
  zonderNorm,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { berichtMetRetour } from "./berichten.ts";
import type { MlDoorlevertabellen } from "./sleutels.ts";
import { bijdrageStopt } from "./stop.ts";

const PER_DATUM =
  "Het document zegt: per de datum van overlijden. Gelezen als: op die dag geldt de voorziening niet meer.";
const BEIDE = "Of de cliënt alleen woonde, maakt voor deze dag niet uit (ML-h3-3-samenwonend-einde).";

function eigenHulp(
  { gebeurtenis, huishouden }: Doorlevervraag,
  { regels }: MlDoorlevertabellen,
): Doorleverlijn {
  const { alleenstaand } = huishouden;
  return lijn(regels[alleenstaand === false ? "ML-h3-3-samenwonend-einde" : "ML-h3-3-alleenstaand"], {
    voorziening: "hulpBijHuishouden",
    voorWie: "client",
    gevolg: "stopt",
    omschrijving: "De hulp van de overleden cliënt eindigt op de dag van overlijden",
    looptDoorTot: gebeurtenis.van,
    interpretatie: alleenstaand === undefined ? `${PER_DATUM} ${BEIDE}` : PER_DATUM,
  });
}

/** The temporary allotment to the housemate who stays behind: a number of working days from the day after the death. */
function huisgenoot(vraag: Doorlevervraag, verleend: Verleend, tabellen: MlDoorlevertabellen): Doorleverdeel {
  const { regels, parameters } = tabellen;
  const { van } = vraag.gebeurtenis;
  const termijn = parameters["doorlevering.huisgenoot"];
  const blijftAchter = alle(
    niet(antwoord(vraag.huishouden.alleenstaand, FEIT.alleenstaand)),
    inNatura(verleend),
  );
  if (blijftAchter.waarde === "nee") return deel({});

  const laatsteDag = naWerkdagen(van, termijn.waarde);
  const tot = dagNa(laatsteDag);
  const zeker = blijftAchter.waarde === "ja";
  const beoordeling = regels["ML-h3-3-huisgenoot-beoordeling"];
  return voegSamen([
    deel({
      lijnen: [
        lijn(termijn, {
          voorziening: verleend.soort,
          voorWie: "huisgenoot",
          gevolg: zeker ? "looptTijdelijkDoor" : "onbekend",
          omschrijving: "De aanbieder krijgt een tijdelijke toewijzing voor de huisgenoot die achterblijft",
          looptDoorTot: zeker ? tot : null,
          tussen: zeker ? null : { vroegst: van, laatst: tot },
          ...(termijn.interpretatie !== null && { interpretatie: termijn.interpretatie }),
        }),
      ],
      acties: [
        {
          ...beoordeling,
          wie: "gemeente",
          omschrijving: "Beoordelen of de huisgenoot zelf hulp bij het huishouden kan krijgen",
          laatsteDag,
        },
      ],
      oordeel: [
        oordeel(beoordeling, {
          aan: "consulent",
          vraag: "Komt de huisgenoot zelf in aanmerking voor hulp bij het huishouden?",
          ja: "De huisgenoot krijgt een eigen maatwerkvoorziening.",
          nee: "De hulp stopt als de tijdelijke toewijzing afloopt.",
        }),
      ],
    }),
    wachtOp(termijn, blijftAchter),
    berichtMetRetour("toewijzing", tabellen, blijftAchter, verleend, null),
    zonderNorm(
      termijn,
      "tijdelijkeToewijzing",
      "Welk product, hoeveel minuten en welke bijdrage bij de tijdelijke toewijzing horen, zegt het document niet.",
    ),
  ]);
}

/** What happens to household help when the client dies (3.3). */
export function overlijden(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: MlDoorlevertabellen,
): Doorleverdeel {
  const { regels } = tabellen;
  return voegSamen([
    deel({
      lijnen: [eigenHulp(vraag, tabellen)],
      acties: metAanbieder(verleend, {
        ...regels["ML-h3-3-melden"],
        wie: "aanbieder",
        omschrijving: "Het overlijden meteen melden bij de toegang van de gemeente",
        laatsteDag: null,
      }),
      bijdrage: [bijdrageStopt(tabellen)],
    }),
    huisgenoot(vraag, verleend, tabellen),
    berichtMetRetour("overlijden", tabellen, JA, verleend, vraag.gebeurtenis.van),
  ]);
}
