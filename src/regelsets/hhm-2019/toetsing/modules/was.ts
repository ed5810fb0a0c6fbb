import { alleVan, bevat, eenVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** The module wasverzorging (paragraaf 4). */
export const WAS: Toetsdeel = {
  gronden: [
    {
      regel: "NK-was-voorliggend",
      soort: "voorwaarde",
      omschrijving: "Met een voorliggende voorziening kan de was niet worden gedaan",
      voorwaarde: nietWaar(feit("voorliggendeVoorzieningWas")),
    },
    {
      regel: "NK-was-kleding",
      soort: "criterium",
      omschrijving: "De hulp wast en droogt bovenkleding, en strijkt die in bijzondere situaties",
      voorwaarde: bevat("wasgoed", "bovenkleding"),
    },
    {
      regel: "NK-was-linnengoed",
      soort: "criterium",
      omschrijving: "De hulp wast en droogt ook bed- en linnengoed, omdat dat nodig is",
      voorwaarde: alleVan(bevat("wasgoed", "bedEnLinnengoed"), feit("linnengoedNodig")),
    },
    {
      regel: "NK-was-normale-kleding",
      soort: "voorwaarde",
      omschrijving: "Het gaat om gewone kleding voor elke dag",
      voorwaarde: keuze("soortKleding", "alledaags"),
    },
    {
      regel: "NK-was-activiteiten",
      soort: "criterium",
      omschrijving: "De vraag hoort bij de was: vlekken, wassen, drogen, vouwen of opbergen",
      voorwaarde: bevat("gevraagdeTaken", "vlekkenBehandelen", "wassen", "drogen", "vouwen", "opbergen"),
    },
    {
      regel: "NK-was-machine-droger",
      soort: "weegfactor",
      omschrijving: "Er is een wasmachine of droger te weinig; die koopt de inwoner zelf",
      voorwaarde: nietWaar(alleVan(feit("heeftWasmachine"), feit("heeftWasdroger"))),
    },
    {
      regel: "NK-was-ooghoogte",
      soort: "weigeringsgrond",
      omschrijving: "De inwoner kan de was zelf doen als de machines op ooghoogte staan",
      voorwaarde: alleVan(feit("wasmachineOpHoogteMogelijk"), feit("kanWasZelfNaAanpassing")),
    },
    {
      regel: "NK-was-verplaatsen",
      soort: "weigeringsgrond",
      omschrijving: "De inwoner kan de was zelf doen als de machines niet meer op zolder staan",
      voorwaarde: alleVan(feit("wasmachineOpZolder"), feit("kanWasZelfNaAanpassing")),
    },
    {
      regel: "NK-was-beperken",
      soort: "weegfactor",
      omschrijving: "De inwoner doet wat kan om extra was te voorkomen",
      voorwaarde: feit("maatregelenTegenExtraWas"),
    },
    {
      regel: "NK-was-strijken",
      soort: "uitzondering",
      omschrijving: "Bovenkleding wordt gestreken, omdat dat nodig is",
      voorwaarde: alleVan(
        bevat("gevraagdeTaken", "strijken"),
        bevat("soortStrijkgoed", "bovenkleding"),
        feit("noodzaakStrijken"),
      ),
    },
    {
      regel: "NK-was-strijken-linnengoed",
      soort: "uitzondering",
      omschrijving: "Bed- en linnengoed wordt nooit gestreken",
      voorwaarde: alleVan(bevat("gevraagdeTaken", "strijken"), bevat("soortStrijkgoed", "bedEnLinnengoed")),
    },
  ],
  blijft: alleVan(
    regel("NK-was-voorliggend"),
    regel("NK-was-normale-kleding"),
    nietWaar(regel("NK-was-ooghoogte")),
    nietWaar(regel("NK-was-verplaatsen")),
    eenVan(
      alleVan(regel("NK-was-activiteiten"), eenVan(regel("NK-was-kleding"), regel("NK-was-linnengoed"))),
      regel("NK-was-strijken"),
    ),
  ),
};
