import type { RouteConfig, RouteHandler } from "@hono/zod-openapi";
import { Hono, type MiddlewareHandler } from "hono";
import { validator } from "hono/validator";
import { keur } from "./keur.ts";
import type { Omgeving } from "./omgeving.ts";

/** The query and the path of a route: a body is read by its handler. */
type Vraag = Pick<NonNullable<RouteConfig["request"]>, "query" | "params">;

/** A route as it is described, with its types as they are written. */
export const createRoute = <const R extends RouteConfig>(route: R): R => route;

/** A path with its parameters as Hono writes them. */
export const alsHonopad = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** Checks what a route takes beside a body. Refuses it with every fault. */
const controles = ({ query, params }: Vraag): MiddlewareHandler[] => [
  ...(query ? [validator("query", (invoer) => keur(query, invoer))] : []),
  ...(params ? [validator("param", (invoer) => keur(params, invoer))] : []),
];

/**
 * The versioned API: routes, and how the document describes them. The document itself is made by a script, so that
 * its generator is no part of the Worker.
 */
export class Api extends Hono<Omgeving> {
  readonly beschreven: RouteConfig[] = [];

  /** Adds a route to the description. Gives its path as Hono writes it. */
  beschrijf(route: RouteConfig): string {
    this.beschreven.push(route);
    return alsHonopad(route.path);
  }

  /** Adds a route with its handler, which finds the query and the path checked. */
  openapi<R extends RouteConfig>(route: R, handler: RouteHandler<R, Omgeving>): void {
    const pad = this.beschrijf(route);
    for (const controle of controles(route.request ?? {})) this.on(route.method, [pad], controle);
    this.on(route.method, [pad], handler);
  }
}
