import type { Tijdvak } from "./tijdvak.ts";
import type { Bijdragevraag, Omstandigheid, Omstandigheidsoort, Toestand } from "./vraag.ts";

/** What a change says in place of what was; what it does not mention stays. */
function daarna(eerst: Toestand, dan: Toestand): Toestand {
  return {
    huishouden: {
      samenstelling: dan.huishouden?.samenstelling ?? eerst.huishouden?.samenstelling,
      clientAowGerechtigd: dan.huishouden?.clientAowGerechtigd ?? eerst.huishouden?.clientAowGerechtigd,
      partnerAowGerechtigd: dan.huishouden?.partnerAowGerechtigd ?? eerst.huishouden?.partnerAowGerechtigd,
      inkomenOnderGrens: dan.huishouden?.inkomenOnderGrens ?? eerst.huishouden?.inkomenOnderGrens,
    },
    betaaltWlzBijdrage: dan.betaaltWlzBijdrage ?? eerst.betaaltWlzBijdrage,
  };
}

/**
 * The facts that count for a period: a change counts from the next month on, or from the same month where it falls on
 * the first (UB 3.4 lid 2). So it counts where its day is no later than the first day of the period.
 */
export function toestandIn({ van }: Tijdvak, vraag: Bijdragevraag): Toestand {
  return (vraag.wijzigingen ?? [])
    .filter(({ vanaf }) => vanaf <= van)
    .toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1))
    .reduce(daarna, vraag);
}

/** The circumstances of a kind that were reported. */
const gemeld = (vraag: Bijdragevraag, soort: Omstandigheidsoort): readonly Omstandigheid[] =>
  (vraag.omstandigheden ?? []).filter((omstandigheid) => omstandigheid.soort === soort);

/** Whether a circumstance was reported at all. */
export const isGemeld = (vraag: Bijdragevraag, soort: Omstandigheidsoort): boolean =>
  gemeld(vraag, soort).length > 0;

/** Whether a circumstance counts for a period; its beginning and its end count as any change does. */
export const teltIn = ({ van }: Tijdvak, vraag: Bijdragevraag, soort: Omstandigheidsoort): boolean =>
  gemeld(vraag, soort).some((o) => o.van <= van && (o.tot === null || o.tot > van));

/** The most nights on end within a period that a stay takes: the night of the day on which one leaves does not count. */
export function nachtenIn(tijdvak: Tijdvak, vraag: Bijdragevraag): number {
  const dag = (datum: string) => Date.parse(datum) / 86_400_000;
  const reeksen = gemeld(vraag, "opvang").map(({ van, tot }) => {
    const einde = tot === null ? dag(tijdvak.tot) : Math.min(dag(tot), dag(tijdvak.tot));
    return einde - Math.max(dag(van), dag(tijdvak.van));
  });
  return Math.max(0, ...reeksen);
}
