import type { RuweTabellen } from "./lees.ts";
import type { Momentopname } from "./momentopname.ts";
import type { Gevraagd, Opnamen } from "./opnamen.ts";

type Haal = (id: string, stand: string | undefined) => Promise<Opnamen>;

/** Where tables come from: the database, or what a comparison makes of it. */
export class Tabelbron {
  readonly #haal: Haal;

  constructor(haal: Haal) {
    this.#haal = haal;
  }

  /** The tables of a regelset as they stood at `stand`, or as they are now. Throws `TabelFout`. */
  opnamen(id: string, stand?: string): Promise<Opnamen> {
    return this.#haal(id, stand);
  }

  /** All their rows, of every period. Throws `TabelFout`. */
  async ruw(id: string, stand?: string): Promise<RuweTabellen> {
    return (await this.#haal(id, stand)).ruw;
  }

  /** The tables of a regelset on a date (ISO); undefined where it is not in force then. Throws `TabelFout`. */
  async opDatum(regelset: Gevraagd, datum: string, stand?: string): Promise<Momentopname | undefined> {
    return (await this.#haal(regelset.id, stand)).opDatum(regelset, datum);
  }

  /** The same tables, but each as it is when it is first asked for: all answers to one request then stand on the same rows. */
  vastgezet(): Tabelbron {
    const gezien = new Map<string, Opnamen>();
    return new Tabelbron(async (id, stand) => {
      const sleutel = `${id} ${stand ?? ""}`;
      const opnamen = gezien.get(sleutel) ?? (await this.#haal(id, stand));
      if (stand === undefined) gezien.set(sleutel, opnamen);
      return opnamen;
    });
  }
}
