/** What an interpreter may be asked for. */
export const TOLKDOMEINEN = ["leefdomein", "werk", "onderwijs"] as const;

/** Where collective transport goes in any case, as far as a document names such places; `anders`: another place. */
export const BESTEMMINGEN = [
  "ziekenhuisGroningen",
  "ziekenhuisDrachten",
  "beatrixoordHaren",
  "revalidatieFrieslandBeetsterzwaag",
  "centraalStationGroningen",
  "stationZuidhorn",
  "busstationDrachten",
  "stadGroningen",
  "plaatsDrachten",
  "anders",
] as const;

/**
 * What can be computed of a provision, by kind, with the facts of each. A fact that is left out is not known.
 * Amounts are in eurocents, times in minutes, dates in ISO form.
 */
export interface Tegemoetkomingsvragen {
  readonly tolkuren: {
    readonly soort: "tolkuren";
    readonly auditieveBeperking?: boolean | undefined;
    readonly visueleBeperking?: boolean | undefined;
    readonly domein?: (typeof TOLKDOMEINEN)[number] | undefined;
    /** The time that is asked for, to be rounded. */
    readonly gevraagdeMinuten?: number | undefined;
  };
  readonly verhuizenOfAanpassen: {
    readonly soort: "verhuizenOfAanpassen";
    readonly aanpassingHuidigCent?: number | undefined;
    /** What the home that is lived in will need later, as far as can be foreseen. */
    readonly aanpassingHuidigLaterCent?: number | undefined;
    readonly pgbVerhuiskostenCent?: number | undefined;
    readonly aanpassingNieuwCent?: number | undefined;
  };
  /** Flooring that is replaced for medical reasons. */
  readonly woningsanering: {
    readonly soort: "woningsanering";
    readonly kostenCent?: number | undefined;
    readonly aanschafdatum?: string | undefined;
    readonly aanvraagdatum?: string | undefined;
  };
  readonly roerendeWoonvoorziening: {
    readonly soort: "roerendeWoonvoorziening";
    readonly aanschafkostenCent?: number | undefined;
    readonly inNatura?: boolean | undefined;
  };
  readonly onderhoudWoonvoorziening: {
    readonly soort: "onderhoudWoonvoorziening";
    /** Of maintenance, repair and inspection, as far as they qualify. */
    readonly kostenCent?: number | undefined;
  };
  readonly woningaanpassing: {
    readonly soort: "woningaanpassing";
    readonly geaccepteerdeOfferteCent?: number | undefined;
  };
  readonly terugbetalingBijVerkoop: {
    readonly soort: "terugbetalingBijVerkoop";
    readonly clientIsEigenaar?: boolean | undefined;
    readonly woningMeerWaard?: boolean | undefined;
    readonly gereedmelding?: string | undefined;
    readonly verkoopdatum?: string | undefined;
    readonly betreftAanOfBijgebouw?: boolean | undefined;
    readonly tegemoetkomingAanOfBijgebouwCent?: number | undefined;
    readonly kostprijsCent?: number | undefined;
    readonly betaaldeBijdrageCent?: number | undefined;
    /** What is left of the value by the depreciation that was agreed. */
    readonly nogNietAfgeschrevenProcent?: number | undefined;
  };
  readonly collectiefVervoer: {
    readonly soort: "collectiefVervoer";
    readonly andereVervoersvoorziening?: boolean | undefined;
  };
  readonly ritCollectiefVervoer: {
    readonly soort: "ritCollectiefVervoer";
    readonly enkeleReisKilometers?: number | undefined;
    readonly bestemming?: (typeof BESTEMMINGEN)[number] | undefined;
    readonly begeleidingMedischNoodzakelijk?: boolean | undefined;
  };
  /** The transport budget of a couple. */
  readonly vervoerspgbPaar: {
    readonly soort: "vervoerspgbPaar";
    readonly pgbEenPersoonCent?: number | undefined;
    readonly vervoersbehoefteValtSamen?: boolean | undefined;
  };
  readonly meerkosten: {
    readonly soort: "meerkosten";
    readonly opAanvraag?: boolean | undefined;
    readonly beperkingOfChronischeProblemen?: boolean | undefined;
    readonly aannemelijkeMeerkosten?: boolean | undefined;
    readonly inkomenCent?: number | undefined;
    readonly bijstandsnormCent?: number | undefined;
    /** What the college judges of an income that is exactly the limit. */
    readonly inkomenOpGrensTeltMee?: boolean | undefined;
  };
  readonly maatwerktegemoetkoming: {
    readonly soort: "maatwerktegemoetkoming";
    readonly opAanvraag?: boolean | undefined;
    readonly beperkingOfChronischeProblemen?: boolean | undefined;
  };
  readonly sportvoorziening: {
    readonly soort: "sportvoorziening";
    readonly opAanvraag?: boolean | undefined;
    readonly sportenZonderMogelijk?: boolean | undefined;
    readonly aanschafkostenCent?: number | undefined;
    readonly onderhoudskostenCent?: number | undefined;
    readonly verzekeringskostenCent?: number | undefined;
  };
}

export type Tegemoetkomingssoort = keyof Tegemoetkomingsvragen;
export type Tegemoetkomingsvraag = Tegemoetkomingsvragen[Tegemoetkomingssoort];
