import fc from "fast-check";
import { gebroken, gebrokenTekst, kwaad, MERK } from "./kwaad.ts";
import { geldig, inDocument, isRij, type Json, veld } from "./schema.ts";

/** A request to the API, and whether it was made by the rules of the document. */
export interface Fuzzverzoek {
  readonly soort: "geldig" | "gebroken";
  readonly pad: string;
  readonly methode: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface Operatie {
  readonly pad: string;
  readonly methode: string;
  readonly operatie: Json;
}

const operaties: readonly Operatie[] = Object.entries(
  isRij(inDocument("paths")) ? (inDocument("paths") ?? {}) : {},
).flatMap(([pad, item]): Operatie[] =>
  Object.entries(isRij(item) ? item : {}).map(([methode, operatie]) => ({
    pad,
    methode: methode.toUpperCase(),
    operatie,
  })),
);

const REGELSETS = [
  "westerkwartier",
  "beekdaelen",
  "midden-limburg",
  "bommelerwaard",
  "hhm-2019",
  "landelijk",
];
const IDS = [
  ...REGELSETS,
  "onbekend",
  "__proto__",
  "constructor",
  "%00",
  "%F0%9F",
  `${MERK}'--`,
  "..",
  "a".repeat(3000),
];

const tekstVan = (waarde: Json): string => (typeof waarde === "string" ? waarde : JSON.stringify(waarde));

/** The path and query of an operation: as the document has them, or with hostile values among them. */
function adres({ pad, operatie }: Operatie, heel: boolean): fc.Arbitrary<string> {
  const parameters = veld(operatie, "parameters");
  const lijst = (Array.isArray(parameters) ? parameters : []).filter(isRij);
  const zoek: Record<string, fc.Arbitrary<string>> = {};
  for (const parameter of lijst) {
    if (parameter["in"] !== "query") continue;
    const goed = geldig(parameter["schema"]).map(tekstVan);
    zoek[String(parameter["name"])] = heel ? goed : fc.oneof(goed, kwaad.map(tekstVan));
  }
  if (!heel) zoek[MERK] = kwaad.map(tekstVan);
  return fc
    .tuple(fc.constantFrom(...(heel ? REGELSETS : IDS)), fc.record(zoek, { requiredKeys: [] }))
    .map(([id, velden]) => {
      const query = new URLSearchParams();
      for (const [naam, waarde = ""] of Object.entries(velden)) query.set(naam, waarde.slice(0, 2000));
      return `/v1${pad.replace(/\{\w+\}/, id)}${query.size > 0 ? `?${query}` : ""}`;
    });
}

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { Accept: "application/json" },
  { Accept: "*/*;q=0" },
  { Accept: `text/${MERK}` },
  { Accept: "application/json;q=abc, ;;;,,," },
  { "Accept-Language": `en;q=2, ${MERK}, *;q=0` },
  { "If-None-Match": `W/"${MERK}", *` },
  { "Content-Encoding": "gzip" },
  { "Transfer-Encoding": "chunked, identity" },
  { "Content-Length": "5" },
  { Expect: "100-continue" },
  { Range: "bytes=0-1" },
  { "X-Forwarded-For": MERK, Forwarded: `for=${MERK}` },
  { "X-HTTP-Method-Override": "DELETE" },
  { Origin: `https://${MERK}.test` },
  { "X-Request-Id": MERK, Cookie: `s=${MERK}`, Authorization: `Bearer ${MERK}` },
];
const TYPEN = [
  "application/json",
  "application/json; charset=utf-8",
  "application/json; charset=utf-16",
  "application/x-ndjson",
  "text/plain",
  "multipart/form-data; boundary=x",
  `application/${MERK}`,
  "",
];
const METHODEN = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];
/** What a gzip bomb looks like before anyone opens it. */
const GEZIPT = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xed, 0xc1, 1, 1, 0, 0, 0]);

const NDJSON = "application/x-ndjson";
const rekenen = operaties.filter(({ methode }) => methode === "POST");
const schemaVan = ({ operatie }: Operatie) =>
  veld(operatie, "requestBody", "content", "application/json", "schema");
const metSchema = rekenen.filter((operatie) => schemaVan(operatie) !== undefined);

/** Bodies of an operation as JSON texts: what the document takes. */
function goedeBody(operatie: Operatie): fc.Arbitrary<string> {
  const schema = schemaVan(operatie);
  if (schema !== undefined) {
    const waarden = fc.oneof(geldig(schema), geldig(schema).map(samenhangend), uitVoorbeeld(operatie));
    return waarden.map((waarde) => JSON.stringify(waarde));
  }
  return fc
    .array(
      fc
        .constantFrom(...metSchema)
        .chain((ander) =>
          geldig(schemaVan(ander)).map((invoer) =>
            JSON.stringify({ id: "a", ...(isRij(invoer) ? invoer : {}) }),
          ),
        ),
      { maxLength: 4 },
    )
    .map((regels) => regels.map((regel) => `${regel}\n`).join(""));
}

const ID = /^(client|k\d+)$/;

/** Members that make one household: the first is the client, each has an id of its own, and children are among them. */
function samenhangend(waarde: Json): Json {
  if (Array.isArray(waarde)) return waarde.map(samenhangend);
  if (!isRij(waarde)) return waarde;
  const uit = Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, samenhangend(deel)]));
  const { leden, kinderen } = uit;
  if (Array.isArray(leden)) {
    uit["leden"] = leden.map((lid, nummer) =>
      isRij(lid)
        ? { ...lid, id: nummer === 0 ? "client" : `k${nummer}`, rol: nummer === 0 ? "client" : "kind" }
        : lid,
    );
  }
  if (Array.isArray(kinderen) && !kinderen.every((id) => ID.test(String(id)))) uit["kinderen"] = ["k1"];
  return uit;
}

/** An example with some of its fields left out. */
function uitVoorbeeld({ operatie }: Operatie): fc.Arbitrary<Json> {
  const naam = `${veld(operatie, "operationId")}.verzoek`;
  const voorbeeld = inDocument("components", "examples", naam, "value") ?? {};
  const namen = isRij(voorbeeld) ? Object.keys(voorbeeld) : [];
  return fc
    .subarray(namen, { minLength: Math.max(0, namen.length - 1) })
    .map((over) =>
      isRij(voorbeeld)
        ? Object.fromEntries(Object.entries(voorbeeld).filter(([sleutel]) => over.includes(sleutel)))
        : voorbeeld,
    );
}

const typeVan = (operatie: Operatie): string =>
  schemaVan(operatie) === undefined ? NDJSON : "application/json";

/** Valid by the document: what comes back may still be a 400, for what only a calculation can see. */
function geldigeVraag(operatie: Operatie): fc.Arbitrary<Fuzzverzoek> {
  const { methode } = operatie;
  const soort = "geldig" as const;
  const zonder = adres(operatie, true).map((pad) => ({ soort, pad, methode, headers: {} }));
  if (methode !== "POST") return zonder;
  return fc
    .tuple(zonder, goedeBody(operatie))
    .map(([verzoek, body]) => ({ ...verzoek, headers: { "content-type": typeVan(operatie) }, body }));
}
export const geldigVerzoek: fc.Arbitrary<Fuzzverzoek> = fc.oneof(...operaties.map(geldigeVraag));

function gebrokenBody(operatie: Operatie): fc.Arbitrary<string | Uint8Array> {
  const schema = schemaVan(operatie);
  const waarde =
    schema === undefined
      ? goedeBody(operatie).chain(gebrokenTekst)
      : geldig(schema)
          .chain(gebroken)
          .chain((eerst) => fc.oneof({ weight: 2, arbitrary: fc.constant(eerst) }, gebroken(eerst)))
          .map((kapot) => JSON.stringify(kapot));
  return fc.oneof(
    { weight: 6, arbitrary: waarde },
    { weight: 2, arbitrary: goedeBody(operatie).chain(gebrokenTekst) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.constant(GEZIPT) },
  );
}

/** Broken in some dimension: the body, the query, the path, the headers or the method. */
function gebrokenVraag(operatie: Operatie): fc.Arbitrary<Fuzzverzoek> {
  const soort = "gebroken" as const;
  const eigen = operatie.methode;
  return fc
    .record({
      pad: fc.oneof({ weight: 4, arbitrary: adres(operatie, true) }, adres(operatie, false)),
      methode: fc.oneof({ weight: 9, arbitrary: fc.constant(eigen) }, fc.constantFrom(...METHODEN)),
      type: fc.oneof({ weight: 9, arbitrary: fc.constant(typeVan(operatie)) }, fc.constantFrom(...TYPEN)),
      headers: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.constantFrom(...HEADERS)),
      body: rekenen.includes(operatie) ? gebrokenBody(operatie) : fc.constant(""),
    })
    .map(({ pad, methode, type, headers, body }): Fuzzverzoek => {
      const metBody = methode !== "GET" && methode !== "HEAD";
      return {
        soort,
        pad,
        methode,
        headers: { ...(metBody && type !== "" && { "content-type": type }), ...headers },
        ...(metBody && { body }),
      };
    });
}
export const gebrokenVerzoek: fc.Arbitrary<Fuzzverzoek> = fc.oneof(...operaties.map(gebrokenVraag));
