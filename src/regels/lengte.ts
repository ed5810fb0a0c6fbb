/** The length of a term. `periode`: in ISO 8601; null for working days, which it cannot express. */
export interface Lengte {
  readonly aantal: number;
  readonly eenheid: "uren" | "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
  readonly periode: string | null;
}
