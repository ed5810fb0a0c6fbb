/** The ages that gebruikelijke hulp reads from the tables. */
export const GH_PARAMETERS = [
  "gebruikelijkeHulp.bijdrageVanaf",
  "gebruikelijkeHulp.eigenKamerVanaf",
  "gebruikelijkeHulp.volwassenVanaf",
  "gebruikelijkeHulp.eenpersoonsTot",
  "gebruikelijkeHulp.volledigVanaf",
] as const;
