/** The kinds of provision, as far as the rules on the contribution tell them apart. */
export const BIJDRAGEVOORZIENINGEN = [
  "hulpBijHuishouden",
  "begeleiding",
  "dagbesteding",
  "kortdurendVerblijf",
  "vervoersvoorziening",
  "overigeDienst",
  "hulpmiddel",
  "woningaanpassing",
  "rolstoel",
  "wijkverpleging",
  "voorliggendeOplossing",
] as const;
export type Bijdragevoorziening = (typeof BIJDRAGEVOORZIENINGEN)[number];

/** What is no provision of the Wmo, so that the Wmo asks no contribution for it. */
export const GEEN_WMO = ["wijkverpleging", "voorliggendeOplossing"] as const;

/** What has a cost price that the contributions together may not exceed. */
export const MET_KOSTPRIJS = ["hulpmiddel", "woningaanpassing"] as const;

/** How a provision can end. */
export const EINDREDENEN = ["stop", "overlijden", "verhuizing"] as const;

/** Circumstances of the client or his spouse that take the contribution away while they last. */
export const OMSTANDIGHEDEN = [
  "beschermdWonen",
  "opvang",
  "minderjarig",
  "veiligheidKind",
  "onvoldoendeMiddelen",
  "integraleAanpak",
] as const;
export type Omstandigheidsoort = (typeof OMSTANDIGHEDEN)[number];

/** Who make up the household that pays. Absent is not known. */
export interface Bijdragehuishouden {
  readonly samenstelling?: "alleenstaand" | "gehuwd" | undefined;
  readonly clientAowGerechtigd?: boolean | undefined;
  readonly partnerAowGerechtigd?: boolean | undefined;
  readonly inkomenOnderGrens?: boolean | undefined;
}

/** Facts that hold until a change says otherwise. */
export interface Toestand {
  readonly huishouden?: Bijdragehuishouden | undefined;
  readonly betaaltWlzBijdrage?: boolean | undefined;
}

/** What is otherwise from a day on (ISO date). */
export interface Wijziging extends Toestand {
  readonly vanaf: string;
}

/** From `van` until `tot`, the first day on which it is over; null where it still goes on (ISO dates). */
export interface Omstandigheid {
  readonly soort: Omstandigheidsoort;
  readonly van: string;
  readonly tot: string | null;
}

/** A time without help. `tot`: the first day with help again; absent where that is not known. */
export interface Onderbreking {
  readonly van: string;
  readonly tot?: string | undefined;
  readonly uitzonderlijk?: boolean | undefined;
}

/**
 * A provision of the household. `einde`: the first day on which it no longer runs, null where it has no end; absent is
 * not known. Money in eurocents.
 */
export interface Voorziening {
  readonly soort: Bijdragevoorziening;
  readonly start?: string | undefined;
  readonly einde?: string | null | undefined;
  readonly eindreden?: (typeof EINDREDENEN)[number] | undefined;
  readonly kostprijsCent?: number | null | undefined;
  /** What was paid for it before the first month that is asked. */
  readonly eerderBetaaldCent?: number | undefined;
}

/**
 * What is asked. `omstandigheden` and `wijzigingen` are lists of what is the case: what does not stand there is not. All
 * else that is absent is not known. Months are written `yyyy-mm`.
 */
export interface Bijdragevraag extends Toestand {
  readonly periode: { readonly van: string; readonly totEnMet: string };
  readonly voorziening: Voorziening;
  readonly andereVoorzieningen?: readonly Voorziening[] | undefined;
  readonly onderbrekingen?: readonly Onderbreking[] | undefined;
  readonly wijzigingen?: readonly Wijziging[] | undefined;
  readonly omstandigheden?: readonly Omstandigheid[] | undefined;
  /** Whether the verordening asks a contribution for a woningaanpassing of a minor. */
  readonly woningaanpassingMinderjarige?: boolean | undefined;
  /** The day on which the CAK sends its decision. */
  readonly besluitdatumCak?: string | undefined;
  /** The day on which the contribution is revised. */
  readonly herzieningsdatum?: string | undefined;
}
