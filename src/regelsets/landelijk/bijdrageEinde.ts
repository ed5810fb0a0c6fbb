import { periodeVan } from "../../regels/duur.ts";
import { eersteMaandVanaf, maandVan } from "../../regels/kalendermaand.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Bijdragegevolg, Doorleverlijn } from "../doorlevering/uitkomst.ts";
import type { Gebeurtenissoort } from "../doorlevering/vraag.ts";

const TERMIJN = "bijdrage.gewijzigdeOmstandigheid";

/** The number that the end of a contribution is counted with. */
export const EINDEPARAMETERS: readonly string[] = [TERMIJN];

const DEFINITIEF: ReadonlySet<Gebeurtenissoort> = new Set([
  "overlijden",
  "verhuizingBuitenGemeente",
  "wlzToegekend",
]);

const laatste = (dagen: readonly (string | null)[]): string | null =>
  dagen.includes(null) ? null : (dagen.toSorted().at(-1) ?? null);

/**
 * From which month the law asks no contribution for help that an event ends for good (UB 3.4 lid 2). Says nothing
 * where the document does not end the help. `tabellen`: those of `landelijk`; throws where they lack the number. One amount goes for all provisions, so the last one to end counts.
 */
export function bijdrageEinde(
  soort: Gebeurtenissoort,
  lijnen: readonly Doorleverlijn[],
  { parameters }: Tabellen,
): Bijdragegevolg[] {
  const eigen = lijnen.filter(
    ({ voorWie, gevolg }) => voorWie === "client" && (gevolg === "stopt" || gevolg === "onbekend"),
  );
  if (!DEFINITIEF.has(soort) || eigen.length === 0) return [];

  const termijn = parameters[TERMIJN];
  if (termijn === undefined) throw new Error(`the tables of the law lack ${TERMIJN}`);
  const vroegst = laatste(eigen.map(({ looptDoorTot, tussen }) => looptDoorTot ?? tussen?.vroegst ?? null));
  const laatst = laatste(eigen.map(({ looptDoorTot, tussen }) => looptDoorTot ?? tussen?.laatst ?? null));
  const maand = (dag: string | null) =>
    dag === null ? null : maandVan(eersteMaandVanaf(dag, periodeVan(termijn)));
  const staatVast = maand(laatst) !== null && maand(laatst) === maand(vroegst);
  const { regel, bron, interpretatie } = termijn;
  return [
    {
      regel,
      bron,
      laag: "landelijk",
      gevolg: staatVast ? "stopt" : "onbekend",
      vanafMaand: staatVast ? maand(laatst) : null,
      omschrijving:
        "Loopt er in het huishouden geen andere voorziening meer, dan is vanaf deze maand geen bijdrage verschuldigd",
      ...(interpretatie !== null && { interpretatie }),
    },
  ];
}
