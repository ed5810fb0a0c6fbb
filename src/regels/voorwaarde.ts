/**
 * A condition as a value: it can be evaluated, listed and served as JSON. Facts are named, and numbers that an
 * institution may change are named too (`parameter`), so that a condition never holds one itself.
 */
export type Voorwaarde =
  /** A yes/no fact that is true. */
  | { readonly soort: "feit"; readonly feit: string }
  /** A choice that is one of these values. */
  | { readonly soort: "keuze"; readonly feit: string; readonly waarden: readonly string[] }
  /** A list that holds at least one of these values. */
  | { readonly soort: "bevat"; readonly feit: string; readonly waarden: readonly string[] }
  /** A number or date that compares so with a number of the tables or another fact. */
  | { readonly soort: "vergelijk"; readonly feit: string; readonly is: Vergelijking; readonly met: Maat }
  | { readonly soort: "alle"; readonly van: readonly Voorwaarde[] }
  | { readonly soort: "een"; readonly van: readonly Voorwaarde[] }
  | {
      readonly soort: "minstens";
      readonly aantal: { readonly parameter: string };
      readonly van: readonly Voorwaarde[];
    }
  | { readonly soort: "niet"; readonly van: Voorwaarde }
  /** What another rule of the same test says. */
  | { readonly soort: "regel"; readonly regel: string }
  /** What a person judges on a rule: never decided here. */
  | { readonly soort: "oordeel"; readonly regel: string };

/** The kinds of condition. */
export const VOORWAARDESOORTEN = [
  "feit",
  "keuze",
  "bevat",
  "vergelijk",
  "alle",
  "een",
  "minstens",
  "niet",
  "regel",
  "oordeel",
] as const satisfies readonly Voorwaarde["soort"][];

export type Vergelijking = "minder" | "hoogstens" | "gelijk" | "minstens" | "meer";

/**
 * What a number or date is compared with: a parameter of the tables by name, or another fact. A date may lie
 * `eerder` or `later` than that fact by a length of time in the tables.
 */
export type Maat =
  | { readonly parameter: string }
  | { readonly feit: string; readonly eerder?: string; readonly later?: string };

/** A yes/no fact that is true. */
export const feit = (naam: string): Voorwaarde => ({ soort: "feit", feit: naam });

/** A choice that is one of these values. */
export const keuze = (naam: string, ...waarden: readonly string[]): Voorwaarde => ({
  soort: "keuze",
  feit: naam,
  waarden,
});

/** A list that holds at least one of these values. */
export const bevat = (naam: string, ...waarden: readonly string[]): Voorwaarde => ({
  soort: "bevat",
  feit: naam,
  waarden,
});

/** A number or date compared with a parameter of the tables. */
export const vergelijk = (naam: string, is: Vergelijking, parameter: string): Voorwaarde => ({
  soort: "vergelijk",
  feit: naam,
  is,
  met: { parameter },
});

/** A number or date compared with another fact, or with a date that lies a length of time before or after it. */
export const vergelijkFeit = (
  naam: string,
  is: Vergelijking,
  ander: string,
  verschoven: { readonly eerder?: string; readonly later?: string } = {},
): Voorwaarde => ({ soort: "vergelijk", feit: naam, is, met: { feit: ander, ...verschoven } });

export const alleVan = (...van: readonly Voorwaarde[]): Voorwaarde => ({ soort: "alle", van });
export const eenVan = (...van: readonly Voorwaarde[]): Voorwaarde => ({ soort: "een", van });
export const nietWaar = (van: Voorwaarde): Voorwaarde => ({ soort: "niet", van });
export const regel = (id: string): Voorwaarde => ({ soort: "regel", regel: id });
export const oordeelOver = (id: string): Voorwaarde => ({ soort: "oordeel", regel: id });

/** At least so many of these, the number from the tables. */
export const minstensVan = (parameter: string, ...van: readonly Voorwaarde[]): Voorwaarde => ({
  soort: "minstens",
  aantal: { parameter },
  van,
});

/** Every fact that a condition names itself, not through another rule. */
export function feitenIn(voorwaarde: Voorwaarde): string[] {
  switch (voorwaarde.soort) {
    case "feit":
    case "keuze":
    case "bevat":
      return [voorwaarde.feit];
    case "vergelijk":
      return [voorwaarde.feit, ...("feit" in voorwaarde.met ? [voorwaarde.met.feit] : [])];
    case "alle":
    case "een":
    case "minstens":
      return voorwaarde.van.flatMap(feitenIn);
    case "niet":
      return feitenIn(voorwaarde.van);
    case "regel":
    case "oordeel":
      return [];
  }
}

const parametersVan = (maat: Maat): string[] =>
  "parameter" in maat ? [maat.parameter] : [maat.eerder, maat.later].filter((naam) => naam !== undefined);

/** Every number of the tables that a condition names. */
export function parametersIn(voorwaarde: Voorwaarde): string[] {
  switch (voorwaarde.soort) {
    case "vergelijk":
      return parametersVan(voorwaarde.met);
    case "minstens":
      return [voorwaarde.aantal.parameter, ...voorwaarde.van.flatMap(parametersIn)];
    case "alle":
    case "een":
      return voorwaarde.van.flatMap(parametersIn);
    case "niet":
      return parametersIn(voorwaarde.van);
    case "feit":
    case "keuze":
    case "bevat":
    case "regel":
    case "oordeel":
      return [];
  }
}

/** Every other rule of the test that a condition rests on. */
export function regelsIn(voorwaarde: Voorwaarde): string[] {
  switch (voorwaarde.soort) {
    case "regel":
      return [voorwaarde.regel];
    case "alle":
    case "een":
    case "minstens":
      return voorwaarde.van.flatMap(regelsIn);
    case "niet":
      return regelsIn(voorwaarde.van);
    case "feit":
    case "keuze":
    case "bevat":
    case "vergelijk":
    case "oordeel":
      return [];
  }
}
