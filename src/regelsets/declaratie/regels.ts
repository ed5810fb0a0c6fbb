import type { Grootheid } from "../../regels/grootheid.ts";
import type { Tabellen, Vindplaats } from "../../regels/tabellen.ts";
import type { Toets } from "../../regels/toets.ts";
import type { Voorwaarde } from "../../regels/voorwaarde.ts";
import type { Toetsfeit } from "../toetsfeit.ts";
import type { Blad } from "./blad.ts";
import type { Tijdverdeling } from "./tijdsoort.ts";
import type { Declaratieregel, Declaratievraag } from "./vraag.ts";

/** A day that a rule sets. `declaratieregel`: the line that it is about, where it is not the whole declaration. */
export interface Termijn extends Vindplaats {
  readonly omschrijving: string;
  readonly datum: string;
  readonly declaratieregel?: string;
  readonly interpretatie?: string;
}

/** What one document says on declaring. A part that it says nothing on is left out. */
export interface Declaratieregels {
  /** The facts that only this document asks, by name. */
  readonly feiten: Readonly<Record<string, Toetsfeit>>;
  /** The rules on the declaration as a whole. */
  readonly declaratie?: Toets;
  /** The rules on each line. `toegelaten`: whether anything of a line can be declared, before its number counts. */
  readonly regel?: Toets & { readonly toegelaten: Voorwaarde };
  /** The numbers that are read beside those of the conditions. */
  readonly parameters?: readonly string[];
  /** What is worked out from the facts of the document, beside what is known of any declaration or line. */
  readonly declaratieblad?: (vraag: Declaratievraag) => Blad;
  readonly regelblad?: (regel: Declaratieregel, vraag: Declaratievraag) => Blad;
  /** The minutes of a line that can be declared at most, each by another rule. */
  readonly grenzen?: (regel: Declaratieregel, vraag: Declaratievraag) => readonly Grootheid[];
  readonly verdeling?: (regel: Declaratieregel, tabellen: Tabellen) => Tijdverdeling | undefined;
  readonly termijnen?: (vraag: Declaratievraag, tabellen: Tabellen) => readonly Termijn[];
}
