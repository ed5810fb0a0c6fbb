import type { Grond, Oordeelvraag } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";

/** What is asked of who manages the budget (article 11, lid 23). */
export const beheerder: readonly Grond[] = [
  {
    regel: "WK-a11-23-chapeau",
    soort: "voorwaarde",
    omschrijving: "Wie het pgb beheert, voldoet aan alle voorwaarden van lid 23.",
    voorwaarde: alleVan(
      regel("WK-a11-23a-onafhankelijk"),
      regel("WK-a11-23b-meerderjarig"),
      regel("WK-a11-23c-brp"),
      regel("WK-a11-23d-taal"),
    ),
  },
  {
    regel: "WK-a11-23a-onafhankelijk",
    soort: "voorwaarde",
    omschrijving:
      "Is de ondersteuning formeel, dan is de beheerder (ook financieel) onafhankelijk van de zorgaanbieder.",
    voorwaarde: eenVan(nietWaar(regel("WK-a1-formeel")), feit("beheerderOnafhankelijkVanAanbieder")),
    interpretatie: "Letterlijk gelezen: bij informele ondersteuning vraagt het document dit niet.",
  },
  {
    regel: "WK-a11-23b-meerderjarig",
    soort: "voorwaarde",
    omschrijving: "De beheerder is meerderjarig.",
    voorwaarde: vergelijk("beheerderLeeftijd", "minstens", "pgb.meerderjarigVanaf"),
  },
  {
    regel: "WK-a11-23c-brp",
    soort: "voorwaarde",
    omschrijving: "De beheerder staat met een woonadres in de BRP.",
    voorwaarde: feit("beheerderIngeschrevenInBrp"),
  },
  {
    regel: "WK-a11-23d-taal",
    soort: "voorwaarde",
    omschrijving: "De beheerder kent de Nederlandse taal goed genoeg.",
    voorwaarde: oordeelOver("WK-a11-23d-taal"),
  },
];

export const taal: readonly Oordeelvraag[] = [
  {
    regel: "WK-a11-23d-taal",
    aan: "consulent",
    vraag: "Kent de beheerder de Nederlandse taal goed genoeg om het pgb te beheren?",
    ja: "Aan deze voorwaarde is voldaan.",
    nee: "Deze persoon kan het pgb niet beheren.",
  },
];
