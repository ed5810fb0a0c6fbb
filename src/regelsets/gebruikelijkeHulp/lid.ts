/** The tasks that a housemate may have to take over. */
export const GH_TAKEN = [
  "lichtHuishoudelijkWerk",
  "zwaarHuishoudelijkWerk",
  "wasverzorging",
  "boodschappen",
  "maaltijden",
  "organisatie",
  "kindzorg",
  "opruimen",
  "afwassen",
  "afstoffen",
  "administratie",
  "begeleidingInDeBuurt",
  "begeleidingVrijeTijd",
  "omgangLerenAanDerden",
  "instrueren",
  "overigeBegeleiding",
  "dagbesteding",
] as const;
export type GhTaak = (typeof GH_TAKEN)[number];

/** The household tasks among them; the rest is support of the person. */
export const HUISHOUDELIJK = [
  "lichtHuishoudelijkWerk",
  "zwaarHuishoudelijkWerk",
  "wasverzorging",
  "boodschappen",
  "maaltijden",
  "organisatie",
  "kindzorg",
  "opruimen",
  "afwassen",
  "afstoffen",
] as const satisfies readonly GhTaak[];

export const WOONSITUATIES = [
  "gezamenlijkHuishouden",
  "nietInwonend",
  "latRelatie",
  "kamerhuur",
  "zelfstandig",
  "leefgemeenschap",
] as const;
export const OVERBELASTINGEN = ["geen", "dreigend", "overbelast"] as const;
export const OORZAKEN_OVERBELASTING = [
  "zorgVoorClient",
  "persoonlijkeOfVerpleegkundigeZorg",
  "werk",
  "maatschappelijkeActiviteiten",
  "anders",
] as const;
export const REDENEN_AFWEZIGHEID = ["beroep", "sociaalOfMedisch", "drukWerk", "anders"] as const;
export const AANGEVOERDE_REDENEN = [
  "nietGewend",
  "nietWillen",
  "studie",
  "werk",
  "vrijwilligerswerk",
  "drukWerk",
  "inkomensverwerving",
  "sekse",
  "religie",
  "cultuur",
  "gezinssamenstelling",
  "opvattingen",
] as const;

/** What a person judged on a rule. */
export interface Geoordeeld {
  readonly regel: string;
  readonly antwoord: "ja" | "nee";
}

/** The facts of one housemate that decide what he must do himself. Absent is not known. */
export interface GebruikelijkeHulplid {
  readonly woonsituatie?: (typeof WOONSITUATIES)[number] | undefined;
  readonly kamercontract?: boolean | undefined;
  /** In a community: whether its division of tasks lends itself to taking over. */
  readonly takenOverneembaar?: boolean | undefined;
  readonly beschikbaar?: boolean | undefined;
  readonly inStaat?: boolean | undefined;
  /** The tasks that he cannot take over, by a limitation, overload or absence. */
  readonly kanNietOvernemen?: readonly GhTaak[] | undefined;
  readonly medischObjectiveerbaar?: boolean | undefined;
  readonly leerbaar?: boolean | undefined;
  readonly objectiefVastgesteld?: boolean | undefined;
  readonly gezond?: boolean | undefined;
  readonly overbelasting?: (typeof OVERBELASTINGEN)[number] | undefined;
  readonly oorzaakOverbelasting?: (typeof OORZAKEN_OVERBELASTING)[number] | undefined;
  readonly eigenMogelijkheden?: boolean | undefined;
  readonly langdurigAfwezig?: boolean | undefined;
  readonly verplichtAfwezig?: boolean | undefined;
  readonly redenAfwezigheid?: (typeof REDENEN_AFWEZIGHEID)[number] | undefined;
  readonly etmalenAfwezigAaneengesloten?: number | undefined;
  readonly aanwezigBijMaaltijd?: boolean | undefined;
  /** Reasons that he gives himself: none of them counts, they only ask for an explanation. */
  readonly aangevoerdeRedenen?: readonly (typeof AANGEVOERDE_REDENEN)[number][] | undefined;
  readonly oordelen?: readonly Geoordeeld[] | undefined;
}

/** The facts of the whole household that decide the same. */
export interface GebruikelijkeHulphuishouden {
  readonly korteLevensverwachting?: boolean | undefined;
  readonly naOverlijdenOuder?: boolean | undefined;
  readonly clientOverbelast?: boolean | undefined;
  readonly clientVoerdeHuishouden?: boolean | undefined;
  readonly crisisZorgKinderen?: boolean | undefined;
  readonly oordelen?: readonly Geoordeeld[] | undefined;
}
