import type { Stapeenheid } from "../regelsets/tegemoetkoming/uitkomst.ts";
import type { Brief } from "./brief.ts";
import { type Gezegd, nietBerekend, type Reden, voorwaarden } from "./delen.ts";
import type { Driewaardig } from "./zinnen.ts";

interface Getal {
  readonly waarde: number | null;
  readonly bandbreedte: { readonly minimum: number | null; readonly maximum: number | null };
}

interface Regel extends Gezegd, Getal {
  readonly eenheid: Stapeenheid;
}

/** What a calculation of an allowance answers, as far as a letter tells it. */
export interface Tegemoetkoming extends Getal {
  readonly uitkomst: Driewaardig;
  readonly eenheid: Stapeenheid;
  readonly voorwaarden: readonly (Gezegd & { readonly uitkomst: Driewaardig })[];
  readonly regels: readonly Regel[];
  readonly nietGenormeerd: readonly Reden[];
}

function inWoorden({ zin, bedrag, tijd, getal }: Brief, eenheid: Stapeenheid, waarde: number): string {
  switch (eenheid) {
    case "eurocent":
      return bedrag(waarde);
    case "minuten":
      return tijd(waarde);
    case "urenPerJaar":
      return zin.perJaar(zin.in(getal(waarde), waarde, "uren"));
    case "kilometersPerJaar":
      return zin.perJaar(zin.in(getal(waarde), waarde, "kilometers"));
    case "kilometers":
    case "procent":
    case "promille":
    case "offertes":
      return zin.in(getal(waarde), waarde, eenheid);
  }
}

/** A number in words, or its bounds; undefined where there are none. */
function hoeveel(
  geschreven: Brief,
  eenheid: Stapeenheid,
  { waarde, bandbreedte }: Getal,
): string | undefined {
  const { zin } = geschreven;
  const { minimum, maximum } = bandbreedte;
  const schrijf = (getal: number) => inWoorden(geschreven, eenheid, getal);
  if (waarde !== null) return schrijf(waarde);
  if (minimum !== null && maximum !== null) return zin.tussen(schrijf(minimum), schrijf(maximum));
  if (minimum !== null) return zin.minstens(schrijf(minimum));
  return maximum === null ? undefined : zin.hoogstens(schrijf(maximum));
}

function regelzin(geschreven: Brief, regel: Regel): string {
  const { zin, tekst, plaats } = geschreven;
  const getal = hoeveel(geschreven, regel.eenheid, regel);
  const [wat, waar] = [tekst(regel.omschrijving), plaats(regel.bron)];
  return getal === undefined ? zin.zegt(wat, waar) : zin.post(wat, getal, waar);
}

function totaal(geschreven: Brief, antwoord: Tegemoetkoming): string[] {
  const { zin } = geschreven;
  const getal = hoeveel(geschreven, antwoord.eenheid, antwoord);
  if (getal === undefined) return [];
  return [antwoord.waarde === null ? zin.totaalOpen(getal) : zin.totaal(getal)];
}

/** The conditions where there are any, the sum, and what it comes to. */
export function tegemoetkoming(geschreven: Brief, antwoord: Tegemoetkoming): string[] {
  return [
    ...(antwoord.voorwaarden.length > 0
      ? [geschreven.zin.uitkomst("tegemoetkoming", antwoord.uitkomst)]
      : []),
    ...voorwaarden(geschreven, antwoord.voorwaarden),
    ...antwoord.regels.map((regel) => regelzin(geschreven, regel)),
    ...totaal(geschreven, antwoord),
    ...nietBerekend(geschreven, antwoord.nietGenormeerd),
  ];
}
