import { hash } from "../tabellen/hash.ts";
import type { Momentopname } from "../tabellen/momentopname.ts";
import { API_VERSIE } from "./versie.ts";

const versieVan = ({ versie, tabelVersie }: Momentopname) => ({ id: versie.regelset, tabelVersie });

/**
 * Enough to give an answer again: the instant at which the tables stood, and hashes of their rows and of the
 * input. Where the tables of other regelsets count too (another framework, the layers of a test) theirs are named.
 * `invoer` is the input after validation, so that neither the order of fields nor `stand` matters.
 */
export async function kwitantie(
  { stand, tabelVersie }: Momentopname,
  invoer: object,
  {
    kader,
    lagen = [],
  }: { readonly kader?: Momentopname | undefined; readonly lagen?: readonly Momentopname[] } = {},
) {
  return {
    apiVersie: API_VERSIE,
    stand,
    tabelVersie,
    ...(kader && { normenkader: versieVan(kader) }),
    ...(lagen.length > 0 && { lagen: lagen.map(versieVan) }),
    invoer: await hash(JSON.stringify(invoer)),
  };
}
