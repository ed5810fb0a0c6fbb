import type { Budgetvraag } from "../../src/regelsets/pgbbudget/vraag.ts";

/** Eurocents, or their bounds (null: no upper bound). */
type Cent = number | readonly [minimum: number, maximum: number | null];

/** A budget with what the document makes of it. `metTarieven`: by the tables with the tariffs of `TARIEVEN`. */
export interface Budgetgeval {
  readonly naam: string;
  readonly regels: readonly string[];
  readonly peildatum: string;
  readonly metTarieven?: boolean;
  readonly vraag: Budgetvraag;
  readonly verwacht: {
    readonly bedragen?: readonly (readonly [onderdeel: string, cent: Cent])[];
    readonly stappen?: readonly (readonly [regel: string, cent: Cent])[];
    readonly gronden?: readonly (readonly [regel: string, uitkomst: string])[];
    readonly kosten?: readonly (readonly [kosten: string, uitkomst: string, regel: string])[];
    readonly ontbrekend?: readonly string[];
    readonly tarieven?: readonly (readonly string[])[];
    readonly nietGenormeerd?: readonly (readonly [onderdeel: string, regel: string])[];
    readonly oordeel?: readonly string[];
  };
}

const rij = (gemeentecode: string, voorziening: string, vorm: string, eenheid: string, eurocent: number) => ({
  gemeentecode,
  voorziening,
  vorm,
  eenheid,
  eurocent,
  document: "Voorbeeldbesluit",
  plaats: "artikel 1",
  url: null,
  geldig_van: "2026-01-01",
  geldig_tot: "2027-01-01",
  vastgelegd_op: "2026-01-01T00:00:00Z",
});

/** Tariffs that were made up for the cases. */
export const TARIEVEN = [
  rij("1969", "hulpBijHuishouden", "zorgInNatura", "uur", 3150),
  rij("1969", "hulpBijHuishouden", "pgbFormeel", "uur", 2600),
  rij("1969", "hulpBijHuishouden", "pgbInformeel", "uur", 2100),
  rij("1969", "individueleBegeleidingBasis", "pgbFormeel", "minuut", 95),
  rij("1969", "groepsbegeleidingBasis", "pgbFormeel", "dagdeel", 4000),
  rij("1969", "kortdurendVerblijf", "pgbFormeel", "etmaal", 12000),
  {
    ...rij("1969", "kortdurendVerblijf", "pgbFormeel", "etmaal", 12500),
    geldig_van: "2027-01-01",
    geldig_tot: null,
  },
  {
    ...rij("0297", "hulpBijHuishouden", "zorgInNatura", "uur", 3500),
    geldig_van: "2027-01-01",
    geldig_tot: null,
  },
] as const;
