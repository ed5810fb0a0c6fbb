/** A line of the input, or what is wrong with it as a text. */
export type Invoerregel =
  | { readonly soort: "tekst"; readonly tekst: string }
  | { readonly soort: "teGroot" }
  | { readonly soort: "geenUtf8" };

const NIEUWE_REGEL = 0x0a;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes of one line so far; those past the limit are counted out, not kept. */
class Regelbuffer {
  readonly #grens: number;
  #delen: Uint8Array[] = [];
  #lengte = 0;

  constructor(grens: number) {
    this.#grens = grens;
  }

  get leeg(): boolean {
    return this.#lengte === 0;
  }

  voegToe(deel: Uint8Array): void {
    this.#lengte += deel.byteLength;
    if (this.#lengte <= this.#grens) this.#delen.push(deel);
    else this.#delen = [];
  }

  /** The line, and room for the next. */
  neem(): Invoerregel {
    const [delen, lengte] = [this.#delen, this.#lengte];
    this.#delen = [];
    this.#lengte = 0;
    if (lengte > this.#grens) return { soort: "teGroot" };
    const [enige] = delen;
    let bytes = enige ?? new Uint8Array();
    if (delen.length > 1) {
      bytes = new Uint8Array(lengte);
      let plek = 0;
      for (const deel of delen) {
        bytes.set(deel, plek);
        plek += deel.byteLength;
      }
    }
    try {
      return { soort: "tekst", tekst: UTF8.decode(bytes) };
    } catch {
      return { soort: "geenUtf8" };
    }
  }
}

const isLeeg = (regel: Invoerregel): boolean => regel.soort === "tekst" && regel.tekst.trim() === "";

/**
 * The lines of a body as they come in; of a line longer than `grens` bytes nothing is kept, so that the memory that is
 * used does not grow with the body. Empty lines are passed over.
 */
export async function* regelsVan(
  body: ReadableStream<Uint8Array>,
  grens: number,
): AsyncGenerator<Invoerregel> {
  const buffer = new Regelbuffer(grens);
  for await (const blok of body) {
    let begin = 0;
    for (let eind = blok.indexOf(NIEUWE_REGEL); eind !== -1; eind = blok.indexOf(NIEUWE_REGEL, begin)) {
      buffer.voegToe(blok.subarray(begin, eind));
      begin = eind + 1;
      const regel = buffer.neem();
      if (!isLeeg(regel)) yield regel;
    }
    if (begin < blok.byteLength) buffer.voegToe(blok.slice(begin));
  }
  if (buffer.leeg) return;
  const laatste = buffer.neem();
  if (!isLeeg(laatste)) yield laatste;
}
