import { alleVan, eenVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Gevraagd, Toetsdeel } from "../deel.ts";

const VERPLEGING_EN_VERZORGING = ["verpleging", "persoonlijkeVerzorging"] as const;

/** Care and aids from the health insurance (paragraaf 4.4). */
export const zorgverzekeringswet = (gevraagd: Gevraagd): Toetsdeel => ({
  gronden: [
    {
      regel: "BD-4-4-1-ggz",
      soort: "weigeringsgrond",
      omschrijving: "Ggz-behandeling valt voor een minderjarige onder de Jeugdwet en daarna onder de Zvw",
      voorwaarde: gevraagd(["ggzBehandeling"]),
    },
    {
      regel: "BD-4-4-2-zvw-verpleging",
      soort: "weigeringsgrond",
      omschrijving:
        "De verpleging of verzorging hangt samen met medische zorg of een hoog risico daarop: dat is zorg uit de Zvw",
      voorwaarde: alleVan(gevraagd(VERPLEGING_EN_VERZORGING), feit("behoefteGeneeskundigeZorgOfHoogRisico")),
    },
    {
      regel: "BD-4-4-2-wmo-verzorging",
      soort: "criterium",
      omschrijving:
        "De verzorging hangt samen met begeleiding en niet met medische zorg: dat is hulp uit de Wmo",
      voorwaarde: alleVan(
        gevraagd(["persoonlijkeVerzorging"]),
        nietWaar(feit("behoefteGeneeskundigeZorgOfHoogRisico")),
        feit("verzorgingSamenhangBegeleiding"),
      ),
      interpretatie:
        "Het document zet alleen deze verzorging bij de Wmo. Gelezen als: verpleging, en verzorging die niet met begeleiding samenhangt, is geen hulp uit de Wmo.",
    },
    {
      regel: "BD-4-4-3-loophulpmiddel",
      soort: "weigeringsgrond",
      omschrijving: "Verschillende loophulpmiddelen vallen onder de Zvw",
      voorwaarde: gevraagd(["loophulpmiddel"]),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Valt dit loophulpmiddel onder de Zvw?",
        ja: "De zorgverzekering gaat voor; er is geen voorziening uit de Wmo.",
        nee: "De zorgverzekering houdt de voorziening niet tegen.",
      },
    },
    {
      regel: "BD-4-4-3-uitleen-tijdelijk",
      soort: "weigeringsgrond",
      omschrijving:
        "Het hulpmiddel is tijdelijk nodig, en een hulpmiddel uit de uitleen lost het probleem op",
      voorwaarde: alleVan(
        gevraagd([
          "rolstoelvoorziening",
          "vervoersvoorziening",
          "woonhulpmiddel",
          "loophulpmiddel",
          "andereVoorziening",
        ]),
        feit("noodzaakTijdelijk"),
        feit("uitleenLostProbleemOp"),
      ),
    },
    {
      regel: "BD-4-4-3-zittend-ziekenvervoer",
      soort: "weigeringsgrond",
      omschrijving: "Het is zittend ziekenvervoer; de zorgverzekering vergoedt dat soms",
      voorwaarde: alleVan(
        gevraagd(["regiotaxi", "vervoersvoorziening", "andereVoorziening"]),
        feit("vervoerNaarBehandeling"),
        keuze("vervoermiddel", "auto", "taxi", "openbaarVervoer"),
      ),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Vergoedt de zorgverzekering dit vervoer?",
        ja: "De zorgverzekering gaat voor; er is geen voorziening uit de Wmo.",
        nee: "De zorgverzekering houdt de voorziening niet tegen.",
      },
    },
  ],
  gaatVoor: eenVan(
    regel("BD-4-4-1-ggz"),
    alleVan(gevraagd(VERPLEGING_EN_VERZORGING), nietWaar(regel("BD-4-4-2-wmo-verzorging"))),
    regel("BD-4-4-3-loophulpmiddel"),
    regel("BD-4-4-3-uitleen-tijdelijk"),
    regel("BD-4-4-3-zittend-ziekenvervoer"),
  ),
});
