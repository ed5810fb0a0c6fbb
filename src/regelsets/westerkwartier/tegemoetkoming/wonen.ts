import { antwoord, niet } from "../../../regels/antwoord.ts";
import { exact, gegeven, hoogstens, kies } from "../../../regels/grootheid.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { deelVan } from "../../tegemoetkoming/deel.ts";
import { geheel, jaNee } from "../../tegemoetkoming/feiten.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import { lezing, stap, voorwaarde, voorwaardelijk } from "../../tegemoetkoming/voorwaardelijk.ts";
import type { Tegemoetkomingsvragen } from "../../tegemoetkoming/vraag.ts";
import { TEGEMOETKOMINGSBEHANDELING } from "./behandeling.ts";

const AANSCHAFKOSTEN = geheel("aanschafkostenCent", "Wat kost de aanschaf van de voorziening, in eurocent?");
const IN_NATURA = jaNee("inNatura", "Wordt de voorziening in natura gegeven?");
const ONDERHOUDSKOSTEN = geheel(
  "kostenCent",
  "Hoeveel kosten van onderhoud, reparatie en keuring komen in aanmerking, in eurocent?",
);
const OFFERTE = geheel(
  "geaccepteerdeOfferteCent",
  "Hoe hoog is de offerte die het college accepteerde, in eurocent?",
);

/** The allowance for a loose home provision, not sanering (article 23, lid 4). Nothing where it is given in kind. */
export const roerendeWoonvoorziening = definieerWijze(
  ["tegemoetkoming.roerend"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["roerendeWoonvoorziening"], { parameters }) => {
    const deel = parameters["tegemoetkoming.roerend"];
    const geldt = niet(antwoord(vraag.inNatura, IN_NATURA));
    const bedrag = deelVan(gegeven(vraag.aanschafkostenCent, AANSCHAFKOSTEN), deel);
    return voorwaardelijk({
      eenheid: "eurocent",
      geldt,
      totaal: bedrag,
      voorwaarden: [
        voorwaarde(deel, geldt, { omschrijving: "De roerende woonvoorziening wordt niet in natura gegeven" }),
      ],
      stappen: [
        stap(deel, bedrag, { omschrijving: deel.omschrijving, eenheid: "eurocent", ...lezing(deel) }),
      ],
    });
  },
);

/** The allowance for maintenance, repair and inspection (article 23, lid 5). */
export const onderhoudWoonvoorziening = definieerWijze(
  ["tegemoetkoming.onderhoud"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["onderhoudWoonvoorziening"], { parameters }) => {
    const deel = parameters["tegemoetkoming.onderhoud"];
    const bedrag = deelVan(gegeven(vraag.kostenCent, ONDERHOUDSKOSTEN), deel);
    return voorwaardelijk({
      eenheid: "eurocent",
      totaal: bedrag,
      stappen: [
        stap(deel, bedrag, { omschrijving: deel.omschrijving, eenheid: "eurocent", ...lezing(deel) }),
      ],
      oordeel: [
        oordeel(deel, {
          aan: "college",
          vraag: "Komen al deze kosten voor een tegemoetkoming in aanmerking?",
          ja: "De kosten tellen helemaal mee.",
          nee: "Alleen de kosten die in aanmerking komen tellen mee; stuur dat lagere bedrag mee.",
        }),
      ],
    });
  },
);

/** The allowance for a building adaptation: the accepted quotation, and how many must be handed in (article 23, lid 3). */
export const woningaanpassing = definieerWijze(
  ["offertes.eenTotEnMet", "offertes.daarboven"],
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Tegemoetkomingsvragen["woningaanpassing"], { parameters, regels }) => {
    const grens = parameters["offertes.eenTotEnMet"];
    const aantal = parameters["offertes.daarboven"];
    const bedrag = gegeven(vraag.geaccepteerdeOfferteCent, OFFERTE);
    const meer = niet(hoogstens(bedrag, exact(grens.waarde)));
    return voorwaardelijk({
      eenheid: "eurocent",
      totaal: bedrag,
      stappen: [
        stap(regels["WK-a23-3-offerte"], bedrag, {
          omschrijving: "De tegemoetkoming volgt de offerte die het college accepteerde",
          eenheid: "eurocent",
        }),
        stap(grens, kies(meer, exact(aantal.waarde), exact(1)), {
          omschrijving: "Zoveel offertes levert de aanvrager in",
          eenheid: "offertes",
          ...lezing(grens),
        }),
      ],
    });
  },
);
