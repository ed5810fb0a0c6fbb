import type { Grond, Tegenspraak } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, keuze, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import { ANDERE_WETTEN, GENOEMDE_WETTEN } from "./feitenSamenloop.ts";

const andereWet = bevat("andereWet", ...ANDERE_WETTEN);

/** Other laws that go before (section 9 of the protocol). Both the test of access and the weighing ask them. */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-b1-9-anderewet",
    soort: "weigeringsgrond",
    omschrijving:
      "De cliënt kan aanspraak maken op een andere wet of regeling; het college hoeft dan geen hulp te geven.",
    voorwaarde: andereWet,
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Weigert het college de voorziening omdat een andere wet of regeling de hulp kan geven?",
      ja: "Er is geen voorziening; de cliënt kan worden verwezen, als hij dat wil met een cliëntondersteuner.",
      nee: "De andere wet of regeling houdt de voorziening niet tegen.",
    },
  },
  {
    regel: "WK-b1-9-lijst",
    soort: "weegfactor",
    omschrijving: "Het gaat om een wet die het protocol bij naam noemt.",
    voorwaarde: bevat("andereWet", ...GENOEMDE_WETTEN),
  },
  {
    regel: "WK-b1-9-aanvulling",
    soort: "weigeringsgrond",
    omschrijving:
      "De cliënt vraagt aanvulling omdat hij niet tevreden is met de vergoeding uit een andere wet of regeling.",
    voorwaarde: feit("ontevredenMetVergoedingAndereWet"),
  },
  {
    regel: "WK-b1-9-wlz",
    soort: "weigeringsgrond",
    omschrijving:
      "De cliënt heeft een Wlz-indicatie voor verblijf; het college hoeft dan geen hulp te geven.",
    voorwaarde: feit("wlzVerblijfsindicatie"),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Weigert het college de voorziening vanwege de Wlz-indicatie voor verblijf?",
      ja: "Er is geen voorziening.",
      nee: "De Wlz-indicatie houdt de voorziening niet tegen.",
    },
  },
];

/** No home provision for who can live in an institution (article 18). */
export const woonvoorziening: Grond = {
  regel: "WK-a18-11-wlz",
  soort: "weigeringsgrond",
  omschrijving: "De cliënt vraagt een woonvoorziening en kan met de Wlz in een instelling gaan wonen.",
  voorwaarde: alleVan(
    keuze("gevraagdeWoonvoorziening", "woningaanpassing", "verhuiskosten", "andere"),
    feit("aanspraakWlzVerblijf"),
  ),
  interpretatie:
    "Een woning bezoekbaar maken is juist bedoeld voor wie in een instelling woont. Gelezen als: dat valt hier niet onder.",
};

/** That another law stands in the way. */
export const gaatVoor = eenVan(regel("WK-b1-9-anderewet"), regel("WK-b1-9-aanvulling"), regel("WK-b1-9-wlz"));

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["andereWet", "ontevredenMetVergoedingAndereWet"],
    als: alleVan(nietWaar(andereWet), feit("ontevredenMetVergoedingAndereWet")),
    melding:
      "Zonder aanspraak op een andere wet of regeling is er ook geen vergoeding om niet tevreden over te zijn.",
  },
];

export const wlzTegenspraak: Tegenspraak = {
  feiten: ["wlzVerblijfsindicatie", "aanspraakWlzVerblijf"],
  als: alleVan(feit("wlzVerblijfsindicatie"), nietWaar(feit("aanspraakWlzVerblijf"))),
  melding: "Wie een Wlz-indicatie voor verblijf heeft, kan met de Wlz in een instelling gaan wonen.",
};
