import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { fromSchema } from "@openapi-contrib/openapi-schema-to-json-schema";
import document from "../../openapi/openapi.json" with { type: "json" };

type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };

/** An OpenAPI schema as JSON Schema; the round trip drops what the converter leaves undefined. */
const alsJsonSchema = (schema: object): Schema => JSON.parse(JSON.stringify(fromSchema(schema)));

/** The components of the document, so that a `$ref` to them can be followed. */
const schemas = Object.fromEntries(
  Object.entries(document.components.schemas).map(([naam, schema]) => [naam, alsJsonSchema(schema)]),
);
const validators = new Map<object, Validator>();

function validator(schema: object): Validator {
  const bekend = validators.get(schema);
  if (bekend) return bekend;
  const nieuw = new Validator({ ...alsJsonSchema(schema), components: { schemas } }, "7", false);
  validators.set(schema, nieuw);
  return nieuw;
}

const veld = (waarde: unknown, sleutel: string): unknown =>
  typeof waarde === "object" && waarde !== null ? Reflect.get(waarde, sleutel) : undefined;

/** The operation of the document that a request goes to, or undefined where it has none. */
function operatie(methode: string, pad: string): unknown {
  for (const [patroon, item] of Object.entries(document.paths)) {
    const vorm = new RegExp(`^/v1${patroon.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
    if (vorm.test(pad)) return veld(item, methode.toLowerCase());
  }
  return undefined;
}

/**
 * What is wrong with an answer by the published document: an undescribed status, media type or body, or a header
 * that is not there. Empty when it keeps to it. Paths outside the document are only held to the shape of a problem.
 */
export function schendingen(
  methode: string,
  pad: string,
  antwoord: Response,
  body: Json | undefined,
): string[] {
  const op = operatie(methode, pad);
  const status = String(antwoord.status);
  const beschreven = veld(veld(op, "responses"), status);
  if (op !== undefined && beschreven === undefined) return [`${methode} ${pad}: ${status} is not described`];
  const headers = Object.entries((veld(beschreven, "headers") as object | undefined) ?? {});
  const fouten = headers
    .filter(([naam, kop]) => veld(kop, "required") === true && antwoord.headers.get(naam) === null)
    .map(([naam]) => `${methode} ${pad}: ${status} lacks ${naam}`);
  if (body === undefined) return fouten;
  const type = antwoord.headers.get("content-type")?.split(";")[0] ?? "";
  const inhoud =
    veld(beschreven, "content") ??
    (antwoord.status >= 400 ? { [type]: { schema: { $ref: "#/components/schemas/Probleem" } } } : {});
  const schema = veld(veld(inhoud, type), "schema");
  if (typeof schema !== "object" || schema === null)
    return [...fouten, `${methode} ${pad}: ${status} has undescribed ${type}`];
  const { valid, errors } = validator(schema).validate(body);
  return valid
    ? fouten
    : [...fouten, ...errors.map((fout: OutputUnit) => `${fout.instanceLocation}: ${fout.error}`)];
}
