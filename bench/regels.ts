/** The rules that every engine gets: flat facts, so that each can be written as its own documentation advises. */
export type Waarde = boolean | number | string;
export type Feiten = Readonly<Record<string, Waarde | undefined>>;

/** A line of the norm: `minuten` where `feit` is `is`, or `minuten` times the number that `feit` is. */
export interface Lijn {
  readonly naam: string;
  readonly feit: string;
  readonly is?: Waarde;
  readonly minuten: number;
}

/** A condition of article 17: all of the facts, each as it stands or not so. */
export interface Alternatief {
  readonly naam: string;
  readonly alle: readonly { readonly feit: string; readonly is: boolean }[];
}

export interface Regels {
  readonly lijnen: readonly Lijn[];
  /** One of these is enough, or a life expectancy below the limit. */
  readonly alternatieven: readonly Alternatief[];
  readonly levensverwachtingOnder: number;
}

/** The norm of 12 lines, by the fact that each waits for and the row that has its minutes. */
export const LIJNEN = [
  { naam: "lijst", feit: "boodschappenlijst", is: true, regel: "WK-b1-14-bood-lijst" },
  { naam: "inkopen", feit: "inkopen", is: true, regel: "WK-b1-14-bood-inkopen" },
  { naam: "opbergen", feit: "opbergen", is: true, regel: "WK-b1-14-bood-opruimen" },
  { naam: "brood", feit: "broodmaaltijden", regel: "WK-b1-14-brood" },
  { naam: "warm", feit: "warmeMaaltijden", regel: "WK-b1-14-warm-opwarmen" },
  { naam: "licht", feit: "lichtWerk", is: "volledig", regel: "WK-b1-14-licht-basis" },
  { naam: "lichtExtra", feit: "extraSlaapkamers", regel: "WK-b1-14-licht-slk" },
  { naam: "zwaar", feit: "zwaarWerk", is: "volledig", regel: "WK-b1-14-zwaar-basis" },
  { naam: "zwaarExtra", feit: "extraSlaapkamers", regel: "WK-b1-14-zwaar-slk" },
  { naam: "was", feit: "was", is: true, regel: "WK-b1-14-was-vol" },
  { naam: "wasPersonen", feit: "extraPersonen", regel: "WK-b1-14-was-vol-pers" },
  { naam: "bedlegerig", feit: "bedlegerig", is: true, regel: "WK-b1-14-was-bedlegerig" },
] as const;

const ja = (feit: string) => ({ feit, is: true });
const nee = (feit: string) => ({ feit, is: false });

/** Article 17 without its limit in months: a disjunction of conjunctions, with the document's negations. */
export const ALTERNATIEVEN: readonly Alternatief[] = [
  { naam: "transfer", alle: [ja("aanvraagDoorTransferverpleegkundige")] },
  { naam: "kinderen", alle: [ja("indicatieThuiszorgKinderen"), nee("valtOnderJeugdwet")] },
  { naam: "overbrugging", alle: [ja("overbruggingszorgWlzNodig")] },
  {
    naam: "vervuiling",
    alle: [nee("kanThuisBlijvenZonderWekelijkseHulp"), ja("ziektebeeldGrootRisicoVervuiling")],
  },
  {
    naam: "verergering",
    alle: [nee("kanThuisBlijvenZonderWekelijkseHulp"), ja("beperkingenVerergerenZonderHulp")],
  },
  {
    naam: "ggz",
    alle: [
      nee("kanThuisBlijvenZonderWekelijkseHulp"),
      ja("multiproblematiek"),
      ja("ggzComponent"),
      ja("risicoOntsporing"),
    ],
  },
  {
    naam: "verwaarlozing",
    alle: [nee("kanThuisBlijvenZonderWekelijkseHulp"), ja("verwaarlozingErnstigeVervuiling")],
  },
];

export const LEVENSVERWACHTING = "levensverwachtingMaanden";

/** A rule engine with the rules in it, ready to be asked. What it cannot tell is undefined. */
export interface Motor {
  readonly naam: string;
  readonly norm: (feiten: Feiten) => unknown | Promise<unknown>;
  readonly artikel17: (feiten: Feiten) => unknown | Promise<unknown>;
}
