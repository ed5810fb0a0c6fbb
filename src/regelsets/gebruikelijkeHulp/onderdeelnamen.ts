const NAMEN: Readonly<Record<string, string>> = {
  lichtHuishoudelijkWerk: "licht huishoudelijk werk",
  zwaarHuishoudelijkWerk: "zwaar huishoudelijk werk",
  schoonEnLeefbaarHuis: "het huis schoonmaken",
  extraKamers: "de extra kamers",
  extraInzet: "de extra inzet",
  wasverzorging: "de was",
  boodschappen: "de boodschappen",
  maaltijden: "de maaltijden",
  organisatie: "het huishouden regelen",
  kindzorg: "de zorg voor de kinderen",
};

/** A part of the help in words, for a question. */
export const inWoorden = (onderdeel: string): string => NAMEN[onderdeel] ?? onderdeel;
