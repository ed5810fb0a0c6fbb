import type { GebruikelijkeHulp } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, nietWaar } from "../../../regels/voorwaarde.ts";
import { HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import { is, KAN_HET_NIET, voertAan } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { WkRegel } from "../behandeling.ts";
import { BEOORDELINGEN } from "./beoordelingen.ts";
import { OVERNAMES } from "./overnames.ts";
import { VRIJSTELLINGEN } from "./vrijstellingen.ts";

const AANLEREN =
  "Kan de taken tijdelijk met instructie leren; de taak wordt dan niet overgenomen door de gemeente";

/** Gebruikelijke hulp by artikel 9 and 13 of the Nadere regels and paragrafen 2, 11 and 13 of the protocol. */
export const gebruikelijkeHulp: GebruikelijkeHulp<WkRegel> = {
  taken: HUISHOUDELIJK,
  overnames: OVERNAMES,
  vrijstellingen: VRIJSTELLINGEN,
  instructies: [
    {
      regel: "WK-b1-11-nietgewend",
      omschrijving: AANLEREN,
      voorwaarde: voertAan("nietGewend", "nietWillen"),
      omvang: "alles",
    },
    {
      regel: "WK-b1-11-nietgewend",
      omschrijving: AANLEREN,
      voorwaarde: alleVan(KAN_HET_NIET, nietWaar(is("medischObjectiveerbaar")), is("leerbaar")),
      omvang: "opgegeven",
    },
  ],
  geenReden: [
    {
      regel: "WK-b1-11-verplichtend",
      omschrijving:
        "Sekse, religie, cultuur, gezinssamenstelling, inkomensverwerving, druk werk en eigen opvattingen maken geen verschil",
      voorwaarde: voertAan(
        "sekse",
        "religie",
        "cultuur",
        "gezinssamenstelling",
        "inkomensverwerving",
        "drukWerk",
        "opvattingen",
      ),
    },
    {
      regel: "WK-b1-11-studiewerk",
      omschrijving: "Studie en werk zijn geen reden om geen gebruikelijke hulp te geven",
      voorwaarde: voertAan("studie", "werk", "vrijwilligerswerk"),
    },
    {
      regel: "WK-b1-11-nietgewend",
      omschrijving: "Niet gewend zijn of niet willen geeft geen recht op hulp",
      voorwaarde: voertAan("nietGewend", "nietWillen"),
    },
  ],
  toelichtingen: [
    {
      regel: "WK-b1-2-verantwoordelijk",
      omschrijving:
        "Een huisgenoot is in staat en niet voor langere tijd verplicht weg: geen recht op hulp voor deze taak",
      interpretatie:
        "Paragraaf 2 vraagt dat een huisgenoot beschikbaar en in staat is. Gelezen als: beschikbaar is wie niet regelmatig voor langere tijd verplicht weg is; druk werk of een lange werkweek maakt geen verschil.",
      uitkomsten: ["geheel"],
    },
    {
      regel: "WK-a9-5-geenwmo",
      omschrijving: "Voor gebruikelijke hulp is er in beginsel geen ondersteuning uit de Wmo",
      uitkomsten: ["geheel"],
    },
    {
      regel: "WK-a9-5-verplichtend",
      omschrijving: "Gebruikelijke hulp is verplicht; zelf uitbesteden of inkopen mag",
      uitkomsten: ["geheel", "gedeeltelijk"],
    },
    {
      regel: "WK-b1-11-gedeeltelijk",
      omschrijving: "De cliënt krijgt maar voor een deel van deze taak hulp",
      uitkomsten: ["gedeeltelijk"],
    },
    {
      regel: "WK-b1-2-leefeenheid",
      omschrijving: "In de leefeenheid is niemand van wie deze taak kan worden gevraagd",
      uitkomsten: ["geen"],
    },
  ],
  beoordelingen: BEOORDELINGEN,
  aftrek: {
    geheel: { regel: "WK-a9-5-geenwmo", omschrijving: "De huisgenoten nemen dit over" },
    gedeeltelijk: {
      regel: "WK-b1-11-gedeeltelijk",
      omschrijving: "De huisgenoten nemen een deel over; het document noemt geen minuten",
      vraag: "Hoeveel minuten per week nemen de huisgenoten hiervan over?",
    },
  },
};
