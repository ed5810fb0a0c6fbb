import { toegangTot } from "../voorziening.ts";
import { ROLSTOEL } from "./rolstoel.ts";
import { AUTO, COLLECTIEF, KINDERFIETS, SPIERKRACHT } from "./soorten.ts";
import { VERVOER } from "./vervoer.ts";

/** Who is let in to transport (article 21), by kind, and to a wheelchair (article 22). */
export const VERVOERTOETSEN = {
  collectiefVervoer: toegangTot(VERVOER, COLLECTIEF),
  vervoermiddelOpSpierkracht: toegangTot(VERVOER, SPIERKRACHT),
  scootmobiel: toegangTot(VERVOER),
  tegemoetkomingVervoer: toegangTot(VERVOER),
  autoaanpassing: toegangTot(VERVOER, AUTO),
  aangepastFietszitje: toegangTot(KINDERFIETS),
  rolstoel: toegangTot(ROLSTOEL),
};
