import { type Antwoord, antwoord, niet } from "../../../regels/antwoord.ts";
import type { Feit } from "../../../regels/feit.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlRegel } from "../behandeling.ts";
import type { MlTabellen } from "../sleutels.ts";

/** A condition for help with children: the rule, the fact that decides, whether it is met, what to say where not. */
interface Voorwaarde {
  readonly regel: MlRegel;
  readonly feit: Feit;
  readonly voldaan: Antwoord;
  /** The answer to the question of the fact that meets it. */
  readonly vereist: "ja" | "nee";
  readonly anders: string;
}

/** When children may be cared for at all (4.7). */
export function voorwaarden({ kindsituatie }: Situatie): Voorwaarde[] {
  return [
    {
      regel: "ML-h4-7-noodgeval",
      feit: FEITEN.noodgeval,
      voldaan: antwoord(kindsituatie?.noodgeval, FEITEN.noodgeval),
      vereist: "ja",
      anders: "Geen hulp bij de kinderen: die is er alleen voor korte tijd in een noodgeval",
    },
    {
      regel: "ML-h4-7-grondslag-ouder",
      feit: FEITEN.ouderTijdelijkNietInStaat,
      voldaan: antwoord(kindsituatie?.ouderTijdelijkNietInStaat, FEITEN.ouderTijdelijkNietInStaat),
      vereist: "ja",
      anders: "Geen hulp bij de kinderen: de ouder kan de ouderrol zelf vervullen",
    },
    {
      regel: "ML-h4-7-geen-volledige-overname",
      feit: FEITEN.volledigeOvername,
      voldaan: niet(antwoord(kindsituatie?.volledigeOvername, FEITEN.volledigeOvername)),
      vereist: "nee",
      anders: "Geen hulp bij de kinderen: de zorg wordt niet helemaal overgenomen",
    },
  ];
}

/** The conditions that are open, as questions: also where no minutes wait for them. */
export function openVragen(situatie: Situatie, { regels }: MlTabellen): Oordeel[] {
  return voorwaarden(situatie)
    .filter(({ voldaan }) => voldaan.waarde === "onbekend")
    .map(({ regel, feit, vereist, anders }) => {
      const mogelijk = "Hulp bij de kinderen kan, als ook aan de andere voorwaarden is voldaan.";
      return oordeel(regels[regel], {
        aan: "consulent",
        vraag: feit.vraag,
        ja: vereist === "ja" ? mogelijk : `${anders}.`,
        nee: vereist === "nee" ? mogelijk : `${anders}.`,
        feit: feit.pad,
      });
    });
}
