/** The ages and the length of an absence that gebruikelijke hulp reads from the tables. */
export const GH_PARAMETERS = [
  "gebruikelijkeHulp.bijdrageVanaf",
  "gebruikelijkeHulp.eigenKamerVanaf",
  "gebruikelijkeHulp.volwassenVanaf",
  "gebruikelijkeHulp.volledigVanaf",
  "gebruikelijkeHulp.hogeLeeftijd",
  "gebruikelijkeHulp.afwezigheid",
] as const;
