/** What can happen in a life that bears on help that is given. */
export const GEBEURTENISSEN = [
  "overlijden",
  "ziekenhuisopname",
  "vakantie",
  "tijdelijkeStop",
  "verhuizingBinnenGemeente",
  "verhuizingBuitenGemeente",
  "wlzToegekend",
  "wijzigingOfVerlenging",
] as const;
export type Gebeurtenissoort = (typeof GEBEURTENISSEN)[number];

/** Those after which help may be given again. */
export const TIJDELIJK = ["ziekenhuisopname", "vakantie", "tijdelijkeStop"] as const;

export const isTijdelijk = (soort: Gebeurtenissoort): boolean =>
  TIJDELIJK.some((tijdelijk) => tijdelijk === soort);

/** The provisions that the documents have rules on when life changes. */
export const DOORLEVERVOORZIENINGEN = [
  "hulpBijHuishouden",
  "persoonlijkeBegeleiding",
  "dagbesteding",
  "kortdurendVerblijf",
] as const;
export type Doorlevervoorziening = (typeof DOORLEVERVOORZIENINGEN)[number];

/**
 * What happened. `van`: the day on which it did, or on which it began (ISO date). `tot`: the first day on which help can
 * be given again; null while the interruption still lasts on the reference date, absent where it is not known.
 */
export interface Gebeurtenis {
  readonly soort: Gebeurtenissoort;
  readonly van: string;
  readonly tot?: string | null | undefined;
  readonly betreftClient?: boolean | undefined;
  readonly uitzonderlijk?: boolean | undefined;
  readonly overlegMetToegang?: boolean | undefined;
  readonly akkoordGemeente?: boolean | undefined;
}

/** One provision that stands in the name of the client. */
export interface Verleend {
  readonly soort: Doorlevervoorziening;
  readonly vorm?: "zorgInNatura" | "pgb" | undefined;
  readonly ookVoorHuisgenoten?: boolean | undefined;
  readonly alleenDoorTijdelijkeOmstandigheden?: boolean | undefined;
  readonly verzoekZorgverlener?: boolean | undefined;
}

/** Who stays behind, and what the municipality decided for him. */
export interface Achterblijvers {
  readonly alleenstaand?: boolean | undefined;
  readonly huisgenootHeeftEigenBeperkingen?: boolean | undefined;
  readonly besluitHuisgenoot?:
    | { readonly datum?: string | undefined; readonly toegekend?: boolean | undefined }
    | undefined;
  readonly goedkeuringGemeente?: boolean | undefined;
}

/** An event with the help that it bears on. Whatever is absent is not known. */
export interface Doorlevervraag {
  readonly peildatum: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly huishouden: Achterblijvers;
  readonly voorzieningen: readonly Verleend[];
}
