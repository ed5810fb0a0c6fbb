import document from "../../openapi/openapi.json" with { type: "json" };

export interface Pad {
  readonly pad: string;
  /** The method that the path takes, beside HEAD (with GET) and OPTIONS. */
  readonly methode: "GET" | "POST";
  /** As `Allow` has it. */
  readonly toegestaan: string;
  /** A body that the path takes, where it takes one, and its media type. */
  readonly goed: string;
  readonly type: string;
}

const voorbeelden: ReadonlyMap<string, unknown> = new Map(
  Object.entries(document.components.examples).map(([naam, { value }]) => [naam, value]),
);

const NDJSON = "application/x-ndjson";

/** An example as the body that it shows: lines of JSON are a text already. */
function bodyVan(operationId: string): Pick<Pad, "goed" | "type"> {
  const voorbeeld = voorbeelden.get(`${operationId}.verzoek`) ?? {};
  return typeof voorbeeld === "string"
    ? { goed: voorbeeld, type: NDJSON }
    : { goed: JSON.stringify(voorbeeld), type: "application/json" };
}

const maak = (pad: string, methode: "GET" | "POST", operationId = ""): Pad => ({
  pad,
  methode,
  ...bodyVan(operationId),
  toegestaan: methode === "GET" ? "GET, HEAD, OPTIONS" : "OPTIONS, POST",
});

/** Every path of the published document, each with a regelset that is there. */
export const API_PADEN: readonly Pad[] = Object.entries(document.paths).map(([pad, item]) =>
  maak(
    `/v1${pad.replace(/\{(?:id|regelset)\}/, "westerkwartier")}`,
    "post" in item ? "POST" : "GET",
    Object.values(item)[0]?.operationId,
  ),
);

const DOCS = ["docs.js", "docs.css", "swagger-ui.css", "swagger-ui-bundle.js"];

/** The paths for people. */
export const DOCS_PADEN: readonly Pad[] = ["/", "/docs", ...DOCS.map((naam) => `/docs/${naam}`)].map((pad) =>
  maak(pad, "GET"),
);

export const PADEN: readonly Pad[] = [...API_PADEN, ...DOCS_PADEN];
