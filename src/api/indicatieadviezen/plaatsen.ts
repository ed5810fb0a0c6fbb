import { type Padplaats, volgens } from "../verplaatst.ts";

/** What every resource takes as it stands in the request of an advice. */
const KOP = { "/regelset": "/regelset", "/peildatum": "/peildatum", "/stand": "/stand" };

/** Where the fields of the request for minutes, and of the screening, stand in that of an advice: at the same place. */
export const NORMPLAATS: Padplaats = volgens({});
export const HULPPLAATS: Padplaats = volgens({
  ...KOP,
  "/huishouden": "/huishouden",
  "/taken": "/hulpvraag",
  "": "/gebruikelijkeHulp",
});
export const BUDGETPLAATS: Padplaats = volgens({ ...KOP, "/pgb": "/budget", "": "/budget" });
export const TERMIJNPLAATS: Padplaats = volgens({ ...KOP, "": "/termijnen" });

/** The same for the contribution: its months and its provision follow from the start, which stands at `start`. */
export const bijdrageplaats = (start: string): Padplaats =>
  volgens({
    ...KOP,
    "/periode/van": start,
    "/periode/totEnMet": start,
    "/voorziening/start": start,
    "/voorziening/einde": "/indicatie/nodigTot",
    "": "/bijdrage",
  });
