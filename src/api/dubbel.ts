import { pointer } from "./fouten.ts";
import type { Fout } from "./problem.ts";

/** No field of a request lies deeper; what does, is part of an unknown field, which is refused as such. */
const DIEPSTE = 8;

const TEKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** An object or a list that is open at this point of the text: the names seen in it, and where in it we are. */
interface Open {
  readonly namen: Set<string> | undefined;
  plek: string | number;
  wachtOpNaam: boolean;
}

/**
 * Every name that stands more than once in one object of a valid JSON text. The parser keeps the last of them in
 * silence, so that the caller would not know which of two facts was used.
 */
export function dubbeleVelden(tekst: string): Fout[] {
  const dubbel = new Set<string>();
  const open: Open[] = [];
  for (const teken of tekst.match(TEKENS) ?? []) {
    const deel = open.at(-1);
    if (teken === "{") open.push({ namen: new Set(), plek: "", wachtOpNaam: true });
    else if (teken === "[") open.push({ namen: undefined, plek: 0, wachtOpNaam: false });
    else if (teken === "}" || teken === "]") open.pop();
    else if (deel === undefined) continue;
    else if (teken === ",") {
      if (typeof deel.plek === "number") deel.plek += 1;
      else deel.wachtOpNaam = true;
    } else if (deel.namen && deel.wachtOpNaam) {
      const naam: string = teken.includes("\\") ? JSON.parse(teken) : teken.slice(1, -1);
      deel.plek = naam;
      deel.wachtOpNaam = false;
      if (deel.namen.has(naam) && open.length <= DIEPSTE) dubbel.add(pointer(open.map(({ plek }) => plek)));
      deel.namen.add(naam);
    }
  }
  return [...dubbel].map((pad) => ({
    pad,
    code: "dubbel-veld",
    melding: "Dit veld staat er meer dan één keer.",
  }));
}
