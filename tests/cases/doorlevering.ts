import type { Doorlevervraag } from "../../src/regelsets/doorlevering/vraag.ts";

type Dag = string | null;

/**
 * One event with what the document makes of it, worked out by hand. What is left out of `verwacht` is empty. Rows are
 * written short: a line as [voorziening, voorWie, gevolg, looptDoorTot, [vroegst, laatst] or null, regel], a message as
 * [nummer, afzender, reden, nodig, vanaf, regel], the contribution as [gevolg, vanafMaand, regel], an act as
 * [wie, laatsteDag, regel].
 */
export interface Doorlevergeval extends Omit<Doorlevervraag, "huishouden"> {
  readonly naam: string;
  /** The rules that the case proves: each must stand in the answer. */
  readonly regels: readonly string[];
  readonly huishouden?: Doorlevervraag["huishouden"];
  readonly verwacht: {
    readonly uitkomst?: readonly (readonly [
      string,
      string | null,
      string,
      Dag,
      readonly [string, Dag] | null,
      string,
    ])[];
    readonly hervatVanaf?: readonly Dag[];
    readonly berichten?: readonly (readonly [string, string, string | null, string, Dag, string])[];
    readonly bijdrage?: readonly (readonly [string, string | null, string])[];
    readonly acties?: readonly (readonly [string, Dag, string])[];
    readonly nietGenormeerd?: readonly string[];
    readonly ontbrekend?: readonly string[];
    readonly oordeel?: readonly string[];
  };
}
