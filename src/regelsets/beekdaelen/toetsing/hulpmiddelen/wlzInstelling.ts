import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar } from "../../../../regels/voorwaarde.ts";

const IN_INSTELLING = keuze("wlzSituatie", "intramuraalZonderBehandeling", "intramuraalMetBehandeling");

/** An electric aid for someone who lives in a Wlz institution, whose staff have a task of their own (paragraaf 5.2.2). */
export const IN_WLZ_INSTELLING: readonly Grond[] = [
  {
    regel: "BD-5-2-2-wlz-kamer",
    soort: "weigeringsgrond",
    omschrijving:
      "In de Wlz-instelling kan de cliënt zich op zijn kamer zelf verplaatsen, en hij hoeft niet naar buiten: het personeel duwt de rolstoel",
    voorwaarde: alleVan(
      IN_INSTELLING,
      feit("zelfstandigOpKamer"),
      nietWaar(feit("zelfstandigBuitenKamer")),
      nietWaar(feit("vervoersbehoefteBuitenshuis")),
    ),
  },
  {
    regel: "BD-5-2-2-wlz-buiten",
    soort: "voorwaarde",
    omschrijving:
      "De cliënt woont niet in een Wlz-instelling, of hij heeft buitenshuis vervoer nodig en kan veilig aan het verkeer deelnemen",
    voorwaarde: eenVan(
      nietWaar(IN_INSTELLING),
      alleVan(feit("vervoersbehoefteBuitenshuis"), feit("kanZelfstandigAanVerkeerDeelnemen")),
    ),
  },
];
