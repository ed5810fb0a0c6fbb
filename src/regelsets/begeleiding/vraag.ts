/**
 * A question about support (begeleiding), dagbesteding and kortdurend verblijf. A part that is absent is not asked
 * for; a fact that is absent within a part is not known.
 */
export interface Begeleidingsvraag {
  /** The age of the client in whole years. */
  readonly leeftijd?: number | undefined;
  readonly begeleiding?: Begeleiding | undefined;
  readonly persoonlijkeBegeleiding?: readonly Begeleidingsactiviteit[] | undefined;
  readonly dagbesteding?: Dagbesteding | undefined;
  readonly kortdurendVerblijf?: KortdurendVerblijf | undefined;
}

export const ONDERSTEUNINGSTYPES = ["monitoren", "instrueren", "samenDoen", "overnemen"] as const;
export type Ondersteuningstype = (typeof ONDERSTEUNINGSTYPES)[number];

/** Bands of frequency as the tables name them. */
export const FREQUENTIEBANDEN = [
  "minderDanMaandelijks",
  "maandelijks",
  "wekelijks",
  "dagelijksNietElkUur",
  "dagelijksNietMeermaals",
  "naarNoodzaak",
] as const;
export type Frequentieband = (typeof FREQUENTIEBANDEN)[number];

export interface KeerPer {
  readonly aantal: number;
  readonly eenheid: "week" | "maand";
}

/** The activities that the tables know. */
export const BEGELEIDINGSACTIVITEITEN = [
  "zelfbepaling",
  "zelfmanagement",
  "gevaren",
  "gezondheidszorg",
  "acuteHulp",
  "geld",
  "zelfbescherming",
  "wettelijkeRechten",
  "keuzes",
  "hygiene",
  "socialeVaardigheden",
  "verplaatsen",
  "vrijetijd",
  "omgang",
  "ontlasting",
  "voorzieningen",
] as const;

/** Support with one activity. */
export interface Begeleidingsactiviteit {
  readonly activiteit: (typeof BEGELEIDINGSACTIVITEITEN)[number];
  readonly type: Ondersteuningstype;
  readonly keerPer?: KeerPer | undefined;
  readonly frequentie?: Frequentieband | undefined;
  readonly minutenPerKeer?: number | undefined;
}

export const VORMEN_BEGELEIDING = ["individueel", "groep"] as const;
export const LEVERPLAATSEN = [
  "westerkwartier",
  "provincieGroningen",
  "kopVanDrenthe",
  "friesland",
  "elders",
] as const;

/** What support the client needs and why. */
export interface Begeleiding {
  readonly vorm?: (typeof VORMEN_BEGELEIDING)[number] | undefined;
  readonly oplosbaarMetAlgemeneVoorziening?: boolean | undefined;
  readonly oplosbaarMetSociaalNetwerk?: boolean | undefined;
  /** Asked for: urging with personal care within the support. */
  readonly persoonlijkeVerzorging?:
    | { readonly lijfgebonden?: boolean | undefined; readonly regieprobleem?: boolean | undefined }
    | undefined;
  /** Asked for: the module for behaviour. */
  readonly moduleGedrag?:
    | {
        readonly ernstigTekortZelfregulerendVermogen?: boolean | undefined;
        readonly zorgPlanbaar?: boolean | undefined;
      }
    | undefined;
  readonly complexeOndersteuningsvraag?: boolean | undefined;
  readonly risicoVoorZichzelfOfOmgeving?: boolean | undefined;
  readonly toezichtMogelijkNodig?: boolean | undefined;
  readonly groepsverbandMogelijk?: boolean | undefined;
  /** Asked for: the support as a pgb. */
  readonly pgb?: { readonly leverplaats?: (typeof LEVERPLAATSEN)[number] | undefined } | undefined;
}

export const VORMEN_DAGBESTEDING = ["arbeidsmatig", "activerend", "belevingsgericht"] as const;
export const DOELEN_DAGBESTEDING = [
  "eenzaamheid",
  "overbelastingMantelzorg",
  "overbruggingOpname",
  "voorkomenOpname",
  "aanvullendOpBegeleiding",
  "lerenOmgaanMetBeperking",
  "zinvolleDag",
  "stabiliseren",
  "thuisBlijven",
  "toeleiding",
  "gevaren",
  "socialeVaardigheden",
  "omgaanMetAnderen",
] as const;
export type DoelDagbesteding = (typeof DOELEN_DAGBESTEDING)[number];
export const MODULES_DAGBESTEDING = ["gedrag", "verzorging"] as const;

export interface Dagbesteding {
  readonly momentenPerWeek?: number | undefined;
  readonly urenPerMoment?: number | undefined;
  readonly vorm?: (typeof VORMEN_DAGBESTEDING)[number] | undefined;
  readonly loonwaardeProcent?: number | undefined;
  readonly doelen?: readonly DoelDagbesteding[] | undefined;
  readonly welomschrevenDoel?: boolean | undefined;
  readonly inGroep?: boolean | undefined;
  readonly buitenWoonsituatie?: boolean | undefined;
  readonly dagstructuurInWoonsituatieToereikend?: boolean | undefined;
  readonly algemeenAanbodToereikend?: boolean | undefined;
  readonly groepsgrootte?: number | undefined;
  readonly kanInGroteGroep?: boolean | undefined;
  /** Asked for: personal care during the dagbesteding. */
  readonly persoonlijkeVerzorging?:
    | { readonly structureel?: boolean | undefined; readonly lijfgebonden?: boolean | undefined }
    | undefined;
  readonly modules?: readonly (typeof MODULES_DAGBESTEDING)[number][] | undefined;
  readonly intensieveBehoefte?: boolean | undefined;
  readonly vervoer?: Dagbestedingvervoer | undefined;
  readonly soort?: "basis" | "intensief" | undefined;
  readonly onvoldoendeZelfredzaam?: boolean | undefined;
  readonly netwerkKanOrganiseren?: boolean | undefined;
  readonly gespecialiseerdeNabijheidNodig?: boolean | undefined;
  readonly voorkomtOverbelastingMantelzorger?: boolean | undefined;
}

export interface Dagbestedingvervoer {
  readonly dagenPerWeek?: number | undefined;
  readonly vanafThuis?: boolean | undefined;
  readonly kanZelfReizen?: boolean | undefined;
  readonly netwerkKanBrengen?: boolean | undefined;
  readonly rolstoelafhankelijk?: boolean | undefined;
}

export const FREQUENTIES_VERBLIJF = ["wekelijks", "tweewekelijks", "maandelijks"] as const;
export type FrequentieVerblijf = (typeof FREQUENTIES_VERBLIJF)[number];

export interface KortdurendVerblijf {
  readonly etmalenPerKeer?: number | undefined;
  readonly frequentie?: FrequentieVerblijf | undefined;
  readonly ontlastingNoodzakelijk?: boolean | undefined;
  readonly mantelzorgerTijdelijkNietBeschikbaar?: boolean | undefined;
  readonly passendeAanbieder?: boolean | undefined;
  readonly huisgenotenVoldoendeNachtrust?: boolean | undefined;
  readonly permanentToezichtNodig?: boolean | undefined;
  readonly mantelzorgerDreigtOverbelast?: boolean | undefined;
  readonly toezichtOverstijgtGebruikelijk?: boolean | undefined;
}
