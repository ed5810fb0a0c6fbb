import { eenmalig } from "./eenmalig.ts";

const opmaak = eenmalig(() => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }));

/** The day (ISO date) that it is in the Netherlands at an instant, in milliseconds since 1970. */
export const dagInNederland = (tijd: number): string => opmaak().format(tijd);
