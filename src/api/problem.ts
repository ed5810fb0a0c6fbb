import type { ContentfulStatusCode } from "hono/utils/http-status";

/** One fault in the input. `pad`: a JSON pointer. `toegestaan`: the values that are allowed, where they can be listed. */
export interface Fout {
  readonly pad: string;
  readonly code: string;
  readonly melding: string;
  readonly toegestaan?: readonly (string | number | boolean)[];
}

/** The kinds of problem: status and title of each. The type URI is `urn:wmo-regels:probleem:` with the name. */
export const PROBLEMEN = {
  "ongeldige-invoer": { status: 400, title: "De invoer klopt niet" },
  "ongeldige-json": { status: 400, title: "De invoer is geen geldige JSON" },
  "geen-regels": { status: 400, title: "Op deze datum zijn er geen regels" },
  "niet-gevonden": { status: 404, title: "Niet gevonden" },
  "methode-niet-toegestaan": { status: 405, title: "Deze methode kan hier niet" },
  "niet-leverbaar": { status: 406, title: "Het gevraagde formaat kan niet worden geleverd" },
  "te-groot": { status: 413, title: "De invoer is te groot" },
  "verkeerd-mediatype": { status: 415, title: "De invoer heeft het verkeerde mediatype" },
  "te-veel-verzoeken": { status: 429, title: "Te veel verzoeken" },
  "interne-fout": { status: 500, title: "Er ging iets mis" },
  "tabellen-onbruikbaar": { status: 503, title: "De tabellen zijn nu niet te gebruiken" },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type Probleemsoort = keyof typeof PROBLEMEN;

interface Velden {
  readonly detail: string;
  readonly fouten?: readonly Fout[];
  /** Members of its own kind (RFC 9457, 3.2). */
  readonly leden?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem for the caller (RFC 9457). Thrown anywhere in the API; it becomes `application/problem+json`. */
export class Probleem extends Error {
  readonly soort: Probleemsoort;
  readonly velden: Velden;

  constructor(soort: Probleemsoort, velden: Velden) {
    super(velden.detail);
    this.name = "Probleem";
    this.soort = soort;
    this.velden = velden;
  }

  get status(): ContentfulStatusCode {
    return PROBLEMEN[this.soort].status;
  }

  /** The problem as a value; `instance` tells this occurrence from others. */
  lichaam(instance: string) {
    const { status, title } = PROBLEMEN[this.soort];
    const { detail, fouten, leden } = this.velden;
    return {
      type: `urn:wmo-regels:probleem:${this.soort}`,
      title,
      status,
      detail,
      instance,
      ...(fouten && { fouten }),
      ...leden,
    };
  }

  /** The problem as a response. */
  antwoord(instance: string): Response {
    return new Response(JSON.stringify(this.lichaam(instance)), {
      status: this.status,
      headers: { ...this.velden.headers, "content-type": "application/problem+json" },
    });
  }
}

/** Bad input, with every fault. */
export function ongeldigeInvoer(fouten: readonly Fout[]): Probleem {
  const detail =
    fouten.length === 1 ? "Er is 1 fout in de invoer." : `Er zijn ${fouten.length} fouten in de invoer.`;
  return new Probleem("ongeldige-invoer", { detail, fouten });
}
