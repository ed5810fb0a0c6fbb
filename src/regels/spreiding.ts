/** A place between two times, as a part of the time between them: `teller` / `noemer`, less than 1. */
export interface Fase {
  readonly teller: number;
  readonly noemer: number;
}

/** The places of so many activities, so that they do not all come at once. */
export const fasen = (aantal: number): readonly Fase[] =>
  Array.from({ length: aantal }, (_, plek) => ({ teller: 2 * plek + 1, noemer: 2 * aantal }));

export const BEGIN: Fase = { teller: 0, noemer: 1 };

/**
 * How often in each of so many weeks, where something comes `keer` times: at even distances, and twice in a week
 * only where there are more times than weeks. Whole numbers throughout, so that no rounding moves a week.
 */
export function spreid(keer: number, weken: number, { teller, noemer }: Fase): readonly number[] {
  const perWeek = Array.from({ length: weken }, () => 0);
  for (let nummer = 0; nummer < keer; nummer += 1) {
    const week = Math.floor(((nummer * noemer + teller) * weken) / (noemer * keer));
    perWeek[week] = (perWeek[week] ?? 0) + 1;
  }
  return perWeek;
}
