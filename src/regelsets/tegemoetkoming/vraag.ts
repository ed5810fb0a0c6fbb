/** What an interpreter may be asked for. */
export const TOLKDOMEINEN = ["leefdomein", "werk", "onderwijs"] as const;

/**
 * What can be computed of a provision, by kind, with the facts of each. A fact that is left out is not known.
 * Amounts are in eurocents, times in minutes.
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
}

export type Tegemoetkomingssoort = keyof Tegemoetkomingsvragen;
export type Tegemoetkomingsvraag = Tegemoetkomingsvragen[Tegemoetkomingssoort];
