import type { Fout, Uitslag } from "./fout.ts";

/** More than this is no table of tariffs: all municipalities together fit in it many times. */
export const MAX_BYTES = 5_000_000;

const NIEUWE_REGEL = 0x0a;
const strikt = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strikt.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

function* regelsVan(bytes: Uint8Array): Generator<Uint8Array> {
  let van = 0;
  while (van < bytes.length) {
    const eind = bytes.indexOf(NIEUWE_REGEL, van);
    const tot = eind === -1 ? bytes.length : eind;
    yield bytes.subarray(van, tot);
    van = tot + 1;
  }
}

const fout = (regel: number, melding: string): Fout => ({ regel, melding });

/** Why a file of this many bytes is not read at all, or undefined where it is. */
export const teGroot = (bytes: number): Fout | undefined =>
  bytes > MAX_BYTES
    ? fout(0, `Het bestand is ${bytes} bytes groot. Hoogstens ${MAX_BYTES} kan. Is dit het goede bestand?`)
    : undefined;

/** The bytes of a file as text, with every line that is not UTF-8. */
export function tekstVan(bytes: Uint8Array): Uitslag<string> {
  const groot = teGroot(bytes.length);
  if (groot !== undefined) return { waarde: "", fouten: [groot] };
  if (bytes.includes(0)) {
    const melding = "Het bestand is geen tekst in UTF-8. Kies bij het opslaan: CSV UTF-8.";
    return { waarde: "", fouten: [fout(0, melding)] };
  }
  if (isUtf8(bytes)) return { waarde: strikt.decode(bytes), fouten: [] };
  const fouten = [...regelsVan(bytes)].flatMap((regel, nummer) =>
    isUtf8(regel) ? [] : [fout(nummer + 1, "Deze regel is geen UTF-8. Kies bij het opslaan: CSV UTF-8.")],
  );
  return { waarde: "", fouten };
}
