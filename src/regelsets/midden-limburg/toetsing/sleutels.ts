/** The numbers that only the tests read. */
export const TOETSPARAMETERS = ["spoed.uren"] as const;
