import { periodeVan } from "../../../regels/duur.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { eindeVan } from "../../../regels/periode.ts";
import { duurtTot } from "../../doorlevering/feiten.ts";
import { type Doorleverdeel, deel, lijn, voegSamen, wachtOp } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { naarWieHetIs, type VoorHuisgenoten } from "./alleenClient.ts";
import type { BdDoorlevertabellen } from "./sleutels.ts";

/** A maximum of weeks for the housemates, and never longer than the admission lasts. */
function voorHuisgenoten(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BdDoorlevertabellen,
): VoorHuisgenoten {
  const { regels, parameters } = tabellen;
  const { van, tot } = vraag.gebeurtenis;
  const termijn = parameters["doorlevering.opname"];
  const grens = eindeVan(van, periodeVan(termijn));
  const langer = duurtTot(vraag, grens, "voorbij");
  const laatst = typeof tot === "string" && tot < grens ? tot : grens;
  const bezien = regels["BD-8-6-opname-bezien"];
  return {
    laatst,
    deel: voegSamen([
      deel({
        lijnen: [
          lijn(termijn, {
            voorziening: verleend.soort,
            voorWie: "huisgenoot",
            gevolg: "kanDoorlopen",
            omschrijving: "De hulp kan voor de huisgenoten doorlopen, op naam van de cliënt",
            tussen: { vroegst: van, laatst },
            ...(termijn.interpretatie !== null && { interpretatie: termijn.interpretatie }),
          }),
        ],
        acties:
          langer.waarde === "ja"
            ? [
                {
                  ...bezien,
                  wie: "gemeente",
                  omschrijving:
                    "Een ondersteuningsplan maken: is een voorziening op naam van een huisgenoot nodig?",
                  laatsteDag: null,
                },
              ]
            : [],
        oordeel: [
          oordeel(termijn, {
            aan: "consulent",
            vraag: "Loopt de hulp tijdens de ziekenhuisopname door voor de huisgenoten?",
            ja: "De hulp loopt door op naam van de cliënt, hoogstens tot de genoemde dag.",
            nee: "De hulp stopt tijdelijk op de dag van de opname.",
          }),
          ...(langer.waarde === "onbekend"
            ? [
                oordeel(bezien, {
                  aan: "consulent",
                  vraag: "Is de cliënt naar verwachting binnen de genoemde weken weer thuis?",
                  ja: "Er is geen ondersteuningsplan voor een huisgenoot nodig.",
                  nee: "Er komt een ondersteuningsplan: is een voorziening op naam van een huisgenoot nodig?",
                  feit: "gebeurtenis.tot",
                }),
              ]
            : []),
        ],
      }),
      wachtOp(termijn, langer),
    ]),
  };
}

/** A client who is admitted to hospital (8.6). */
export const opname = (
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BdDoorlevertabellen,
): Doorleverdeel =>
  voegSamen([
    naarWieHetIs(vraag, verleend, tabellen, voorHuisgenoten(vraag, verleend, tabellen)),
    deel({
      oordeel:
        verleend.vorm === "zorgInNatura"
          ? []
          : [
              oordeel(tabellen.regels["BD-8-6-pgb-opschorten"], {
                aan: "consulent",
                vraag: "Wordt de hulp met een pgb gegeven, en moet dat tijdens de opname worden opgeschort?",
                ja: "Het pgb wordt tijdelijk opgeschort.",
                nee: "Het pgb loopt door.",
              }),
            ],
    }),
  ]);
