import fc from "fast-check";
import { isRij, type Json } from "./schema.ts";

/** Stands in every hostile text, so that it can be looked for where it must not be. */
export const MERK = "GEHEIM7391";

const TEKSTEN = [
  `${MERK}'; DROP TABLE normtijd; --`,
  `${MERK}" OR 1=1 --`,
  `${MERK}\u0000`,
  `${MERK}\ud800`,
  `\udfff${MERK}`,
  `${MERK}\u202e\u200b\ufeff`,
  `<script>${MERK}</script>`,
  `\${jndi:ldap://${MERK}}`,
  `../../${MERK}`,
  `${MERK}\r\nSet-Cookie: a=b`,
  `${MERK}${"x".repeat(5000)}`,
  "",
  " ",
  "NaN",
  "2026-02-30",
  "2026-11-21T25:00:00Z",
  "9999999999-01-01",
];
const GETALLEN = [
  -1,
  0,
  0.1,
  0.25,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 31) - 1,
  4294967296,
  1e21,
];
const NAMEN = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "bsn",
  "naam",
  "$ref",
  "",
  `${MERK}`,
];

function diep(lagen: number): Json {
  let uit: Json = MERK;
  for (let laag = 0; laag < lagen; laag += 1) uit = laag % 2 === 0 ? [uit] : { x: uit };
  return uit;
}

/** A value of which no schema expects much. */
export const kwaad: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...TEKSTEN),
  fc.constantFrom<Json>(...GETALLEN),
  fc.constantFrom<Json>(null, true, false, [], {}, [[]], [null], { [MERK]: 1 }, [MERK, MERK]),
  fc.constantFrom(8, 64, 500, 3000).map(diep),
  fc.constantFrom(100, 2000).map((aantal) => Array.from({ length: aantal }, () => MERK)),
);

const DIEPSTE = 12;

/** Every place in a value down to a depth, as the keys that lead to it. */
function plaatsen(waarde: Json, pad: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (pad.length === DIEPSTE) return [pad];
  if (Array.isArray(waarde))
    return [pad, ...waarde.flatMap((deel, nummer) => plaatsen(deel, [...pad, nummer]))];
  if (isRij(waarde))
    return [pad, ...Object.entries(waarde).flatMap(([naam, deel]) => plaatsen(deel, [...pad, naam]))];
  return [pad];
}

/** An own field of any name, `__proto__` too. */
function metVeld(rij: { [sleutel: string]: Json }, naam: string, waarde: Json): Json {
  const uit = { ...rij };
  Object.defineProperty(uit, naam, { value: waarde, enumerable: true, configurable: true, writable: true });
  return uit;
}

function opPlek(
  waarde: Json,
  [eerste, ...rest]: readonly (string | number)[],
  doe: (deel: Json) => Json,
): Json {
  if (eerste === undefined) return doe(waarde);
  if (Array.isArray(waarde))
    return waarde.map((deel, nummer) => (nummer === eerste ? opPlek(deel, rest, doe) : deel));
  if (!isRij(waarde)) return waarde;
  return metVeld(waarde, String(eerste), opPlek(waarde[eerste] ?? null, rest, doe));
}

/** A value broken at one place: another value there, a field too many, or a field too few. */
export function gebroken(waarde: Json): fc.Arbitrary<Json> {
  return fc.constantFrom(...plaatsen(waarde)).chain((pad) =>
    fc.oneof(
      kwaad.map((ander) => opPlek(waarde, pad, () => ander)),
      fc
        .tuple(fc.constantFrom(...NAMEN), kwaad)
        .map(([naam, ander]) =>
          opPlek(waarde, pad, (deel) => (isRij(deel) ? metVeld(deel, naam, ander) : ander)),
        ),
      fc.nat().map((nummer) =>
        opPlek(waarde, pad, (deel) => {
          if (Array.isArray(deel)) return deel.slice(1);
          if (!isRij(deel)) return null;
          const namen = Object.keys(deel);
          const weg = namen[nummer % Math.max(1, namen.length)];
          return Object.fromEntries(Object.entries(deel).filter(([naam]) => naam !== weg));
        }),
      ),
    ),
  );
}

/** A text that was JSON, broken as a text. */
export function gebrokenTekst(json: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.nat(json.length).map((lengte) => json.slice(0, lengte)),
    fc.constantFrom(
      "",
      "null",
      "[]",
      "1",
      '"x"',
      "{",
      "{}{}",
      "\ufeff{}",
      "//x\n{}",
      "{'a':1}",
      "NaN",
      `{"${MERK}"`,
    ),
    // A field that stands twice.
    fc
      .constantFrom("regelset", "peildatum", "__proto__", MERK)
      .map((naam) => (json.startsWith("{") ? `{"${naam}":1,"${naam}":2,${json.slice(1)}` : json)),
    fc.constant(`${json}${" ".repeat(70_000)}`),
    fc.constant(`${"[".repeat(20_000)}${"]".repeat(20_000)}`),
    fc.constantFrom("\\u0000", "\\ud800", "\\uD83D\\uDE00").map((teken) => json.replace('"', `"${teken}`)),
  );
}
