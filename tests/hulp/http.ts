import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { schendingen } from "./contract.ts";
import { onvertaald } from "./vertaald.ts";

export interface Antwoord<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly tekst: string;
}

type Haal = (verzoek: Request) => Promise<Response>;
const worker: Haal = (verzoek) => exports.default.fetch(verzoek);

/**
 * Sends a request to the Worker (or to `haal`) and holds the answer against the published OpenAPI document, and what a
 * calculation says against the English texts.
 */
export async function vraag<T>(
  pad: string,
  init: RequestInit = {},
  haal: Haal = worker,
): Promise<Antwoord<T>> {
  const verzoek = new Request(`https://wmo-regels.test${pad}`, { redirect: "manual", ...init });
  const antwoord = await haal(verzoek);
  const tekst = await antwoord.clone().text();
  const isJson = /[/+]json/.test(antwoord.headers.get("content-type") ?? "");
  const body = isJson ? JSON.parse(tekst) : undefined;
  expect(schendingen(verzoek.method, new URL(verzoek.url).pathname, antwoord, body)).toEqual([]);
  if (verzoek.method === "POST" && antwoord.ok) expect(onvertaald(body)).toEqual([]);
  return { status: antwoord.status, headers: antwoord.headers, body, tekst };
}

/** Posts JSON. */
export const stuur = <T>(pad: string, invoer: unknown, haal?: Haal): Promise<Antwoord<T>> =>
  vraag<T>(
    pad,
    { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(invoer) },
    haal,
  );
