/** The tables cannot be used: a row is missing, malformed or doubled in `tabel`, or D1 did not answer (null). */
export class TabelFout extends Error {
  readonly tabel: string | null;

  constructor(tabel: string | null, reden: string, oorzaak?: unknown) {
    super(tabel === null ? reden : `${tabel}: ${reden}`, { cause: oorzaak });
    this.name = "TabelFout";
    this.tabel = tabel;
  }
}
