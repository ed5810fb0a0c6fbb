import { type Antwoord, alle, antwoord, een, onbekend } from "../../../regels/antwoord.ts";
import { GEEN_FEITEN } from "../../../regels/feit.ts";
import { exact, gegeven, kies, laagste, maal, NUL } from "../../../regels/grootheid.ts";
import { FEIT } from "../../pgbbudget/feiten.ts";
import { type Budgetdeel, type Budgetgrond, deel } from "../../pgbbudget/uitkomst.ts";
import type { Uitkeringsvraag } from "../../pgbbudget/vraag.ts";
import type { WkBudgettabellen } from "./sleutels.ts";

const TWEE_REGELS =
  "Artikel 11, lid 11, geeft na een overlijden een maand pgb op verzoek. Het document zegt niet welke van de twee voorgaat; dit is het bedrag van artikel 12.";

/** An open condition as it is shown where its answer can change nothing any more. */
const zonderVraag = (open: Antwoord): Antwoord => (open.waarde === "onbekend" ? onbekend(GEEN_FEITEN) : open);

/** How high the one-off payment to the helper can be after a death or a bankruptcy (article 12). */
export function eenmaligeUitkering(
  vraag: Uitkeringsvraag,
  { parameters, regels }: WkBudgettabellen,
): Budgetdeel {
  const weken = parameters["pgb.eenmaligeUitkering"];
  const gronden: readonly Budgetgrond[] = [
    {
      ...regels["WK-a12-1-einde"],
      omschrijving: "De budgethouder is overleden of failliet",
      antwoord: een(
        antwoord(vraag.budgethouderOverleden, FEIT.budgethouderOverleden),
        antwoord(vraag.budgethouderFailliet, FEIT.budgethouderFailliet),
      ),
    },
    {
      ...regels["WK-a12-2a-toestemming"],
      omschrijving: "Het college geeft toestemming",
      antwoord: antwoord(vraag.toestemmingCollege, FEIT.toestemmingCollege),
    },
    {
      ...regels["WK-a12-2b-verzoek"],
      omschrijving: "De SVB is er schriftelijk om gevraagd",
      antwoord: antwoord(vraag.schriftelijkVerzoekSvb, FEIT.schriftelijkVerzoekSvb),
    },
    {
      ...regels["WK-a12-2c-overeenkomst"],
      omschrijving: "Er was een geldige zorgovereenkomst",
      antwoord: antwoord(vraag.geldigeZorgovereenkomst, FEIT.geldigeZorgovereenkomst),
    },
  ];
  const kop = { onderdeel: "eenmaligeUitkering", regel: weken.regel, bron: weken.bron } as const;
  const kan = alle(...gronden.map((grond) => grond.antwoord));
  // Once a condition fails no amount can change that, so none is asked.
  if (kan.waarde === "nee") {
    const omschrijving = "Geen eenmalige uitkering: aan een voorwaarde is niet voldaan";
    return deel({
      gronden: gronden.map((grond) => ({ ...grond, antwoord: zonderVraag(grond.antwoord) })),
      stappen: [{ ...kop, soort: "bedrag", omschrijving, cent: NUL }],
    });
  }
  const hoogstens = maal(exact(weken.waarde), gegeven(vraag.pgbPerWeekCent, FEIT.pgbPerWeekCent));
  const begrensd = laagste(hoogstens, gegeven(vraag.resterendBudgetCent, FEIT.resterendBudgetCent));
  return deel({
    gronden,
    stappen: [
      {
        ...kop,
        soort: "begrenzing",
        omschrijving: `Hoogstens ${weken.waarde} weken van het laatst ontvangen pgb`,
        cent: hoogstens,
      },
      {
        ...regels["WK-a12-2d-budget"],
        onderdeel: "eenmaligeUitkering",
        soort: "begrenzing",
        omschrijving: "Niet meer dan er aan budget over is",
        cent: begrensd,
        interpretatie:
          "Gelezen als een grens aan het bedrag: is er minder over, dan kan de uitkering zo hoog zijn als wat er over is.",
      },
      {
        ...kop,
        soort: "bedrag",
        omschrijving: "De eenmalige uitkering aan de hulpverlener is hoogstens dit bedrag",
        cent: kies(kan, begrensd, NUL),
        interpretatie: TWEE_REGELS,
      },
    ],
  });
}
