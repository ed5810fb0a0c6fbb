import { alleen, GEEN_FEITEN } from "../../regels/feit.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Tarieven } from "../../regels/tarief.ts";
import type { Behandeling } from "../regelset.ts";
import { FEIT } from "./feiten.ts";
import {
  alsUitkomst,
  type Budgetdeel,
  type Budgetuitkomst,
  deel,
  type Kostenregel,
  voegSamen,
} from "./uitkomst.ts";
import type { Budgetvraag, Kostenproduct, Kostensoort } from "./vraag.ts";

/** The rules of one document on the height of a budget, with the parameters that they read. */
export interface Budgetregels {
  readonly parameters: readonly string[];
  /** Throws where a row is missing; check `parameters` before. */
  readonly bereken: (vraag: Budgetvraag, tabellen: Tabellen, tarieven: Tarieven) => Budgetuitkomst;
}

/** What a document says on who pays a kind of costs; with a product it says so of that product only. */
interface Kostenbepaling<R extends string> {
  readonly regel: R;
  readonly soorten: readonly Kostensoort[];
  readonly product?: Kostenproduct;
  readonly uitkomst: Exclude<Kostenregel["uitkomst"], "onbekend">;
  readonly omschrijving: string;
}

type Bereken<
  D extends "pgb" | "eenmaligeUitkering" | "groteSchoonmaak",
  P extends string,
  R extends string,
> = (
  vraag: NonNullable<Budgetvraag[D]>,
  tabellen: Tabellen<string, P, R>,
  tarieven: Tarieven,
  gemeentecode: string | undefined,
) => Budgetdeel;

interface Definitie<P extends string, R extends string> {
  readonly parameters: readonly P[];
  readonly behandeling: Readonly<Record<R, Behandeling>>;
  /** The rule that shows what the document does cover, for what it does not. */
  readonly grondslag: NoInfer<R>;
  readonly pgb?: Bereken<"pgb", P, R>;
  readonly eenmaligeUitkering?: Bereken<"eenmaligeUitkering", P, R>;
  readonly groteSchoonmaak?: Bereken<"groteSchoonmaak", P, R>;
  readonly kosten?: readonly Kostenbepaling<NoInfer<R>>[];
}

const GEEN_REGEL = {
  pgb: "Het document zegt niet hoe hoog een pgb is.",
  eenmaligeUitkering: "Het document kent geen eenmalige uitkering aan een hulpverlener.",
  groteSchoonmaak: "Het document zegt niet wie wat betaalt voor een grote schoonmaak.",
} as const;

/** The rules of a document whose code can only ask for rows that it names. */
export function definieerBudget<P extends string, R extends string>(
  definitie: Definitie<P, R>,
): Budgetregels {
  const { parameters, behandeling, grondslag, kosten = [] } = definitie;
  const regels = Object.keys(behandeling);
  const heeftAlles = (tabellen: Tabellen): tabellen is Tabellen<string, P, R> =>
    parameters.every((sleutel) => tabellen.parameters[sleutel]) &&
    regels.every((regel) => tabellen.regels[regel]);

  function volledig(tabellen: Tabellen): Tabellen<string, P, R> {
    if (!heeftAlles(tabellen)) throw new Error("the tables lack rows for a budget");
    return tabellen;
  }

  function kostendeel(
    soort: Kostensoort,
    product: Kostenproduct | undefined,
    tabellen: Tabellen<string, P, R>,
  ): Budgetdeel {
    const bepalingen = kosten.filter(({ soorten }) => soorten.includes(soort));
    const geldt = bepalingen.find((een) => een.product === undefined || een.product === product);
    const misschien = product === undefined ? bepalingen[0] : undefined;
    const [bepaling, uitkomst] = geldt ? [geldt, geldt.uitkomst] : [misschien, "onbekend" as const];
    if (bepaling === undefined) {
      const reden = "Het document zegt niet wie deze kosten betaalt.";
      return deel({ nietGenormeerd: [{ ...tabellen.regels[grondslag], onderdeel: soort, reden }] });
    }
    const ontbreekt = uitkomst === "onbekend" ? alleen(FEIT.kostenproduct) : GEEN_FEITEN;
    const { omschrijving, regel } = bepaling;
    return deel({
      kosten: [{ ...tabellen.regels[regel], kosten: soort, uitkomst, omschrijving, ontbreekt }],
    });
  }

  return {
    parameters,
    bereken(vraag, alle, tarieven) {
      const tabellen = volledig(alle);
      const { pgb, eenmaligeUitkering, groteSchoonmaak, gemeentecode } = vraag;
      const zonder = (onderdeel: keyof typeof GEEN_REGEL): Budgetdeel =>
        deel({
          nietGenormeerd: [{ ...tabellen.regels[grondslag], onderdeel, reden: GEEN_REGEL[onderdeel] }],
        });
      const rest = [tabellen, tarieven, gemeentecode] as const;
      return alsUitkomst(
        voegSamen([
          ...(pgb ? [definitie.pgb?.(pgb, ...rest) ?? zonder("pgb")] : []),
          ...(eenmaligeUitkering
            ? [definitie.eenmaligeUitkering?.(eenmaligeUitkering, ...rest) ?? zonder("eenmaligeUitkering")]
            : []),
          ...(groteSchoonmaak
            ? [definitie.groteSchoonmaak?.(groteSchoonmaak, ...rest) ?? zonder("groteSchoonmaak")]
            : []),
          ...(vraag.kosten?.soorten ?? []).map((soort) => kostendeel(soort, vraag.kosten?.product, tabellen)),
        ]),
      );
    },
  };
}
