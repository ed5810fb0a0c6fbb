import { alleen, type Feit, samen } from "../../regels/feit.ts";
import { exact, type Grootheid, gegeven } from "../../regels/grootheid.ts";
import type { Bron } from "../../regels/tabellen.ts";
import type { Tarief, Tariefsoort, Tariefvorm, Tarieven } from "../../regels/tarief.ts";
import { gemeentefeit } from "./feiten.ts";
import type { OntbrekendTarief } from "./uitkomst.ts";

/** A tariff that a calculation needs. `vorm` may not be known yet; `gegevenCent` takes the place of the tables. */
export interface Gezocht extends Omit<Tariefsoort, "vorm"> {
  readonly vorm: Tariefvorm | { readonly feit: Feit };
  readonly gemeentecode: string | undefined;
  readonly gegevenCent: number | undefined;
  /** Where the caller can give the tariff himself. */
  readonly pad: string;
}

/** The tariff as far as it is known, and where it comes from: the row, the request, or nowhere. */
export interface Gevonden {
  readonly cent: Grootheid;
  readonly herkomst: "tabel" | "verzoek" | "onbekend";
  readonly bron?: Bron;
  readonly ontbreekt: readonly OntbrekendTarief[];
}

const OP_EEN_DAG = "Wat is op ";

function vraagVan({ gemeentecode, voorziening, vorm, eenheid, datum }: OntbrekendTarief): string {
  return `${OP_EEN_DAG}${datum} het tarief in eurocent per ${eenheid} van ${voorziening} (${vorm}) in gemeente ${gemeentecode}? Het staat niet in de tabel.`;
}

/** The question for a tariff as one of no day and place; any other question as it is. */
export const opElkeDag = (feit: Feit): Feit =>
  feit.vraag.startsWith(OP_EEN_DAG)
    ? { ...feit, vraag: "Wat is het tarief in eurocent per eenheid, als het niet in de tabel staat?" }
    : feit;

const alsGevonden = ({ eurocent, bron }: Tarief): Gevonden => ({
  cent: exact(eurocent),
  herkomst: "tabel",
  bron,
  ontbreekt: [],
});

/** The tariff of a municipality by the request or the tables; what it is not found for, is asked. */
export function zoekTarief(gezocht: Gezocht, { datum, gemeentecodes, rijen }: Tarieven): Gevonden {
  const { vorm, voorziening, eenheid, gegevenCent, pad } = gezocht;
  if (gegevenCent !== undefined) return { cent: exact(gegevenCent), herkomst: "verzoek", ontbreekt: [] };
  const [enige, ...meer] = gemeentecodes;
  const gemeentecode = gezocht.gemeentecode ?? (meer.length === 0 ? enige : undefined);
  if (gemeentecode === undefined || typeof vorm !== "string") {
    const feiten = [
      ...(gemeentecode === undefined ? [gemeentefeit(gemeentecodes)] : []),
      ...(typeof vorm === "string" ? [] : [vorm.feit]),
    ];
    const cent = { minimum: 0, maximum: Number.POSITIVE_INFINITY, ontbreekt: samen(...feiten.map(alleen)) };
    return { cent, herkomst: "onbekend", ontbreekt: [] };
  }
  const rij = rijen.find(
    (kandidaat) =>
      kandidaat.gemeentecode === gemeentecode &&
      kandidaat.voorziening === voorziening &&
      kandidaat.vorm === vorm &&
      kandidaat.eenheid === eenheid,
  );
  if (rij !== undefined) return alsGevonden(rij);
  const mist = { gemeentecode, voorziening, vorm, eenheid, datum };
  const feit: Feit = { pad, vraag: vraagVan(mist), type: "geheelGetal" };
  return { cent: gegeven(undefined, feit), herkomst: "onbekend", ontbreekt: [mist] };
}
