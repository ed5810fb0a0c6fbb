import type { Grond, Tegenspraak } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Gevraagd, Toetsdeel } from "../deel.ts";
import { WLZ_SITUATIES } from "../feiten/wlz.ts";
import { onderWmo, verdeling } from "./bijlage3.ts";

/** Nobody of the group of paragraaf 4.5.1 is refused because of the Wlz. */
const GEEN_OUDE_KEUZE = nietWaar(regel("BD-4-5-1-laag-zzp"));

const weigert = (waarom: string) =>
  ({
    soort: "kan",
    aan: "college",
    vraag: `Weigert het college de voorziening ${waarom}?`,
    ja: "Er is geen voorziening uit de Wmo, of een voorziening die er al is, stopt.",
    nee: "De Wlz houdt de voorziening niet tegen.",
  }) as const;

const oudeKeuze = (koosThuis: boolean) =>
  alleVan(
    feit("laagZzpAwbz"),
    nietWaar(feit("verbleefInInstelling20150101")),
    koosThuis ? feit("koosThuisWonen") : nietWaar(feit("koosThuisWonen")),
  );

const UITZONDERINGEN: readonly Grond[] = [
  {
    regel: "BD-4-5-1-laag-zzp",
    soort: "uitzondering",
    omschrijving:
      "De cliënt had een laag ZZP, woonde op 1 januari 2015 thuis en koos daarvoor: de Wmo blijft gelden",
    voorwaarde: oudeKeuze(true),
  },
  {
    regel: "BD-4-5-1-verhuisd",
    soort: "weegfactor",
    omschrijving: "De cliënt had een laag ZZP en koos voor een Wlz-instelling: vanaf toen geldt de Wlz",
    voorwaarde: oudeKeuze(false),
  },
  {
    regel: "BD-4-5-1-terugkeergarantie",
    soort: "uitzondering",
    omschrijving: "De cliënt kan altijd nog kiezen voor verblijf in een Wlz-instelling",
    voorwaarde: regel("BD-4-5-1-laag-zzp"),
  },
];

/** The Wlz goes before, and the college may refuse for it (paragraaf 4.5, bijlage 3). */
export const wlz = (gevraagd: Gevraagd): Toetsdeel => ({
  gronden: [
    {
      regel: "BD-4-5-wlz-weigeren-indicatie",
      soort: "weigeringsgrond",
      omschrijving:
        "De cliënt heeft een Wlz-indicatie voor verblijf, en de voorziening blijft niet bij de Wmo",
      voorwaarde: alleVan(feit("wlzVerblijfsindicatie"), nietWaar(onderWmo(gevraagd)), GEEN_OUDE_KEUZE),
      ruimte: weigert("vanwege de Wlz-indicatie voor verblijf"),
      interpretatie:
        "Paragraaf 4.5 laat het college alles weigeren, en bijlage 3 laat een deel bij de Wmo. Gelezen als: weigeren kan niet voor wat bijlage 3 bij de Wmo zet. Wat daar niet in staat, zoals dagbesteding, valt onder de hoofdregel.",
    },
    {
      regel: "BD-4-5-wlz-termijn",
      soort: "voorwaarde",
      omschrijving: "Het college heeft met de cliënt gesproken en een termijn gesteld voor de Wlz-aanvraag",
      voorwaarde: feit("wlzAanvraagTermijnGesteld"),
      interpretatie: "Het document noemt geen lengte van die termijn.",
    },
    {
      regel: "BD-4-5-wlz-weigeren-medewerking",
      soort: "weigeringsgrond",
      omschrijving:
        "Er zijn gegronde redenen om te denken dat de cliënt recht heeft op Wlz-verblijf, en hij werkt niet mee aan een besluit",
      voorwaarde: alleVan(
        feit("gegrondeRedenWlz"),
        nietWaar(feit("werktMeeWlzAanvraag")),
        regel("BD-4-5-wlz-termijn"),
        GEEN_OUDE_KEUZE,
      ),
      ruimte: weigert("omdat de cliënt niet meewerkt aan een besluit over de Wlz"),
      interpretatie: "Gelezen als: het gesprek en de termijn gaan aan een weigering vooraf.",
    },
    {
      regel: "BD-4-5-wlz-na-termijn",
      soort: "weigeringsgrond",
      omschrijving: "Na het gesprek en de termijn blijkt dat de cliënt recht heeft op Wlz-zorg",
      voorwaarde: alleVan(
        feit("gegrondeRedenWlz"),
        regel("BD-4-5-wlz-termijn"),
        feit("blijktAanspraakWlz"),
        GEEN_OUDE_KEUZE,
      ),
      ruimte: weigert("omdat de cliënt recht heeft op Wlz-zorg"),
    },
    {
      regel: "BD-4-5-wlz-eigen-keuze",
      soort: "weegfactor",
      omschrijving:
        "De cliënt kiest zelf of hij Wlz-zorg aanvraagt, maar kan de gevolgen daarvan in het algemeen niet op de gemeente afschuiven",
      voorwaarde: alleVan(feit("gegrondeRedenWlz"), nietWaar(feit("werktMeeWlzAanvraag"))),
    },
    ...UITZONDERINGEN,
    {
      regel: "BD-b5-wlz-criterium",
      soort: "weegfactor",
      omschrijving:
        "De cliënt heeft blijvend permanent toezicht nodig, of dag en nacht zorg in de buurt: dat hoort bij de Wlz",
      voorwaarde: eenVan(feit("blijvendePermanentToezicht"), feit("zorg24uurNabij")),
    },
    ...verdeling(gevraagd),
  ],
  gaatVoor: eenVan(
    regel("BD-4-5-wlz-weigeren-indicatie"),
    regel("BD-4-5-wlz-weigeren-medewerking"),
    regel("BD-4-5-wlz-na-termijn"),
  ),
});

export const WLZ_TEGENSPRAAK: Tegenspraak = {
  feiten: ["wlzVerblijfsindicatie", "wlzSituatie"],
  als: alleVan(nietWaar(feit("wlzVerblijfsindicatie")), keuze("wlzSituatie", ...WLZ_SITUATIES)),
  melding: "Wie zorg uit de Wlz krijgt, heeft een Wlz-indicatie.",
};
