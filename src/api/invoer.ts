import type { MiddlewareHandler } from "hono";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

/** The largest body that a calculation takes, in bytes. */
const MAX_BYTES = 64 * 1024;

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

const teGroot = () =>
  new Probleem("te-groot", { detail: `Een verzoek mag hoogstens ${MAX_BYTES} bytes groot zijn.` });

/** The body, read no further than the limit. */
async function lees(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const delen: Uint8Array[] = [];
  let lengte = 0;
  for await (const deel of body) {
    lengte += deel.byteLength;
    if (lengte > MAX_BYTES) throw teGroot();
    delen.push(deel);
  }
  const alles = new Uint8Array(lengte);
  let plek = 0;
  for (const deel of delen) {
    alles.set(deel, plek);
    plek += deel.byteLength;
  }
  return alles;
}

function alsTekst(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new Probleem("ongeldige-json", { detail: "De invoer is geen tekst in UTF-8." });
  }
}

function isJson(mediatype: string | undefined): boolean {
  const [type, ...parameters] = (mediatype ?? "")
    .toLowerCase()
    .split(";")
    .map((deel) => deel.trim());
  return (
    type === "application/json" &&
    parameters.every((p) => !p.startsWith("charset=") || /^charset="?utf-8"?$/.test(p))
  );
}

/** Takes only a JSON body of a bounded size in UTF-8, and hands it on as `tekst`. */
export const jsonInvoer: MiddlewareHandler<Omgeving> = async (c, next) => {
  if (!isJson(c.req.header("Content-Type")) || c.req.header("Content-Encoding") !== undefined) {
    throw new Probleem("verkeerd-mediatype", {
      detail: "Stuur de invoer als application/json in UTF-8, zonder Content-Encoding.",
      headers: { Accept: "application/json" },
    });
  }
  if (Number(c.req.header("Content-Length") ?? 0) > MAX_BYTES) throw teGroot();
  const bytes = c.req.raw.body ? await lees(c.req.raw.body) : new Uint8Array();
  c.set("tekst", alsTekst(bytes));
  return next();
};
