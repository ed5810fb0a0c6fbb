import { antwoord, zeker } from "../../../regels/antwoord.ts";
import { type Omvangstap, type Toets, toets } from "../../../regels/begeleiding.ts";
import { perWeek } from "../../../regels/frequentie.ts";
import { type Grootheid, gegeven, maal, NUL } from "../../../regels/grootheid.ts";
import type { Begeleidingsnorm } from "../../../regels/tabellen.ts";
import { activiteitFeit } from "../../begeleiding/feiten.ts";
import type { Begeleidingsactiviteit } from "../../begeleiding/vraag.ts";
import { frequentie } from "./frequentie.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

const AFRONDING = "Een deel van een minuut per week is naar boven afgerond, in het voordeel van de cliënt.";
const PLAFOND = "De minuten in de tabel zijn gelezen als bovengrens: elk aantal tot het hoogste mag.";

/** Minutes a week: a part of a minute is rounded up. */
function minutenPerWeek(perKeer: Grootheid, keer: Grootheid): Grootheid {
  const precies = maal(perKeer, keer);
  const week = (waarde: number) => (Number.isFinite(waarde) ? Math.ceil(perWeek(waarde, 1)) : waarde);
  const minimum = week(precies.minimum);
  const maximum = week(precies.maximum);
  return { minimum, maximum, ontbreekt: precies.ontbreekt };
}

const isHeel = ({ minimum, maximum }: Grootheid, { minimum: van, maximum: tot }: Grootheid): boolean =>
  [minimum, maximum].every((keer) => [van, tot].every((minuten) => Number.isInteger(perWeek(minuten, keer))));

/** The line of one activity of which the table has the cell. `nummer`: its place in the question, from 0. */
export function activiteitstap(
  gevraagd: Begeleidingsactiviteit,
  norm: Begeleidingsnorm,
  nummer: number,
  { regels }: BdBegeleidingstabellen,
): Omvangstap {
  const { minutenPerKeer } = gevraagd;
  const hoogste = Math.max(...norm.opties);
  const vaak = frequentie(gevraagd, norm, nummer);
  const feit = activiteitFeit(nummer, "minutenPerKeer");
  const minuten = gegeven(minutenPerKeer, feit, 0, hoogste);
  const past = minutenPerKeer === undefined ? antwoord(undefined, feit) : zeker(minutenPerKeer <= hoogste);
  const tussenin = past.waarde === "ja" && !norm.opties.includes(minuten.minimum);
  const toetsen: readonly Toets[] = [
    toets(vaak.regel ? regels[vaak.regel] : norm, {
      omschrijving: `De frequentie staat in de tabel: ${vaak.omschrijving}`,
      antwoord: vaak.toegestaan,
      toegestaan: norm.frequenties,
    }),
    toets(norm, {
      omschrijving: `Niet meer dan ${hoogste} minuten per keer`,
      antwoord: past,
      toegestaan: norm.opties,
      ...(tussenin && { interpretatie: PLAFOND }),
    }),
  ];
  const interpretatie = [
    norm.interpretatie,
    vaak.omgerekend ?? null,
    isHeel(minuten, vaak.keer) ? null : AFRONDING,
  ].filter((tekst) => tekst !== null);
  return {
    regel: norm.regel,
    bron: norm.bron,
    soort: "norm",
    omschrijving: norm.omschrijving,
    activiteit: norm.activiteit,
    type: norm.type,
    toetsen,
    perKeer: minuten,
    perWeek: minutenPerWeek(minuten, vaak.keer),
    ...(interpretatie.length > 0 && { interpretatie: interpretatie.join(" ") }),
  };
}

/** The line of a type of support that the table does not have with this activity. `cellen`: those that it has. */
export function ontbrekendeCel(
  { activiteit, type }: Begeleidingsactiviteit,
  cellen: readonly Begeleidingsnorm[],
  { regels }: BdBegeleidingstabellen,
): Omvangstap {
  const tabel = regels["BD-8-7-1-individueel-en-groep"];
  const toegestaan = cellen.map((cel) => cel.type);
  const omschrijving = `Dit type ondersteuning staat bij deze activiteit in de tabel. Wel: ${toegestaan.join(", ") || "geen"}`;
  return {
    ...tabel,
    soort: "norm",
    omschrijving: "Een type ondersteuning dat bij deze activiteit niet in de tabel staat",
    activiteit,
    type,
    toetsen: [toets(tabel, { omschrijving, antwoord: zeker(false), toegestaan })],
    perKeer: null,
    perWeek: NUL,
  };
}
