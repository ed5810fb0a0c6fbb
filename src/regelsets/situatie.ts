import type { GebruikelijkeHulphuishouden, GebruikelijkeHulplid } from "./gebruikelijkeHulp/lid.ts";

/**
 * The situation of a household, shared by all calculations. Every fact may be absent: absent is not known. A part
 * of `hulpvraag` that is absent is not asked for, and a part of `voorliggend` or `kindsituatie` that is absent is
 * not weighed. Counts per week may be halves.
 */
export interface Situatie {
  /** The day (ISO date) on which the answer holds: what has ended before it is not given. */
  readonly peildatum?: string | undefined;
  readonly huishouden?: Huishouden | undefined;
  readonly woning?: Woning | undefined;
  readonly hulpvraag?: Hulpvraag | undefined;
  readonly voorliggend?: Voorliggend | undefined;
  readonly kindsituatie?: Kindsituatie | undefined;
  readonly indicatie?: Indicatie | undefined;
  readonly huisdieren?: Huisdieren | undefined;
  /** Whether the client gets individual support (begeleiding) already. */
  readonly ontvangtBegeleiding?: boolean | undefined;
  /** The weekly base in minutes, given by the caller where the document prints none. */
  readonly basisMinutenPerWeek?: number | undefined;
  /** Whether the client lives in the region Midden-Limburg Oost. */
  readonly regioMlo?: boolean | undefined;
  readonly overgangMlo?: OvergangMlo | undefined;
}

/** A running decision with extra hours for incidental thorough work, from before the new framework in Midden-Limburg Oost. */
export interface OvergangMlo {
  readonly extraUren?: boolean | undefined;
  readonly geldig?: boolean | undefined;
  readonly afgegevenOp?: string | undefined;
  /** Last day of the decision. */
  readonly geldigTotEnMet?: string | undefined;
  readonly minutenPerWeek?: number | undefined;
}

export const ROLLEN = ["client", "partner", "kind", "ouder", "huisgenoot", "kamerhuurder"] as const;
export type Rol = (typeof ROLLEN)[number];

/** A member of the household; exactly one is the client. `leeftijd` in whole years. */
export interface Lid {
  readonly id: string;
  readonly rol: Rol;
  readonly leeftijd?: number | undefined;
  /** What decides how much of the household work he must do himself; not for the client. */
  readonly gebruikelijkeHulp?: GebruikelijkeHulplid | undefined;
}

export interface Huishouden {
  readonly leden: readonly Lid[];
  /** How many minutes a week the partner is away for work. */
  readonly partnerAfwezigMinutenPerWeek?: number | undefined;
  /** The same for the household as a whole. */
  readonly gebruikelijkeHulp?: GebruikelijkeHulphuishouden | undefined;
}

export interface Woning {
  readonly slaapkamersInGebruik?: number | undefined;
  readonly overigeKamersInGebruik?: number | undefined;
  readonly vaatwasser?: boolean | undefined;
  readonly zeerGroot?: boolean | undefined;
  readonly gemeenschappelijkeRuimten?: boolean | undefined;
  /** Bedrooms in use beyond those in the base, where the document does not say how many the base holds. */
  readonly extraSlaapkamersInGebruik?: number | undefined;
  /** Guest rooms that are slept in now and then. */
  readonly logeerkamers?: number | undefined;
  readonly overigeKenmerken?: OverigeKenmerken | undefined;
  readonly magnetron?: boolean | undefined;
}

/** Size, upkeep or furnishing of the dwelling that asks more work. */
export interface OverigeKenmerken {
  readonly minutenPerWeek?: number | undefined;
  readonly objectieveNoodzaak?: boolean | undefined;
}

export interface Huisdieren {
  readonly aantal?: number | undefined;
  readonly objectiefExtraWerk?: boolean | undefined;
  readonly medischOfFysiekGemotiveerd?: boolean | undefined;
  readonly hulpdier?: boolean | undefined;
}

export const LICHT = ["volledig", "hoogLaag", "geen"] as const;
export const ZWAAR = ["volledig", "geen"] as const;
export const WASTAKEN = [
  "volledigMetStrijken",
  "volledigZonderStrijken",
  "vouwenStrijkenOpbergen",
  "vouwenOpbergen",
  "strijken",
  "groteStukken",
] as const;
export type Wastaak = (typeof WASTAKEN)[number];
export const BOODSCHAPPEN = ["lijst", "inkopen", "opbergen"] as const;
export const INSTRUCTIES = ["huishoudelijkeTaken", "boodschappenEnMaaltijden"] as const;
export const GRONDEN = [
  "rolstoel",
  "incontinentie",
  "zweten",
  "tremor",
  "allergie",
  "astma",
  "longemfyseem",
  "copd",
  "overig",
] as const;
export type Grond = (typeof GRONDEN)[number];
export const KINDACTIVITEITEN = [
  "naarBedBrengen",
  "uitBedHalen",
  "wassenEnKleden",
  "wassen",
  "aankleden",
  "broodmaaltijd",
  "warmeMaaltijd",
  "babyvoeding",
  "luierVerschonen",
  "naarSchoolBrengen",
  "opvang",
  "verzorgenAlgemeen",
  "wasVerzorgen",
  "kamersOpruimen",
  "etenMaken",
  "tasjesKlaarmaken",
  "structuurBieden",
  "extraHuishoudelijkeTaken",
  "afstemming",
  "contact",
] as const;
export type Kindactiviteit = (typeof KINDACTIVITEITEN)[number];

export const FREQUENTIES = ["wekelijks", "tweewekelijks"] as const;

/** What the household cannot do. */
export interface Hulpvraag {
  readonly lichtHuishoudelijkWerk?: (typeof LICHT)[number] | undefined;
  readonly zwaarHuishoudelijkWerk?: (typeof ZWAAR)[number] | undefined;
  readonly wasverzorging?: Wasverzorging | undefined;
  readonly boodschappen?: readonly (typeof BOODSCHAPPEN)[number][] | undefined;
  readonly maaltijden?: Maaltijden | undefined;
  readonly organisatie?: boolean | undefined;
  readonly instructie?: readonly (typeof INSTRUCTIES)[number][] | undefined;
  readonly extraInzet?: ExtraInzet | undefined;
  readonly afwasKeerPerWeek?: number | undefined;
  readonly kindzorg?: readonly Kindzorg[] | undefined;
  readonly frequentie?: (typeof FREQUENTIES)[number] | undefined;
  readonly instructieMinutenPerWeek?: number | undefined;
  readonly leerbaar?: boolean | undefined;
  /** Whether talking with the client about the household takes the help much time. */
  readonly veelTijdGesprekken?: boolean | undefined;
  readonly groteSchoonmaak?: GroteSchoonmaak | undefined;
}

/** A spring or autumn clean: when it is applied for, and when it is done. */
export interface GroteSchoonmaak {
  readonly aanvraagOp?: string | undefined;
  readonly uitvoeringOp?: string | undefined;
}

export interface Wasverzorging {
  readonly taak: Wastaak;
  readonly strijkenNoodzakelijk?: boolean | undefined;
  readonly strijkenMedischNoodzakelijk?: boolean | undefined;
  readonly bedlegerig?: boolean | undefined;
  readonly extraBewassing?: boolean | undefined;
}

export interface Maaltijden {
  readonly broodmaaltijdDagenPerWeek?: number | undefined;
  readonly opwarmenDagenPerWeek?: number | undefined;
  readonly kokenKeerPerWeek?: number | undefined;
  readonly personenWarmeMaaltijd?: number | undefined;
  readonly broodZonderMagnetron?: boolean | undefined;
}

export interface ExtraInzet {
  readonly minutenPerWeek?: number | undefined;
  readonly gronden?: readonly Grond[] | undefined;
  readonly woningGesaneerd?: boolean | undefined;
  readonly overigeGrondErkend?: boolean | undefined;
  readonly extraBezoek?: boolean | undefined;
  readonly alleenToilet?: boolean | undefined;
  readonly objectieveNoodzaak?: boolean | undefined;
  /** Whether the lung disease that is a reason is a serious one. */
  readonly ernstigLonglijden?: boolean | undefined;
}

export interface Kindzorg {
  readonly activiteit: Kindactiviteit;
  readonly kinderen: readonly string[];
  readonly keerPerWeek?: number | undefined;
  readonly minutenPerWeek?: number | undefined;
}

/** What may come before help from the municipality; a service counts when it is available, affordable and adequate. */
export interface Voorliggend {
  readonly maaltijdservice?: Maaltijdservice | undefined;
  readonly boodschappendienst?: Boodschappendienst | undefined;
  readonly particuliereHulp?: { readonly minutenPerWeek?: number | undefined } | undefined;
}

export interface Dienst {
  readonly beschikbaar?: boolean | undefined;
  readonly draagbaar?: boolean | undefined;
  readonly adequaat?: boolean | undefined;
}

export interface Maaltijdservice extends Dienst {
  readonly dieetLeverbaar?: boolean | undefined;
  readonly vormLeverbaar?: boolean | undefined;
}

export interface Boodschappendienst extends Dienst {
  readonly kanLijstOpstellen?: boolean | undefined;
  readonly kanBestellen?: boolean | undefined;
  readonly kanOpbergen?: boolean | undefined;
}

/** Why parents cannot care for their children, and who else can. */
export interface Kindsituatie {
  readonly ouderTijdelijkNietInStaat?: boolean | undefined;
  readonly kinderenGezond?: boolean | undefined;
  readonly uitval?: "eenOuder" | "beideOuders" | undefined;
  readonly andereOuderInStaat?: boolean | undefined;
  readonly gescheiden?: boolean | undefined;
  readonly netwerkOplossing?: boolean | undefined;
  readonly opvangvoorziening?: Dienst | undefined;
  readonly noodgeval?: boolean | undefined;
  readonly volledigeOvername?: boolean | undefined;
  readonly opvangDagenPerWeek?: number | undefined;
  /** Whether a social medical indication (SMI) is enough. */
  readonly smiToereikend?: boolean | undefined;
}

/** The indication that is asked for. Dates are ISO dates. */
export interface Indicatie {
  readonly start?: string | undefined;
  /** First day on which help is no longer needed, where that is known. */
  readonly nodigTot?: string | undefined;
  readonly gewensteVorm?: "zorgInNatura" | "pgb" | undefined;
  readonly overbruggingWlz?: boolean | undefined;
  readonly behandeltrajectTot?: string | undefined;
  readonly situatieStabiel?: boolean | undefined;
  readonly veranderingVerwacht?: boolean | undefined;
  /** The minutes of a decision that is taken already. */
  readonly beschikteMinutenPerWeek?: number | undefined;
  /** Whether the help takes over from a member of the household who is, or may become, overburdened. */
  readonly overbelastingHuisgenoot?: boolean | undefined;
  /** Whether the other parent died suddenly, so that help is needed to find a new balance. */
  readonly overlijdenAndereOuder?: boolean | undefined;
}
