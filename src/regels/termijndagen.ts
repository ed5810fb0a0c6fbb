import { periodeVan } from "./duur.ts";
import { nodig } from "./evalueer.ts";
import { dagInNederland } from "./kalenderdag.ts";
import { eersteMaandVanaf, naHeleMaanden } from "./kalendermaand.ts";
import type { Lengte } from "./lengte.ts";
import { dagNa, dagVoor, eerderDan, eindeVan, isoPeriode } from "./periode.ts";
import type { Parameter } from "./tabellen.ts";
import type { Telling, Termijn, Termijndagen, Termijnvraag } from "./termijn.ts";
import { type Termijnenwet, volgensTermijnenwet } from "./termijnenwet.ts";
import { naWerkdagen } from "./werkdagen.ts";

type Parameters = Readonly<Record<string, Parameter | undefined>>;
type Bij<S extends Telling["soort"]> = Extract<Telling, { soort: S }>;

const MS_PER_UUR = 60 * 60 * 1000;

const LEEG: Termijndagen = {
  vanaf: null,
  eersteDag: null,
  laatsteDag: null,
  nietLaterDan: null,
  duur: null,
  tijdvenster: null,
  verlengd: null,
  nietVerlengd: null,
  interpretatie: null,
  mist: [],
};

function lengteVan(parameter: Parameter): Lengte {
  const { waarde: aantal, eenheid } = parameter;
  if (eenheid === "werkdagen") return { aantal, eenheid, periode: null };
  if (eenheid === "uren") return { aantal, eenheid, periode: `PT${aantal}H` };
  const periode = periodeVan(parameter);
  return { aantal, eenheid: periode.eenheid, periode: isoPeriode(periode) };
}

/** The last day of a length of time after an event, before the Algemene termijnenwet. */
const laatsteVan = (vanaf: string, parameter: Parameter): string =>
  parameter.eenheid === "werkdagen"
    ? naWerkdagen(vanaf, parameter.waarde)
    : eindeVan(vanaf, periodeVan(parameter));

function naDagen(
  { vanaf: begin, lengte, uiterlijkVoor }: Bij<"na">,
  valtOnderWet: boolean,
  { gebeurtenissen }: Termijnvraag,
  parameters: Parameters,
  wet: Termijnenwet,
): Termijndagen {
  const parameter = nodig(parameters[lengte], lengte);
  const duur = lengteVan(parameter);
  const vanaf = gebeurtenissen[begin];
  const ander = uiterlijkVoor === undefined ? undefined : gebeurtenissen[uiterlijkVoor];
  const grens = ander === undefined ? null : dagVoor(ander);
  const mist = [begin, uiterlijkVoor].flatMap((naam) =>
    naam !== undefined && gebeurtenissen[naam] === undefined ? [naam] : [],
  );
  const deel = { ...LEEG, duur, interpretatie: parameter.interpretatie, mist };
  if (vanaf === undefined) return { ...deel, nietLaterDan: grens };

  const gewoon = laatsteVan(vanaf, parameter);
  const einde = valtOnderWet
    ? volgensTermijnenwet(gewoon, duur, wet)
    : { laatsteDag: gewoon, verlengd: null, nietVerlengd: null };
  // Where the other limit comes first, nothing runs on.
  const eerder = grens !== null && grens < einde.laatsteDag;
  const uiterlijk = eerder ? grens : einde.laatsteDag;
  return {
    ...deel,
    vanaf,
    eersteDag: dagNa(vanaf),
    laatsteDag: mist.length === 0 ? uiterlijk : null,
    nietLaterDan: uiterlijk,
    verlengd: eerder ? null : einde.verlengd,
    nietVerlengd: einde.nietVerlengd,
  };
}

function naMaanden(
  { vanaf: begin, lengte }: Bij<"naHeleMaanden">,
  { gebeurtenissen }: Termijnvraag,
  parameters: Parameters,
): Termijndagen {
  const parameter = nodig(parameters[lengte], lengte);
  const vanaf = gebeurtenissen[begin];
  const deel = { ...LEEG, duur: lengteVan(parameter), interpretatie: parameter.interpretatie };
  if (vanaf === undefined) return { ...deel, mist: [begin] };
  const laatsteDag = naHeleMaanden(vanaf, periodeVan(parameter));
  return { ...deel, vanaf, eersteDag: eersteMaandVanaf(vanaf), laatsteDag, nietLaterDan: laatsteDag };
}

function voorDag(
  { vanaf: begin, lengte }: Bij<"voor">,
  { gebeurtenissen }: Termijnvraag,
  parameters: Parameters,
): Termijndagen {
  const parameter = nodig(parameters[lengte], lengte);
  const vanaf = gebeurtenissen[begin];
  const deel = { ...LEEG, duur: lengteVan(parameter), interpretatie: parameter.interpretatie };
  if (vanaf === undefined) return { ...deel, mist: [begin] };
  const laatsteDag = eerderDan(vanaf, periodeVan(parameter));
  return { ...deel, vanaf, laatsteDag, nietLaterDan: laatsteDag };
}

/** An instant so many hours later, in UTC to the second. */
const urenLater = (moment: string, uren: number): string =>
  new Date(Date.parse(moment) + uren * MS_PER_UUR).toISOString().replace(/\.\d+Z$/, "Z");

function naUren(
  { vanaf: begin, minimum, maximum }: Bij<"uren">,
  { gebeurtenissen }: Termijnvraag,
  parameters: Parameters,
): Termijndagen {
  const langste = nodig(parameters[maximum], maximum);
  const moment = gebeurtenissen[begin];
  const deel = { ...LEEG, duur: lengteVan(langste), interpretatie: langste.interpretatie };
  if (moment === undefined) return { ...deel, mist: [begin] };
  const totEnMet = urenLater(moment, langste.waarde);
  const dag = dagInNederland(Date.parse(moment));
  const laatsteDag = dagInNederland(Date.parse(totEnMet));
  return {
    ...deel,
    vanaf: dag,
    eersteDag: dag,
    laatsteDag,
    nietLaterDan: laatsteDag,
    tijdvenster: { van: urenLater(moment, nodig(parameters[minimum], minimum).waarde), totEnMet },
  };
}

/** The days of a term by what is known. Throws where the tables lack a length that it names. */
export function dagenVan(
  { telling, termijnenwet = false }: Termijn,
  vraag: Termijnvraag,
  parameters: Parameters,
  wet: Termijnenwet,
): Termijndagen {
  switch (telling.soort) {
    case "na":
      return naDagen(telling, termijnenwet, vraag, parameters, wet);
    case "naHeleMaanden":
      return naMaanden(telling, vraag, parameters);
    case "voor":
      return voorDag(telling, vraag, parameters);
    case "uren":
      return naUren(telling, vraag, parameters);
    case "opDag": {
      const dag = vraag.gebeurtenissen[telling.vanaf];
      if (dag === undefined) return { ...LEEG, mist: [telling.vanaf] };
      return { ...LEEG, laatsteDag: dag, nietLaterDan: dag };
    }
  }
}
