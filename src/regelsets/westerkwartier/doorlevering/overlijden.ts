import { alle, niet } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { eindeVan } from "../../../regels/periode.ts";
import { inNatura, verzoekZorgverlener } from "../../doorlevering/feiten.ts";
import {
  type Doorleverdeel,
  type Doorleverlijn,
  deel,
  lijn,
  voegSamen,
  wachtOp,
  zonderNorm,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import type { WkDoorlevertabellen } from "./sleutels.ts";

const TWEE_REGELS =
  "Artikel 11 geeft op verzoek een maand pgb, artikel 12 hoogstens vier weken onder vier voorwaarden. Het document zegt niet welke van de twee voorgaat; beide staan hier.";

/** The agreement with the helper ends by law (article 12). */
function overeenkomst(
  { gebeurtenis: { van } }: Doorlevervraag,
  { soort, vorm }: Verleend,
  { regels }: WkDoorlevertabellen,
): Doorleverlijn {
  const isPgb = vorm === "pgb";
  return lijn(regels["WK-a12-1-einde"], {
    voorziening: soort,
    voorWie: "client",
    gevolg: isPgb ? "stopt" : "onbekend",
    omschrijving: "Bij een pgb eindigt de zorgovereenkomst vanzelf door het overlijden",
    looptDoorTot: isPgb ? van : null,
    tussen: isPgb ? null : { vroegst: van, laatst: null },
    interpretatie: "Gelezen als: op de dag van overlijden. De cliënt is gelezen als de budgethouder.",
  });
}

/** What the helper can still be paid (article 11 lid 11, beside article 12). */
function zorgverlener(
  { gebeurtenis: { van } }: Doorlevervraag,
  verleend: Verleend,
  { parameters, regels }: WkDoorlevertabellen,
): Doorleverdeel {
  const termijn = parameters["pgb.naOverlijden"];
  const verzoek = verzoekZorgverlener(verleend);
  const kan = alle(niet(inNatura(verleend)), verzoek);
  const kop = { voorziening: verleend.soort, voorWie: "zorgverlener" } as const;
  const uitkering = regels["WK-a12-1-max"];
  const eenmalig = oordeel(uitkering, {
    aan: "college",
    vraag: "Geeft het college toestemming voor een eenmalige uitkering aan de hulpverlener?",
    ja: "De uitkering kan, als ook aan de andere voorwaarden van artikel 12 is voldaan. Zie de pgb-toets.",
    nee: "Er is geen eenmalige uitkering.",
  });
  if (kan.waarde === "nee") {
    return deel({
      lijnen: [
        lijn(termijn, {
          ...kop,
          // Whether there is a budget at all may still be unknown.
          ...(verleend.vorm === "pgb"
            ? { gevolg: "stopt", looptDoorTot: van }
            : { gevolg: "onbekend", tussen: { vroegst: van, laatst: van } }),
          omschrijving: "Zonder verzoek wordt het pgb na het overlijden niet meer uitbetaald",
          interpretatie: TWEE_REGELS,
        }),
      ],
      oordeel: [eenmalig],
    });
  }
  return voegSamen([
    deel({
      lijnen: [
        lijn(termijn, {
          ...kop,
          gevolg: kan.waarde === "ja" ? "kanDoorlopen" : "onbekend",
          omschrijving: termijn.omschrijving,
          tussen: { vroegst: van, laatst: eindeVan(van, periodeVan(termijn)) },
          interpretatie: [termijn.interpretatie, TWEE_REGELS].filter((tekst) => tekst !== null).join(" "),
        }),
      ],
      oordeel: [
        oordeel(termijn, {
          aan: "college",
          vraag: "Wordt het pgb na het overlijden nog een korte tijd aan de zorgverlener uitbetaald?",
          ja: "De zorgverlener krijgt het pgb nog over die tijd.",
          nee: "Er wordt op grond van deze regel niets meer uitbetaald.",
        }),
        eenmalig,
      ],
    }),
    wachtOp(termijn, kan),
  ]);
}

/** What happens to a budget when the client dies. On help in kind the document is silent. */
export function overlijden(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: WkDoorlevertabellen,
): Doorleverdeel {
  const einde = tabellen.regels["WK-a12-1-einde"];
  const natura = inNatura(verleend);
  if (natura.waarde === "ja") {
    return zonderNorm(
      einde,
      verleend.soort,
      "Het document zegt alleen wat er na een overlijden met een pgb gebeurt, niet met zorg in natura.",
    );
  }
  return voegSamen([
    deel({ lijnen: [overeenkomst(vraag, verleend, tabellen)] }),
    wachtOp(einde, natura),
    zorgverlener(vraag, verleend, tabellen),
  ]);
}
