import * as z from "zod";
import { type Activiteit, RESULTATEN, RUIMTEN, SOORTEN, VARIANTEN } from "../../regels/activiteit.ts";
import { gekeurd, type Momentopname } from "../../tabellen/momentopname.ts";
import { RIJEN } from "../../tabellen/rijen.ts";
import { bronVan } from "../regelsets/bron.ts";

/** A key is the name of the activity, and after a colon the condition under which the row counts. */
const SLEUTEL = new RegExp(`^[A-Za-z]+([.][A-Za-z]+)*(:(${VARIANTEN.join("|")}))?$`);

const rij = RIJEN.activiteit.extend({
  sleutel: z.string().regex(SLEUTEL),
  resultaat: z.enum(RESULTATEN),
  ruimte: z.enum(RUIMTEN).nullable(),
  soort: z.enum(SOORTEN),
});

/** An activity with the period in which its row holds. */
export interface Tabelactiviteit extends Activiteit {
  readonly geldigVan: string;
  readonly geldigTot: string | null;
}

/** The activities of a regelset. Throws `TabelFout` where a row says what this code does not know. */
export function activiteitenVan(opname: Momentopname): readonly Tabelactiviteit[] {
  return gekeurd("activiteit", rij, opname.rijen.activiteit).map(
    ({ sleutel, bron, plaats, aantal, per, eenheid, ...rest }) => {
      const [activiteit = sleutel, na] = sleutel.split(":");
      return {
        sleutel,
        activiteit,
        variant: VARIANTEN.find((variant) => variant === na) ?? null,
        resultaat: rest.resultaat,
        ruimte: rest.ruimte,
        soort: rest.soort,
        omschrijving: rest.omschrijving,
        frequentie: aantal === null || per === null || eenheid === null ? null : { aantal, per, eenheid },
        interpretatie: rest.interpretatie,
        geldigVan: rest.geldigVan,
        geldigTot: rest.geldigTot,
        regel: rest.regel,
        bron: bronVan(opname, bron, plaats),
      };
    },
  );
}
