import { expect } from "vitest";
import type { Antwoord } from "../hulp/http.ts";

/** Status, name of the kind and title of every problem that the API gives. */
const SOORTEN = {
  "ongeldige-invoer": [400, "De invoer klopt niet"],
  "ongeldige-json": [400, "De invoer is geen geldige JSON"],
  "geen-regels": [400, "Op deze datum zijn er geen regels"],
  "niet-gevonden": [404, "Niet gevonden"],
  "methode-niet-toegestaan": [405, "Deze methode kan hier niet"],
  "niet-leverbaar": [406, "Het gevraagde formaat kan niet worden geleverd"],
  "te-groot": [413, "De invoer is te groot"],
  "verkeerd-mediatype": [415, "De invoer heeft het verkeerde mediatype"],
  "te-veel-verzoeken": [429, "Te veel verzoeken"],
  "interne-fout": [500, "Er ging iets mis"],
  "tabellen-onbruikbaar": [503, "De tabellen zijn nu niet te gebruiken"],
} as const;

export interface Fout {
  readonly pad: string;
  readonly code: string;
  readonly melding: string;
  readonly toegestaan?: readonly string[];
}

export const fout = (pad: string, code: string, melding: string, toegestaan?: readonly string[]): Fout =>
  toegestaan === undefined ? { pad, code, melding } : { pad, code, melding, toegestaan };

const opVolgorde = (fouten: readonly Fout[]): Fout[] =>
  [...fouten].sort((a, b) => `${a.pad} ${a.code}`.localeCompare(`${b.pad} ${b.code}`));

/** Holds an answer to be exactly this problem; `rest` has every member but those that follow from the kind. */
export function verwachtProbleem(
  { status, headers, body }: Antwoord<Record<string, unknown>>,
  soort: keyof typeof SOORTEN,
  rest: Readonly<Record<string, unknown>>,
): void {
  const [code, title] = SOORTEN[soort];
  expect({ status, type: headers.get("content-type") }).toEqual({
    status: code,
    type: "application/problem+json",
  });
  expect(body).toEqual({
    type: `urn:wmo-regels:probleem:${soort}`,
    title,
    status: code,
    instance: `urn:uuid:${headers.get("X-Request-Id")}`,
    ...rest,
  });
}

/** Holds an answer to refuse the input for exactly these faults, in any order. */
export function verwachtFouten(
  antwoord: Antwoord<Record<string, unknown> & { readonly fouten?: readonly Fout[] }>,
  fouten: readonly Fout[],
): void {
  const { fouten: gekregen = [], ...rest } = antwoord.body;
  expect(opVolgorde(gekregen)).toEqual(opVolgorde(fouten));
  const detail =
    fouten.length === 1 ? "Er is 1 fout in de invoer." : `Er zijn ${fouten.length} fouten in de invoer.`;
  verwachtProbleem({ ...antwoord, body: rest }, "ongeldige-invoer", { detail });
}
