import type { Overzicht } from "../../tabellen/overzicht.ts";

/** A regelset as the list shows it: its versions and the municipalities in which it holds. */
export function toonRegelset(id: string, { versies, gemeenten }: Overzicht) {
  return {
    id,
    naam: versies.at(-1)?.rij.naam ?? id,
    gemeenten: gemeenten.map(({ gemeentecode, naam }) => ({ code: gemeentecode, naam })),
    versies: versies.map(({ rij, document }) => ({
      id,
      versie: rij.versie,
      geldigVan: rij.geldigVan,
      geldigTot: rij.geldigTot,
      geldigheid: rij.geldigheid,
      naam: rij.naam,
      regel: rij.regel,
      bron: { document: document.titel, plaats: rij.plaats, url: document.url },
    })),
  };
}
