/** The languages in which an answer can be explained. */
export const TALEN = ["nl", "en"] as const;
export type Taal = (typeof TALEN)[number];
