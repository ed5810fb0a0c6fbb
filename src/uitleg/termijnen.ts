import type { Vindplaats } from "../regels/tabellen.ts";
import type { Brief } from "./brief.ts";
import { type Gezegd, type Grond, gezegd } from "./delen.ts";
import type { Driewaardig } from "./zinnen.ts";

interface Duur {
  readonly aantal: number;
  readonly eenheid: "uren" | "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
}

interface Termijn extends Gezegd {
  readonly telling: "na" | "naHeleMaanden" | "voor" | "uren" | "opDag";
  readonly geldt: Driewaardig;
  readonly laatsteDag: string | null;
  readonly nietLaterDan: string | null;
  readonly duur: Duur | null;
  readonly verlengd: (Pick<Vindplaats, "bron"> & { readonly oorspronkelijkeDag: string }) | null;
  readonly status: string;
  readonly gevolg?: string | undefined;
}

/** What a calculation of terms answers, as far as a letter tells it. */
export interface Termijnen {
  readonly termijnen: readonly Termijn[];
  readonly gronden: readonly Grond[];
}

const INTL = { uren: "hour", dagen: "day", weken: "week", maanden: "month", jaren: "year" } as const;

const lengte = ({ zin, aantal }: Brief, duur: Duur): string =>
  duur.eenheid === "werkdagen" ? zin.werkdagen(duur.aantal) : aantal(duur.aantal, INTL[duur.eenheid]);

/** How long a term is, where its day is not known yet. */
function zonderDag(geschreven: Brief, { omschrijving, bron, telling, duur }: Termijn): string {
  const { zin, tekst, plaats } = geschreven;
  const [wat, waar] = [tekst(omschrijving), plaats(bron)];
  if (duur === null) return zin.zegt(wat, waar);
  const hoeLang = lengte(geschreven, duur);
  switch (telling) {
    case "voor":
      return zin.vooraf(wat, hoeLang, waar);
    case "naHeleMaanden":
      return zin.naHeleMaanden(wat, hoeLang, waar);
    case "na":
    case "uren":
    case "opDag":
      return zin.binnen(wat, hoeLang, waar);
  }
}

function kern(geschreven: Brief, termijn: Termijn): string {
  const { zin, tekst, plaats, dag } = geschreven;
  const { omschrijving, bron, telling, laatsteDag, nietLaterDan } = termijn;
  const [wat, waar] = [tekst(omschrijving), plaats(bron)];
  if (laatsteDag !== null) {
    const schrijf = telling === "naHeleMaanden" ? zin.opDag : zin.uiterlijk;
    return schrijf(wat, dag(laatsteDag), waar);
  }
  if (nietLaterDan !== null) return zin.vanafDag(wat, dag(nietLaterDan), waar);
  return zonderDag(geschreven, termijn);
}

function termijnzin(geschreven: Brief, termijn: Termijn): string[] {
  if (termijn.geldt === "nee") return [];
  const { zin, tekst, plaats, dag } = geschreven;
  const { verlengd, status, gevolg } = termijn;
  const eerst = kern(geschreven, termijn);
  return [
    [
      termijn.geldt === "ja" ? eerst : zin.misschien(eerst),
      ...(verlengd ? [zin.verlengd(dag(verlengd.oorspronkelijkeDag), plaats(verlengd.bron))] : []),
      ...(status === "verstreken" && termijn.laatsteDag !== null ? [zin.voorbij()] : []),
      ...(gevolg === undefined ? [] : [zin.gevolg(tekst(gevolg))]),
    ].join(" "),
  ];
}

/** Each term with its last day, and what the document says besides. */
export const termijnen = (geschreven: Brief, antwoord: Termijnen): string[] => [
  ...antwoord.termijnen.flatMap((termijn) => termijnzin(geschreven, termijn)),
  ...gezegd(
    geschreven,
    antwoord.gronden.filter(({ uitkomst }) => uitkomst === "ja"),
  ),
];
