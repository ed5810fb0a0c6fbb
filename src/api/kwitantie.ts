import { hash } from "../tabellen/hash.ts";
import type { Momentopname } from "../tabellen/momentopname.ts";
import { API_VERSIE } from "./versie.ts";

/**
 * Enough to give an answer again: the instant at which the tables stood, and hashes of their rows and of the
 * input. `invoer` is the input after validation, so that neither the order of fields nor `stand` matters.
 */
export async function kwitantie({ stand, tabelVersie }: Momentopname, invoer: object, kader?: Momentopname) {
  return {
    apiVersie: API_VERSIE,
    stand,
    tabelVersie,
    ...(kader && { normenkader: { id: kader.versie.regelset, tabelVersie: kader.tabelVersie } }),
    invoer: await hash(JSON.stringify(invoer)),
  };
}
