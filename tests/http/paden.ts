import document from "../../openapi/openapi.json" with { type: "json" };

export interface Pad {
  readonly pad: string;
  /** The method that the path takes, beside HEAD (with GET) and OPTIONS. */
  readonly methode: "GET" | "POST";
  /** As `Allow` has it. */
  readonly toegestaan: string;
}

const maak = (pad: string, methode: "GET" | "POST"): Pad => ({
  pad,
  methode,
  toegestaan: methode === "GET" ? "GET, HEAD, OPTIONS" : "OPTIONS, POST",
});

/** Every path of the published document, each with a regelset that is there. */
export const API_PADEN: readonly Pad[] = Object.entries(document.paths).map(([pad, item]) =>
  maak(`/v1${pad.replace("{id}", "westerkwartier")}`, "post" in item ? "POST" : "GET"),
);

const DOCS = ["docs.js", "docs.css", "swagger-ui.css", "swagger-ui-bundle.js"];

/** The paths for people. */
export const DOCS_PADEN: readonly Pad[] = ["/", "/docs", ...DOCS.map((naam) => `/docs/${naam}`)].map((pad) =>
  maak(pad, "GET"),
);

export const PADEN: readonly Pad[] = [...API_PADEN, ...DOCS_PADEN];
