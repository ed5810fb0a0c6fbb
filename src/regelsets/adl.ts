/** The daily activities (ADL) that the documents with a list of them name; they name the same ones. */
export const ADL = [
  "inEnUitBed",
  "aanEnUitkleden",
  "bewegen",
  "lopen",
  "staanEnZitten",
  "lichamelijkeHygiene",
  "toiletbezoek",
  "etenEnDrinken",
  "medicijnenInnemen",
  "ontspanning",
  "contact",
] as const;
