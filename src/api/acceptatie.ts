import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { parseAccept } from "hono/utils/accept";
import { type Api, alsHonopad } from "./api.ts";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

const JSON_TYPE = "application/json";

/** What takes a type, the most specific first: that one decides (RFC 9110, 12.5.1). */
const bereiken = (type: string): readonly string[] => [type, `${type.split("/")[0]}/*`, "*/*"];

function kwaliteiten(accept: string): ReadonlyMap<string, number> {
  // Best quality first; reversed, so that of one range that is named twice the best is kept.
  return new Map(
    parseAccept(accept.toLowerCase())
      .reverse()
      .map(({ type, q }) => [type, q]),
  );
}

/** How much a caller wants a type. */
function kwaliteit(type: string, gevraagd: ReadonlyMap<string, number>): number {
  const beslist = bereiken(type).find((bereik) => gevraagd.has(bereik)) ?? "";
  return gevraagd.get(beslist) ?? 0;
}

/** The type that a caller wants most of those that there are, the first where it wants them equally; or none. */
export function kiesType(accept: string | undefined, typen: readonly string[]): string | undefined {
  if (!accept) return typen[0];
  const gevraagd = kwaliteiten(accept);
  const gewenst = typen
    .map((type) => ({ type, q: kwaliteit(type, gevraagd) }))
    .filter(({ q }) => q > 0)
    .sort((een, ander) => ander.q - een.q);
  if (gewenst[0]) return gewenst[0].type;
  return (gevraagd.get("application/problem+json") ?? 0) > 0 ? typen[0] : undefined;
}

type Typen = ReadonlyMap<string, readonly string[]>;

/** The media types of the answers of each route, by method and path, as the route itself describes them. */
function typenVan(api: Api): Typen {
  return new Map(
    api.beschreven.map(({ method, path, responses }) => {
      const goed = responses?.[200];
      const inhoud = goed && "content" in goed ? Object.keys(goed.content ?? {}) : [];
      return [`${method.toUpperCase()} ${alsHonopad(path)}`, inhoud];
    }),
  );
}

/** Refuses a caller who takes nothing that the route can give. */
export function leverbaar(api: Api, basis: string): MiddlewareHandler<Omgeving> {
  let perRoute: Typen | undefined;
  return async (c, next) => {
    const accept = c.req.header("Accept");
    if (!accept) return next();
    perRoute ??= typenVan(api);
    const pad = routePath(c, -1).slice(basis.length);
    const methode = c.req.method === "HEAD" ? "GET" : c.req.method;
    const typen = perRoute.get(`${methode} ${pad}`) ?? [JSON_TYPE];
    if (kiesType(accept, typen) === undefined) {
      throw new Probleem("niet-leverbaar", {
        detail:
          typen.length === 1
            ? `Deze API antwoordt alleen met ${typen.join()}.`
            : `Hier antwoordt deze API alleen met ${typen.join(" of ")}.`,
      });
    }
    return next();
  };
}
