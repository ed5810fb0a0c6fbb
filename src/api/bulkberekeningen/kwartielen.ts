/** How often each whole number came by: as large as the numbers differ, not as many as there are. */
export class Telling {
  readonly #aantallen = new Map<number, number>();
  #totaal = 0;

  tel(waarde: number): void {
    this.#aantallen.set(waarde, (this.#aantallen.get(waarde) ?? 0) + 1);
    this.#totaal += 1;
  }

  get totaal(): number {
    return this.#totaal;
  }

  /**
   * The smallest number that at least this share (0 to 1) of all do not exceed (nearest rank), so that it is always a
   * number that came by. Null where none did.
   */
  bij(deel: number): number | null {
    const rang = Math.max(1, Math.ceil(deel * this.#totaal));
    let gezien = 0;
    for (const [waarde, aantal] of [...this.#aantallen].sort(([a], [b]) => a - b)) {
      gezien += aantal;
      if (gezien >= rang) return waarde;
    }
    return null;
  }
}
