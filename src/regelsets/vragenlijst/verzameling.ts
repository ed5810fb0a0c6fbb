import type { Feit } from "../../regels/feit.ts";

/** A fact or judgement that a regelset can ask, what asks it and the rules that use it. */
export interface Vraag {
  readonly feit: Feit;
  readonly eenheid?: string;
  /** Where it goes: into the fields of a calculation, or among the `feiten` or the `oordelen` of a test. */
  readonly waar: "situatie" | "feiten" | "oordelen";
  readonly voor: readonly string[];
  readonly regels: readonly string[];
}

/** A question without who asks it. */
export type Losse = Omit<Vraag, "voor" | "regels">;

/** How a fact is asked, by its name in a condition; undefined where it is not asked by itself. */
export type Vragenlijst = (naam: string) => Losse | undefined;

/** A fact of one member or one activity, as the fact of any of them. A judgement keeps the rule that it is on. */
export const vanElk = (feit: Feit): Feit => ({
  ...feit,
  pad: feit.pad.replaceAll(/(?<!oordelen)\[[^\]]*\]/g, "[]"),
  vraag: feit.vraag.replace(/ met id \S+(?=\?)/, "").replace(/^Over het lid met id \S+: /, ""),
});

/** Questions, each once, with everything that asks them. */
export class Verzameling {
  readonly #vragen = new Map<string, { vraag: Losse; voor: Set<string>; regels: Set<string> }>();

  voegToe(vraag: Losse, voor: string, regels: readonly string[]): void {
    const sleutel = `${vraag.waar} ${vraag.feit.pad}`;
    const bekend = this.#vragen.get(sleutel) ?? { vraag, voor: new Set(), regels: new Set() };
    bekend.voor.add(voor);
    for (const regel of regels) bekend.regels.add(regel);
    this.#vragen.set(sleutel, bekend);
  }

  /** A fact that goes into the fields of a calculation. */
  voegVeldToe(feit: Feit, voor: string, regels: readonly string[]): void {
    this.voegToe({ feit: vanElk(feit), waar: "situatie" }, voor, regels);
  }

  lijst(): Vraag[] {
    return [...this.#vragen.values()].map(({ vraag, voor, regels }) => ({
      ...vraag,
      voor: [...voor],
      regels: [...regels],
    }));
  }
}
