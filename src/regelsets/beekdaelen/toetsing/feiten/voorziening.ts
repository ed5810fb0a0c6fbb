import { jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** What can be asked for, as far as a rule of the document tells one from the other. */
export const VOORZIENINGEN = [
  "hulpBijHuishouden",
  "begeleiding",
  "dagbesteding",
  "vervoerDagbesteding",
  "kortdurendVerblijf",
  "regiotaxi",
  "rolstoelvoorziening",
  "vervoersvoorziening",
  "woningaanpassing",
  "woonhulpmiddel",
  "loophulpmiddel",
  "verpleging",
  "persoonlijkeVerzorging",
  "ggzBehandeling",
  "tolkvoorziening",
  "logeeropvang",
  "beschermdWonen",
  "maatschappelijkeOpvang",
  "andereVoorziening",
] as const;
export type Voorziening = (typeof VOORZIENINGEN)[number];

/** What is asked, and in which form. */
export const VOORZIENINGFEITEN = {
  gevraagdeVoorziening: keuze("Welke voorziening vraagt de cliënt?", VOORZIENINGEN),
  gewensteVorm: keuze("In welke vorm wil de cliënt de hulp krijgen?", ["zorgInNatura", "pgb"]),
  spoedeisend: jaNee("Gaat het om spoedzorg?"),
  redenWegvallen: keuze("Waardoor is de cliënt of de partner weggevallen?", [
    "overlijden",
    "ziekenhuisopname",
    "anders",
  ]),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
