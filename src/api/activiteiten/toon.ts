import { keerPerJaar, lezingen } from "../../regels/activiteit.ts";
import type { Tabelactiviteit } from "./rijen.ts";

/** An activity as the list shows it. */
export function toonActiviteit({ frequentie, geldigVan, geldigTot, regel, bron, ...rij }: Tabelactiviteit) {
  const perJaar = frequentie && keerPerJaar(frequentie);
  const interpretatie = lezingen(rij.interpretatie, perJaar?.interpretatie);
  return {
    sleutel: rij.sleutel,
    activiteit: rij.activiteit,
    variant: rij.variant,
    resultaat: rij.resultaat,
    ruimte: rij.ruimte,
    soort: rij.soort,
    omschrijving: rij.omschrijving,
    aantal: frequentie?.aantal ?? null,
    per: frequentie?.per ?? null,
    eenheid: frequentie?.eenheid ?? null,
    keerPerJaar: perJaar?.keer ?? null,
    geldigVan,
    geldigTot,
    regel,
    bron,
    ...(interpretatie !== undefined && { interpretatie }),
  };
}
