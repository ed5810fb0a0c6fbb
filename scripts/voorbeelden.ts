import type { maakDocument } from "./document.ts";

/**
 * Example values by the name of their file: `<operationId>.verzoek`, `<operationId>.<status>` or `probleem.<status>`.
 * An answer that is not JSON has the end of its media type behind it: `<operationId>.200.calendar`, a JSON string.
 */
export type Voorbeelden = ReadonlyMap<string, unknown>;

type Document = ReturnType<typeof maakDocument>;
interface Inhoud {
  [mediatype: string]: { examples?: Record<string, object> };
}

const METHODEN = ["get", "post"] as const;

/**
 * The document with the examples in it: as components, because an example under `paths` trips the linter of the
 * API design rules, and a reference to them at every body. Throws where a body has no example, or an example no body.
 */
export function metVoorbeelden(document: Document, voorbeelden: Voorbeelden): Document {
  const gebruikt = new Set<string>();
  const hang = (inhoud: Inhoud | undefined, namen: readonly string[]) => {
    for (const [type, media] of Object.entries(inhoud ?? {})) {
      const [, vorm = type] = type.split("/");
      const achter = vorm.endsWith("json") ? "" : `.${vorm}`;
      const naam = namen
        .map((kandidaat) => kandidaat + achter)
        .find((kandidaat) => voorbeelden.has(kandidaat));
      if (naam === undefined) throw new Error(`openapi/voorbeelden lacks ${namen[0]}${achter}.json`);
      gebruikt.add(naam);
      media.examples = { voorbeeld: { $ref: `#/components/examples/${naam}` } };
    }
  };
  for (const pad of Object.values(document.paths)) {
    for (const methode of METHODEN) {
      const operatie = pad[methode];
      if (operatie === undefined) continue;
      const { operationId: id, requestBody, responses } = operatie;
      if (requestBody && "content" in requestBody) hang(requestBody.content, [`${id}.verzoek`]);
      for (const [status, antwoord] of Object.entries(responses)) {
        hang(antwoord.content, [`${id}.${status}`, `probleem.${status}`]);
      }
    }
  }
  const over = [...voorbeelden.keys()].find((naam) => !gebruikt.has(naam));
  if (over !== undefined) throw new Error(`openapi/voorbeelden/${over}.json belongs to no body`);
  const examples = Object.fromEntries(
    [...voorbeelden].sort(([a], [b]) => a.localeCompare(b)).map(([naam, value]) => [naam, { value }]),
  );
  return { ...document, components: { ...document.components, examples } };
}
