/** The ages that gebruikelijke hulp reads from the tables. */
export const GH_PARAMETERS = ["gebruikelijkeHulp.volwassenVanaf", "gebruikelijkeHulp.volledigVanaf"] as const;
