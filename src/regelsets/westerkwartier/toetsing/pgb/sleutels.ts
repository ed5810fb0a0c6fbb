/** The numbers that the test of a pgb reads. */
export const PGBPARAMETERS = [
  "pgb.vog.formeel",
  "pgb.vog.informeel",
  "pgb.zwaardereEisen.uren",
  "pgb.zwaardereEisen.inwoners",
  "pgb.hersteltermijn",
  "pgb.buitenland.melden",
  "pgb.meerderjarigVanaf",
  "pgb.naOverlijden",
  "pgb.eenmaligeUitkering",
] as const;
