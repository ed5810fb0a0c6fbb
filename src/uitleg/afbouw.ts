import type { Brief } from "./brief.ts";
import { type Getoetst, type Gezegd, uitkomst } from "./delen.ts";

interface Stap extends Gezegd {
  readonly van: string;
  readonly tot: string;
  readonly minutenPerVierWeken: number;
}

/** How help is brought down, as far as a letter tells it. */
export interface Afbouw extends Getoetst {
  readonly stappen: readonly Stap[];
  readonly nieuweOmvangVanaf: string | null;
}

/** Whether the scheme holds and why, each step, and what is left. */
export function afbouw(geschreven: Brief, antwoord: Afbouw): string[] {
  const { zin, dag, tijd, plaats } = geschreven;
  const omvang = ({ minutenPerVierWeken }: Stap) => zin.perVierWeken(tijd(minutenPerVierWeken));
  const laatste = antwoord.stappen.at(-1);
  return [
    ...uitkomst(geschreven, "afbouw", antwoord),
    ...antwoord.stappen.map((stap) =>
      zin.periode(dag(stap.van), dag(stap.tot), omvang(stap), plaats(stap.bron)),
    ),
    ...(laatste && antwoord.nieuweOmvangVanaf !== null
      ? [zin.blijft(dag(antwoord.nieuweOmvangVanaf), omvang(laatste))]
      : []),
  ];
}
