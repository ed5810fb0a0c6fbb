import type { Ruimte } from "../../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, regel } from "../../../../regels/voorwaarde.ts";
import type { Gevraagd, Toetsdeel } from "../deel.ts";
import { GENOEMDE_WETTEN } from "../feiten/andereWetten.ts";

const LOST_OP: Ruimte = {
  soort: "kan",
  aan: "consulent",
  vraag: "Geeft die andere wet of regeling de hulp die nodig is?",
  ja: "De andere wet of regeling gaat voor; er is geen voorziening uit de Wmo.",
  nee: "De andere wet of regeling houdt de voorziening niet tegen.",
};

/** Other laws in general (paragrafen 2.5.5, 4.1, 4.3 and 8.7). */
export const overig = (gevraagd: Gevraagd): Toetsdeel => ({
  gronden: [
    {
      regel: "BD-2-5-5-andere-wetten",
      soort: "weigeringsgrond",
      omschrijving:
        "De cliënt of een gezinslid kan hulp krijgen op grond van een wet of regeling die het document noemt",
      voorwaarde: bevat("andereWet", ...GENOEMDE_WETTEN),
      ruimte: LOST_OP,
      interpretatie:
        "Het document vraagt om dit te onderzoeken en noemt ook de Participatiewet. Die gaat volgens paragraaf 4.3 niet voor en telt hier dus niet mee.",
    },
    {
      regel: "BD-4-1-niet-limitatief",
      soort: "weigeringsgrond",
      omschrijving: "Ook een wet die het document niet noemt, kan voorgaan",
      voorwaarde: bevat("andereWet", "andereWetOfRegeling"),
      ruimte: LOST_OP,
    },
    {
      regel: "BD-4-3-pw-niet-voorliggend",
      soort: "uitzondering",
      omschrijving: "De Participatiewet is een vangnet en gaat niet voor op de Wmo",
      voorwaarde: bevat("andereWet", "participatiewet"),
    },
    {
      regel: "BD-8-7-ander-kader",
      soort: "weegfactor",
      omschrijving:
        "De cliënt krijgt al hulp op grond van een andere wet of een ander protocol; die telt mee",
      voorwaarde: feit("verstrekkingenAnderKader"),
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er door die hulp minder hulp uit de Wmo nodig?",
        ja: "De hulp uit de Wmo wordt daarop afgestemd.",
        nee: "Die hulp maakt voor de Wmo geen verschil.",
      },
    },
    {
      regel: "BD-8-7-1-hbh-en-pb",
      soort: "uitzondering",
      omschrijving: "Hulp bij het huishouden en persoonlijke begeleiding kunnen samen worden ingezet",
      voorwaarde: eenVan(
        alleVan(gevraagd(["hulpBijHuishouden"]), feit("ontvangtPersoonlijkeBegeleiding")),
        alleVan(gevraagd(["begeleiding"]), feit("ontvangtHbh")),
      ),
    },
  ],
  gaatVoor: eenVan(regel("BD-2-5-5-andere-wetten"), regel("BD-4-1-niet-limitatief")),
});
