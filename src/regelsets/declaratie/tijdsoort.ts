import type { Vindplaats } from "../../regels/tabellen.ts";

/** What a worker's time goes to. */
export const TIJDSOORTEN = [
  "hulpInDeWoning",
  "contactFaceToFace",
  "contactTelefonisch",
  "contactElektronisch",
  "multidisciplinairOverleg",
  "rapportage",
  "dossier",
  "reistijdClient",
  "indirectOverig",
  "vakantie",
  "ziekte",
  "opleiding",
  "nietProductief",
  "werkoverleg",
  "beleid",
  "intervisie",
  "reflectie",
  "reistijdOverig",
  "nietClientgebondenOverig",
] as const;
export type Tijdsoort = (typeof TIJDSOORTEN)[number];

/** The categories that time falls into. */
export const TIJDCATEGORIEEN = [
  "directClientgebonden",
  "indirectClientgebonden",
  "nietClientgebonden",
] as const;
export type Tijdcategorie = (typeof TIJDCATEGORIEEN)[number];

/** Time of one kind, with the rule that puts it in its category. */
export interface Ingedeeld extends Vindplaats {
  readonly soort: Tijdsoort;
  readonly categorie: Tijdcategorie;
  readonly minuten: number;
  readonly interpretatie?: string;
}

/** The time of a line in its categories, with the rule that names these. */
export interface Tijdverdeling extends Vindplaats {
  readonly totalen: Readonly<Record<Tijdcategorie, number>>;
  readonly onderdelen: readonly Ingedeeld[];
}
