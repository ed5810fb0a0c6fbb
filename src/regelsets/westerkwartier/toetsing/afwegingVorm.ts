import type { Grond, Tegenspraak } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, vergelijkFeit } from "../../../regels/voorwaarde.ts";

const weegfactor = (id: string, omschrijving: string, voorwaarde: Grond["voorwaarde"]): Grond => ({
  regel: id,
  soort: "weegfactor",
  stap: "nettoHulp",
  omschrijving,
  voorwaarde,
});

/** What is left for the municipality, and in which form (article 9 nos. 15 and 16). */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a4-2-stap5",
    soort: "criterium",
    stap: "nettoHulp",
    omschrijving: "Er blijft hulp over: de nettohulp.",
    voorwaarde: vergelijkFeit("brutoHulpMinuten", "meer", "aftrekMinuten"),
  },
  weegfactor(
    "WK-a9-15-netwerk",
    "Ondersteuning van het netwerk of van vrijwilligers kan en gaat voor.",
    feit("netwerkOfVrijwilligerMogelijk"),
  ),
  weegfactor(
    "WK-a9-15-professioneel",
    "Professionele ondersteuning is nodig.",
    feit("professioneelNoodzakelijk"),
  ),
  weegfactor(
    "WK-a9-15-licht",
    "Een lichte vorm van ondersteuning is genoeg.",
    alleVan(feit("lichteVormMogelijk"), nietWaar(feit("zwareVormNoodzakelijk"))),
  ),
  weegfactor(
    "WK-a9-15-kort",
    "De ondersteuning wordt zo kort mogelijk ingezet, want voor lange tijd is niet nodig.",
    nietWaar(feit("langdurigNoodzakelijk")),
  ),
  weegfactor(
    "WK-a9-15-buurt",
    "De ondersteuning is in de buurt, want verder weg is niet nodig.",
    nietWaar(feit("ondersteuningOpAfstandNoodzakelijk")),
  ),
  weegfactor(
    "WK-a9-15-groep",
    "De ondersteuning kan in een groep, want individueel is niet nodig.",
    alleVan(feit("groepsverbandMogelijk"), nietWaar(feit("individueelNoodzakelijk"))),
  ),
  {
    regel: "WK-a9-16-goedkoopst",
    soort: "voorwaarde",
    stap: "nettoHulp",
    omschrijving: "De gekozen voorziening is de goedkoopste die past, of er is geen andere die past.",
    voorwaarde: eenVan(
      nietWaar(feit("adequateAlternatieven")),
      vergelijkFeit("kostenGekozenVoorziening", "hoogstens", "kostenGoedkoopsteAlternatief"),
    ),
  },
];

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["lichteVormMogelijk", "zwareVormNoodzakelijk"],
    als: alleVan(feit("lichteVormMogelijk"), feit("zwareVormNoodzakelijk")),
    melding: "Als een zware vorm nodig is, is een lichte vorm niet mogelijk.",
  },
  {
    feiten: ["groepsverbandMogelijk", "individueelNoodzakelijk"],
    als: alleVan(feit("groepsverbandMogelijk"), feit("individueelNoodzakelijk")),
    melding: "Als individuele ondersteuning nodig is, kan het niet in een groep.",
  },
];
