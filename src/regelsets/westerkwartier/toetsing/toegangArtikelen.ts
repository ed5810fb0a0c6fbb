import type { Grond } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";

/** Where the client lives. Both the test of access and the weighing ask it. */
export const hoofdverblijf: Grond = {
  regel: "WK-a1-hoofdverblijf",
  soort: "criterium",
  omschrijving: "De cliënt heeft zijn hoofdverblijf in de gemeente.",
  voorwaarde: eenVan(feit("brpInschrijvingInGemeente"), feit("feitelijkVerblijfInGemeente")),
  interpretatie: "Gelezen als: het adres in de BRP of het werkelijke verblijf, een van beide is genoeg.",
};

/** Who is a client of the municipality. */
export const client: Grond = {
  regel: "WK-a1-client",
  soort: "criterium",
  omschrijving: "Degene die hulp vraagt is een cliënt van de gemeente.",
  voorwaarde: alleVan(
    regel("WK-a1-hoofdverblijf"),
    eenVan(feit("gebruiktAlgemeneVoorziening"), feit("heeftMaatwerkOfPgb"), feit("meldingGedaan")),
  ),
};

/** Who does not work along with the investigation. */
export const medewerking: Grond = {
  regel: "WK-a7-3-medewerking",
  soort: "weigeringsgrond",
  omschrijving:
    "De cliënt werkt niet mee en zonder onderzoek is niet vast te stellen of een voorziening past: het advies is negatief.",
  voorwaarde: alleVan(
    nietWaar(feit("medewerkingOnderzoek")),
    nietWaar(feit("passendheidVaststelbaarZonderOnderzoek")),
  ),
  ruimte: {
    soort: "inBeginsel",
    aan: "college",
    vraag: "Het onderzoek leidt tot een negatief advies. Wijkt het college daarvan af?",
    ja: "Het college kan de voorziening toch geven.",
    nee: "De aanvraag wordt afgewezen.",
  },
  interpretatie:
    "Het document regelt het advies van de onderzoeker. Het besluit is aan het college; hier is uitgegaan van een besluit volgens het advies.",
};

/** What the articles before article 13 ask of everyone. */
export const gronden: readonly Grond[] = [
  client,
  hoofdverblijf,
  {
    regel: "WK-b1-2-brp",
    soort: "weegfactor",
    omschrijving: "Het adres in de BRP is meestal genoeg om te weten of de cliënt in de gemeente woont.",
    voorwaarde: feit("brpInschrijvingInGemeente"),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag:
        "Is er reden om verder te onderzoeken waar de cliënt woont en waar een huisgenoot zijn huishouden voert?",
      ja: "Dan volgt onderzoek naar het hoofdverblijf en het huishouden.",
      nee: "Dan geldt het adres in de BRP.",
    },
  },
  medewerking,
  {
    regel: "WK-a8-3-terugwerkend",
    soort: "weigeringsgrond",
    omschrijving:
      "De gevraagde ingangsdatum ligt voor het besluit: over die tijd wordt de voorziening in beginsel niet toegekend.",
    voorwaarde: vergelijkFeit("gevraagdeIngangsdatum", "minder", "datumBesluit"),
    ruimte: {
      soort: "inBeginsel",
      aan: "college",
      vraag: "Is er reden om de voorziening toch met terugwerkende kracht toe te kennen?",
      ja: "De voorziening kan eerder ingaan dan het besluit.",
      nee: "De voorziening gaat niet eerder in dan het besluit.",
    },
    interpretatie: "Deze grond raakt alleen de ingangsdatum, niet of iemand in aanmerking komt.",
  },
  {
    regel: "WK-a11-21-spoed",
    soort: "weigeringsgrond",
    omschrijving: "Bij spoed of een crisis is de hulp er niet als pgb.",
    voorwaarde: alleVan(keuze("gewensteVorm", "pgb"), eenVan(feit("spoedeisend"), feit("crisis"))),
    interpretatie: "Deze grond raakt alleen de vorm, niet of iemand in aanmerking komt.",
  },
  {
    regel: "WK-a13-1-toegang",
    soort: "criterium",
    omschrijving: "De cliënt heeft aantoonbare belemmeringen bij een of meer huishoudelijke taken.",
    voorwaarde: alleVan(
      feit("aantoonbareBelemmeringen"),
      vergelijk("aantalTakenMetBelemmering", "minstens", "toegang.takenMetBelemmering"),
    ),
  },
  {
    regel: "WK-a13-2-kortdurend",
    soort: "uitzondering",
    omschrijving: "De hulp is maar kort nodig; ook dan kan de voorziening worden gegeven.",
    voorwaarde: feit("noodzaakKortdurend"),
    interpretatie:
      "Het document wijkt hier af van artikel 10, lid 2, onder a, maar dat onderdeel bestaat niet. Gelezen als: een korte duur is op zichzelf geen reden om te weigeren.",
  },
];
