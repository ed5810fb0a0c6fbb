import { alle, antwoord, NEE } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { alleen } from "../../../regels/feit.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { dagVoor, eindeVan } from "../../../regels/periode.ts";
import { FEIT } from "../../doorlevering/feiten.ts";
import { type Doorleverdeel, deel, lijn, voegSamen, wachtOp } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { naarWieHetIs, type VoorHuisgenoten } from "./alleenClient.ts";
import type { BdDoorlevertabellen } from "./sleutels.ts";

/** Beyond the maximum only with approval, until the decision on a provision for the housemate himself. */
function naGoedkeuring(
  { huishouden }: Doorlevervraag,
  { soort }: Verleend,
  { regels }: BdDoorlevertabellen,
  grens: string,
): Doorleverdeel {
  const regel = regels["BD-8-6-overlijden-goedkeuring"];
  const besluit = huishouden.besluitHuisgenoot?.datum;
  const later =
    besluit !== undefined && besluit <= grens
      ? NEE
      : antwoord(huishouden.goedkeuringGemeente, FEIT.goedkeuring);
  if (later.waarde === "nee") return deel({});
  return voegSamen([
    deel({
      lijnen: [
        lijn(regel, {
          voorziening: soort,
          voorWie: "huisgenoot",
          gevolg: later.waarde === "ja" ? "kanDoorlopen" : "onbekend",
          omschrijving: "Met goedkeuring van de gemeente kan de hulp langer doorlopen, tot de beslissing",
          tussen: { vroegst: grens, laatst: besluit ?? null },
          interpretatie:
            "Het document noemt een maximum en ook een einde op de dag van de beslissing. Gelezen als: het maximum geldt, en alleen met goedkeuring loopt de hulp langer door.",
        }),
      ],
    }),
    wachtOp(regel, later),
    deel({
      wacht: besluit === undefined ? [{ regel: regel.regel, feiten: alleen(FEIT.besluitdatum) }] : [],
    }),
  ]);
}

/** A maximum of weeks for the housemates, or until a provision of their own is granted. */
function voorHuisgenoten(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BdDoorlevertabellen,
): VoorHuisgenoten {
  const { regels, parameters } = tabellen;
  const { huishouden, gebeurtenis } = vraag;
  const { datum, toegekend } = huishouden.besluitHuisgenoot ?? {};
  const termijn = parameters["doorlevering.overlijden"];
  const grens = eindeVan(gebeurtenis.van, periodeVan(termijn));
  const eerder = antwoord(datum === undefined ? undefined : datum < grens, FEIT.besluitdatum);
  const eigen = antwoord(toegekend, FEIT.toegekend);
  const vervangen = alle(eerder, eigen);
  const laatst = vervangen.waarde === "ja" && datum !== undefined ? datum : grens;
  const ingang = regels["BD-8-6-overlijden-ingang"];
  return {
    laatst:
      huishouden.goedkeuringGemeente === false || (datum !== undefined && datum <= grens) ? laatst : null,
    deel: voegSamen([
      deel({
        lijnen: [
          lijn(termijn, {
            voorziening: verleend.soort,
            voorWie: "huisgenoot",
            gevolg: "kanDoorlopen",
            omschrijving: "De hulp kan voor de huisgenoten doorlopen, op naam van de overleden cliënt",
            tussen: { vroegst: gebeurtenis.van, laatst },
            ...(termijn.interpretatie !== null && { interpretatie: termijn.interpretatie }),
          }),
        ],
        acties: [
          {
            ...regels["BD-8-6-overlijden-plan"],
            wie: "gemeente",
            omschrijving:
              "Een ondersteuningsplan maken: is een voorziening op naam van een huisgenoot nodig?",
            laatsteDag: dagVoor(grens),
          },
          ...(toegekend === false
            ? []
            : [
                {
                  ...ingang,
                  wie: "gemeente" as const,
                  omschrijving:
                    "Een voorziening op naam van de huisgenoot laten ingaan op de dag van de beslissing",
                  laatsteDag: datum ?? null,
                },
              ]),
        ],
        oordeel: [
          oordeel(termijn, {
            aan: "consulent",
            vraag: "Loopt de hulp na het overlijden door voor de huisgenoten?",
            ja: "De hulp loopt door op naam van de overleden cliënt, hoogstens tot de genoemde dag.",
            nee: "De hulp stopt op de dag van overlijden.",
          }),
        ],
      }),
      wachtOp(termijn, vervangen),
      naGoedkeuring(vraag, verleend, tabellen, grens),
    ]),
  };
}

/** A client who died (8.6). The heading of the document names the partner; its text is about the client. */
export const overlijden = (
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BdDoorlevertabellen,
): Doorleverdeel => naarWieHetIs(vraag, verleend, tabellen, voorHuisgenoten(vraag, verleend, tabellen));
