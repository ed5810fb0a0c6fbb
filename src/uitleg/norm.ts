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

function som(geschreven: Brief, { aantal, minuten, minutenPerWeek, bandbreedte }: Rekenregel): string {
  const { zin, tijd, getal } = geschreven;
  if (bandbreedte) {
    const [een, ander] = [Math.abs(bandbreedte.minimum), Math.abs(bandbreedte.maximum)];
    const positief = { minimum: Math.min(een, ander), maximum: Math.max(een, ander) };
    return zin.perWeek(grenzen(geschreven, positief, tijd));
  }
  const samen = tijd(Math.abs(minutenPerWeek ?? 0));
  if (aantal === 1 || minuten === null) return zin.perWeek(samen);
  return zin.perWeek(zin.keer(getal(aantal), tijd(Math.abs(minuten)), samen));
}

function regelzin(geschreven: Brief, regel: Rekenregel): string {
  const { zin, tekst, plaats } = geschreven;
  const delen = [tekst(regel.omschrijving), som(geschreven, regel), plaats(regel.bron)] as const;
  const laagst = regel.bandbreedte?.minimum ?? regel.minutenPerWeek ?? 0;
  if (laagst === 0 && !regel.bandbreedte) return zin.zegt(delen[0], delen[2]);
  return laagst < 0 ? zin.eraf(...delen) : zin.post(...delen);
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
