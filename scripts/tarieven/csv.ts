import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { Fout, Uitslag } from "./fout.ts";

/** The header, which is published in the README. Spreadsheets in Dutch save CSV with this delimiter. */
export const KOLOMMEN = [
  "gemeentecode",
  "voorziening",
  "vorm",
  "eenheid",
  "bedrag",
  "geldigVan",
  "geldigTot",
  "document",
  "plaats",
  "url",
] as const;
export type Kolom = (typeof KOLOMMEN)[number];
export const SCHEIDING = ";";

/** The cells of one line. */
export interface Cellen {
  readonly regel: number;
  readonly cel: Readonly<Record<Kolom, string>>;
}

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function kopfout(kop: readonly string[]): Fout | undefined {
  if (kop.length === KOLOMMEN.length && KOLOMMEN.every((kolom, plek) => kop[plek] === kolom))
    return undefined;
  const verwacht = KOLOMMEN.join(SCHEIDING);
  const ander = [",", "\t", "|"].find((teken) => kop.length === 1 && kop[0]?.includes(teken));
  const reden =
    ander === undefined
      ? "De kopregel is anders."
      : `De kolommen zijn gescheiden met ${ander === "\t" ? "een tab" : ander}, en niet met ${SCHEIDING}.`;
  return { regel: 1, melding: `${reden} Verwacht: ${verwacht}` };
}

function leesfout(oorzaak: unknown): Fout {
  if (!(oorzaak instanceof CsvError)) throw oorzaak;
  const regel = Number(oorzaak["lines"] ?? 0);
  const melding =
    "Vanaf hier is het bestand niet te lezen: een aanhalingsteken staat niet goed. Wat erna komt, is niet gecontroleerd.";
  return { regel, melding };
}

/** The lines of a CSV text under its header, with every line that has not the number of columns of the header. */
export function cellenVan(tekst: string): Uitslag<readonly Cellen[]> {
  let gelezen: z.output<typeof records>;
  try {
    gelezen = records.parse(
      parse(tekst, {
        bom: true,
        delimiter: SCHEIDING,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }),
    );
  } catch (oorzaak) {
    if (oorzaak instanceof z.ZodError) throw oorzaak;
    return { waarde: [], fouten: [leesfout(oorzaak)] };
  }
  const [kop, ...rest] = gelezen;
  if (kop === undefined) return { waarde: [], fouten: [{ regel: 0, melding: "Het bestand is leeg." }] };
  const mis = kopfout(kop.record);
  if (mis !== undefined) return { waarde: [], fouten: [mis] };
  if (rest.length === 0) {
    return { waarde: [], fouten: [{ regel: 0, melding: "Onder de kopregel staat geen tarief." }] };
  }
  const fouten: Fout[] = [];
  const waarde: Cellen[] = [];
  for (const { record, info } of rest) {
    const [gemeentecode, voorziening, vorm, eenheid, bedrag, geldigVan, geldigTot, document, plaats, url] =
      record;
    if (
      record.length !== KOLOMMEN.length ||
      gemeentecode === undefined ||
      voorziening === undefined ||
      vorm === undefined ||
      eenheid === undefined ||
      bedrag === undefined ||
      geldigVan === undefined ||
      geldigTot === undefined ||
      document === undefined ||
      plaats === undefined ||
      url === undefined
    ) {
      const melding = `Deze regel heeft ${record.length} kolommen, en geen ${KOLOMMEN.length}.`;
      fouten.push({ regel: info.lines, melding });
      continue;
    }
    waarde.push({
      regel: info.lines,
      cel: { gemeentecode, voorziening, vorm, eenheid, bedrag, geldigVan, geldigTot, document, plaats, url },
    });
  }
  return { waarde, fouten };
}
