import type { Kindactiviteit } from "../../situatie.ts";
import type { MlRegel } from "../behandeling.ts";

/** The activities of tabel 7, by the names that requests use; what is not here the table does not name. */
export const TABEL_7: Readonly<Partial<Record<Kindactiviteit, MlRegel>>> = {
  wasVerzorgen: "ML-t7-was",
  kamersOpruimen: "ML-t7-kamers",
  etenMaken: "ML-t7-eten-maken",
  tasjesKlaarmaken: "ML-t7-tasjes",
  aankleden: "ML-t7-aankleden",
  wassen: "ML-t7-wassen",
  wassenEnKleden: "ML-t7-wassen",
  broodmaaltijd: "ML-t7-eten-geven",
  warmeMaaltijd: "ML-t7-eten-geven",
  babyvoeding: "ML-t7-eten-geven",
  structuurBieden: "ML-t7-structuur",
  extraHuishoudelijkeTaken: "ML-t7-meer-tijd-huishouden",
  naarSchoolBrengen: "ML-t7-brengen",
  naarBedBrengen: "ML-t7-bed",
  afstemming: "ML-t7-afstemming-hulp",
  contact: "ML-t7-afstemming-contact",
};
