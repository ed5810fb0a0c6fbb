import type { Lengte } from "./lengte.ts";
import type { Parameter, Tabellen, Vindplaats } from "./tabellen.ts";
import { type Vrijedag, verlengd } from "./werkdagen.ts";

/** The Algemene termijnenwet: the rule that lets a term run on, the one that excepts some, and its bounds. */
export interface Termijnenwet {
  readonly verlengt: Vindplaats;
  readonly uitgezonderd: Vindplaats;
  readonly hoogstens: Readonly<Record<"dagen" | "weken" | "maanden", number>>;
}

/** The numbers of the tables of the law that it reads. */
export const WETPARAMETERS = ["termijnenwet.dagen", "termijnenwet.weken", "termijnenwet.maanden"] as const;

function nodig<T>(waarde: T | undefined, naam: string): T {
  if (waarde === undefined) throw new Error(`the tables of the law lack ${naam}`);
  return waarde;
}

/** The Algemene termijnenwet by the tables of the law. */
export function termijnenwetUit({ parameters, regels }: Tabellen): Termijnenwet {
  const getal = (naam: (typeof WETPARAMETERS)[number]): number => {
    const parameter: Parameter = nodig(parameters[naam], naam);
    return parameter.waarde;
  };
  return {
    verlengt: nodig(regels["NL-atw-weekend"], "NL-atw-weekend"),
    uitgezonderd: nodig(regels["NL-atw-uitgezonderd"], "NL-atw-uitgezonderd"),
    hoogstens: {
      dagen: getal("termijnenwet.dagen"),
      weken: getal("termijnenwet.weken"),
      maanden: getal("termijnenwet.maanden"),
    },
  };
}

/** That a term runs on: the day on which it would have ended, and the days that were skipped. */
export interface Verlengd extends Vindplaats {
  readonly oorspronkelijkeDag: string;
  readonly overgeslagen: readonly Vrijedag[];
}

/** Whether the law lets a term of this length run on. Working days end on a working day anyway. */
function geldtVoor({ aantal, eenheid }: Lengte, { hoogstens }: Termijnenwet): boolean {
  switch (eenheid) {
    case "dagen":
    case "weken":
    case "maanden":
      return aantal <= hoogstens[eenheid];
    case "werkdagen":
      return true;
    case "uren":
    case "jaren":
      return false;
  }
}

/** The last day of a term that the law is about, with why it runs on or why the law leaves it as it is. */
export function volgensTermijnenwet(
  laatste: string,
  lengte: Lengte,
  wet: Termijnenwet,
): { laatsteDag: string; verlengd: Verlengd | null; nietVerlengd: Vindplaats | null } {
  if (!geldtVoor(lengte, wet)) return { laatsteDag: laatste, verlengd: null, nietVerlengd: wet.uitgezonderd };
  const { laatsteDag, overgeslagen } = verlengd(laatste);
  return {
    laatsteDag,
    verlengd:
      overgeslagen.length === 0 ? null : { ...wet.verlengt, oorspronkelijkeDag: laatste, overgeslagen },
    nietVerlengd: null,
  };
}
