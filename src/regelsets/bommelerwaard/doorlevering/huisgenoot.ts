import { alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { alleenTijdelijk, FEIT } from "../../doorlevering/feiten.ts";
import { type Doorleverdeel, deel, lijn, voegSamen, wachtOp } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import type { BwDoorlevertabellen } from "./sleutels.ts";

/** A temporary allotment to the housemate: possible only on two conditions, and never without end in the document. */
export function huisgenoot(
  { gebeurtenis: { van }, huishouden }: Doorlevervraag,
  verleend: Verleend,
  { regels }: BwDoorlevertabellen,
): Doorleverdeel {
  const samen = niet(antwoord(huishouden.alleenstaand, FEIT.alleenstaand));
  if (samen.waarde === "nee") return deel({});

  const toewijzing = regels["BW-overlijden-tijdelijke-toewijzing"];
  const eerstBeoordelen = regels["BW-overlijden-geen-automatische-doorlevering"];
  const alleenOmClient = alleenTijdelijk(verleend);
  const beperkt = antwoord(huishouden.huisgenootHeeftEigenBeperkingen, FEIT.eigenBeperkingen);
  const kan = alle(samen, niet(alleenOmClient), beperkt);
  const kop = { voorziening: verleend.soort, voorWie: "huisgenoot" } as const;
  const beoordeling = oordeel(regels["BW-overlijden-beoordeling"], {
    aan: "consulent",
    vraag: "Komt de huisgenoot zelf in aanmerking voor huishoudelijke ondersteuning?",
    ja: "De huisgenoot krijgt een eigen voorziening.",
    nee: "De huisgenoot krijgt geen hulp meer.",
  });
  if (kan.waarde === "nee") {
    const nietVanzelf = alleenOmClient.waarde === "ja";
    const plaats = nietVanzelf ? eerstBeoordelen : toewijzing;
    const eraan = {
      ...kop,
      omschrijving: nietVanzelf
        ? "De hulp loopt niet vanzelf door: de toegang beoordeelt eerst"
        : "Er is geen tijdelijke toewijzing voor een huisgenoot",
    };
    return voegSamen([
      deel({
        lijnen: [
          // Whether there is a housemate at all may still be unknown.
          samen.waarde === "ja"
            ? lijn(plaats, { ...eraan, gevolg: "stopt", looptDoorTot: van })
            : lijn(plaats, { ...eraan, gevolg: "onbekend", tussen: { vroegst: van, laatst: van } }),
        ],
        oordeel: nietVanzelf ? [beoordeling] : [],
      }),
      wachtOp(plaats, samen),
    ]);
  }
  return voegSamen([
    deel({
      lijnen: [
        lijn(toewijzing, {
          ...kop,
          gevolg: kan.waarde === "ja" ? "kanDoorlopen" : "onbekend",
          omschrijving: "Een tijdelijke toewijzing voor de huisgenoot is mogelijk; het is geen recht",
          tussen: { vroegst: van, laatst: null },
          interpretatie:
            "Het document noemt geen lengte. De voetnoot is gelezen als een regel bij de cliënt die samenwoonde.",
        }),
      ],
      oordeel: [beoordeling],
    }),
    wachtOp(toewijzing, kan),
  ]);
}
