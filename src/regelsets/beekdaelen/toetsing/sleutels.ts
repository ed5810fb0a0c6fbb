/** The numbers that the tests count with. */
export const TOETSPARAMETERS = [
  "onderzoek.termijn",
  "spoed.aanvang.minimum",
  "spoed.aanvang",
  "spoed.meldtermijn",
  "zrm.domeinen",
  "zrm.ouderschap",
  "zrm.niveaus",
  "jeugdhulp.tot",
  "jeugdhulp.verlengdTot",
  "jeugdstrafrecht.tot",
  "tolk.uren",
  "tolk.urenDoofblind",
  "logeeropvang.perWeek",
  "logeeropvang.perJaar",
  "eerstelijnsverblijf.subsidiejaar",
] as const;
