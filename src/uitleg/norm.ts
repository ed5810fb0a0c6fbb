import type { Brief } from "./brief.ts";
import { type Gezegd, type Grenzen, gezegd, grenzen, nietBerekend, type Reden } from "./delen.ts";

interface Rekenregel extends Gezegd {
  readonly aantal: number;
  readonly minuten: number | null;
  readonly minutenPerWeek: number | null;
  readonly bandbreedte?: { readonly minimum: number; readonly maximum: number } | undefined;
}

interface Duur extends Gezegd {
  readonly maximum: string | null;
  readonly tot: string | null;
}

/** What a calculation of minutes answers, as far as a letter tells it. */
export interface Norm {
  readonly minutenPerWeek: number | null;
  readonly bandbreedte: Grenzen;
  readonly categorieGronden: readonly Gezegd[];
  readonly regels: readonly Rekenregel[];
  readonly nietGenormeerd: readonly Reden[];
  readonly indicatieduur: readonly Duur[];
}

/** What a line adds, or takes off where it is negative; null where it has no figure. */
const omvang = ({ bandbreedte, minutenPerWeek }: Rekenregel) =>
  bandbreedte ?? (minutenPerWeek === null ? null : { minimum: minutenPerWeek, maximum: minutenPerWeek });

function hoeveel(
  geschreven: Brief,
  { aantal, minuten }: Rekenregel,
  { minimum, maximum }: NonNullable<ReturnType<typeof omvang>>,
): string {
  const { zin, tijd, getal } = geschreven;
  const [een, ander] = [Math.abs(minimum), Math.abs(maximum)];
  if (een === ander && aantal !== 1 && minuten !== null) {
    return zin.perWeek(zin.keer(getal(aantal), tijd(Math.abs(minuten)), tijd(een)));
  }
  const uiteen = { minimum: Math.min(een, ander), maximum: Math.max(een, ander) };
  return zin.perWeek(grenzen(geschreven, uiteen, tijd));
}

function regelzin(geschreven: Brief, regel: Rekenregel): string {
  const { zin, tekst, plaats } = geschreven;
  const [wat, waar] = [tekst(regel.omschrijving), plaats(regel.bron)];
  const minuten = omvang(regel);
  if (minuten === null || (minuten.minimum === 0 && minuten.maximum === 0)) return zin.zegt(wat, waar);
  const schrijf = minuten.minimum < 0 ? zin.eraf : zin.post;
  return schrijf(wat, hoeveel(geschreven, regel, minuten), waar);
}

function totaal(geschreven: Brief, { minutenPerWeek, bandbreedte }: Norm): string {
  const { zin, tijd } = geschreven;
  if (minutenPerWeek === 0) return zin.geenMinuten();
  if (minutenPerWeek !== null) return zin.totaal(zin.perWeek(tijd(minutenPerWeek)));
  return zin.totaalOpen(zin.perWeek(grenzen(geschreven, bandbreedte, tijd)));
}

function duurzin({ zin, tekst, plaats, duur, dag }: Brief, { omschrijving, bron, maximum, tot }: Duur) {
  const zegt =
    maximum === null
      ? zin.zegt(tekst(omschrijving), plaats(bron))
      : zin.duur(tekst(omschrijving), duur(maximum), plaats(bron));
  return tot === null ? zegt : `${zegt} ${zin.totDag(dag(tot))}`;
}

/** The sum line by line, what it comes to, what has no norm, and how long. */
export const norm = (geschreven: Brief, antwoord: Norm): string[] => [
  ...antwoord.regels.map((regel) => regelzin(geschreven, regel)),
  totaal(geschreven, antwoord),
  ...nietBerekend(geschreven, antwoord.nietGenormeerd),
  ...gezegd(geschreven, antwoord.categorieGronden),
  ...antwoord.indicatieduur.map((duur) => duurzin(geschreven, duur)),
];
