import type { Voorwaarde } from "./voorwaarde.ts";

/** The rules on which a condition waits for a person. */
export function oordelenIn(voorwaarde: Voorwaarde): string[] {
  switch (voorwaarde.soort) {
    case "oordeel":
      return [voorwaarde.regel];
    case "alle":
    case "een":
    case "minstens":
      return voorwaarde.van.flatMap(oordelenIn);
    case "niet":
      return oordelenIn(voorwaarde.van);
    case "feit":
    case "keuze":
    case "bevat":
    case "vergelijk":
    case "regel":
      return [];
  }
}
