import type { Schrijver } from "../../uitleg/schrijver.ts";
import type { Berekening } from "../berekening.ts";
import { Probleem } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { beantwoord } from "./bulkregel.ts";
import { regelsVan } from "./regels.ts";
import type { Samenvatting } from "./samenvatting.ts";

/** The longest line in bytes, as large as the body of a single call. */
export const MAX_REGEL = 64 * 1024;
export const MAX_REGELS = 100_000;
/** About how many characters go out at once. */
const BLOK = 64 * 1024;

/** What a bulk request asks. `verzoek`: its number, of which each line has its own. */
export interface Bulk {
  readonly berekening: Berekening;
  /** Which fields of an answer go out; all of them where it is left out. */
  readonly velden: ReadonlySet<string> | undefined;
  readonly bron: Rekenbron;
  readonly schrijver: Schrijver | undefined;
  readonly verzoek: string;
  readonly samenvatting: Samenvatting | undefined;
}

/** The fields of an answer that were asked for, in the order of the answer. */
const uitsnede = (velden: ReadonlySet<string>, antwoord: object): object =>
  Object.fromEntries(Object.entries(antwoord).filter(([naam]) => velden.has(naam)));

/** The answers to the lines of a body, one by one, as they are asked for. */
export async function* antwoorden(
  body: ReadableStream<Uint8Array>,
  { berekening, velden, verzoek, samenvatting, ...bij }: Bulk,
): AsyncGenerator<object> {
  let nummer = 0;
  for await (const regel of regelsVan(body, MAX_REGEL)) {
    nummer += 1;
    const voorval = `urn:uuid:${verzoek}#regel-${nummer}`;
    if (nummer > MAX_REGELS) {
      const detail = `Een verzoek mag hoogstens ${MAX_REGELS} regels hebben. Vanaf hier is niets berekend.`;
      const probleem = new Probleem("te-groot", { detail });
      yield { id: null, status: probleem.status, probleem: probleem.lichaam(voorval) };
      break;
    }
    const uit = await beantwoord(regel, MAX_REGEL, berekening, bij, voorval);
    if ("antwoord" in uit) samenvatting?.telAntwoord(uit.antwoord);
    else samenvatting?.telProbleem(uit.probleem.type);
    yield "antwoord" in uit && velden ? { ...uit, antwoord: uitsnede(velden, uit.antwoord) } : uit;
  }
  if (samenvatting) yield { samenvatting: samenvatting.totaal() };
}

/** Objects as lines of JSON in blocks of bytes, made only as fast as they are read. */
export function alsRegels(objecten: AsyncGenerator<object>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(uit) {
      let tekst = "";
      while (tekst.length < BLOK) {
        const { done, value } = await objecten.next();
        if (done) {
          if (tekst !== "") uit.enqueue(bytes.encode(tekst));
          uit.close();
          return;
        }
        tekst += `${JSON.stringify(value)}\n`;
      }
      uit.enqueue(bytes.encode(tekst));
    },
    async cancel() {
      await objecten.return(undefined);
    },
  });
}
