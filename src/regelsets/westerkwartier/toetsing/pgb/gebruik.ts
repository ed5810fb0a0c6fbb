import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar } from "../../../../regels/voorwaarde.ts";

/** What the budget holder must do with what he bought (article 11, lid 16 and 17). */
export const gebruik: readonly Grond[] = [
  {
    regel: "WK-a11-16-onderhoud",
    soort: "voorwaarde",
    omschrijving: "De budgethouder laat de voorziening goed onderhouden en verzekert haar als dat nodig is.",
    voorwaarde: alleVan(
      feit("onderhoudGeregeld"),
      eenVan(nietWaar(feit("verzekeringNodig")), feit("verzekeringGeregeld")),
    ),
  },
  {
    regel: "WK-a11-16-allrisk",
    soort: "voorwaarde",
    omschrijving:
      "Een scootmobiel, een aangepaste fiets met hulpmotor of een elektrische rolstoel is allrisk verzekerd zolang hij wordt gebruikt.",
    voorwaarde: eenVan(
      nietWaar(keuze("soortHulpmiddel", "scootmobiel", "aangepasteFietsMetHulpmotor", "elektrischeRolstoel")),
      feit("allriskVerzekering"),
    ),
  },
  {
    regel: "WK-a11-17-restwaarde",
    soort: "criterium",
    omschrijving:
      "Het gebruik stopt te vroeg. De budgethouder geeft de voorziening in beginsel terug of betaalt de restwaarde, na aftrek van eigen geld.",
    voorwaarde: alleVan(feit("gebruikBeeindigd"), nietWaar(feit("gebruiksduurVerstreken"))),
    ruimte: {
      soort: "inBeginsel",
      aan: "college",
      vraag:
        "De plicht om terug te geven of te betalen geldt in beginsel. Is er reden om hiervan af te wijken?",
      ja: "Het college kan ervan afzien.",
      nee: "De budgethouder geeft de voorziening terug of betaalt de restwaarde.",
    },
  },
];

/** The budget for a movable housing provision (article 23, lid 6). */
export const prijsafspraak: readonly Grond[] = [
  {
    regel: "WK-a23-6-pgb-roerend",
    soort: "voorwaarde",
    omschrijving:
      "De hoogte van een pgb voor een roerende woonvoorziening volgt de prijsafspraken van de gemeente met leveranciers.",
    voorwaarde: eenVan(
      nietWaar(keuze("pgbVoor", "roerendeWoonvoorziening")),
      feit("hoogteVolgtPrijsafspraak"),
    ),
  },
];
