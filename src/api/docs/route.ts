import type { Hono } from "hono";
import type { Omgeving } from "../omgeving.ts";

/** The page loads nothing from elsewhere; its script library sets styles inline. */
const BELEID = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** `/docs`: the OpenAPI document for people, from the Worker's own static assets. */
export function docs(app: Hono<Omgeving>): void {
  app.get("/", (c) => c.redirect("/docs", 302));
  app.get("/docs", async (c) => {
    const pagina = await c.env.ASSETS.fetch(new URL("/docs/index.html", c.req.url));
    const antwoord = new Response(pagina.body, pagina);
    antwoord.headers.set("Content-Security-Policy", BELEID);
    return antwoord;
  });
  app.get("/docs/:bestand{[a-z-]+\\.(?:js|css|png)}", async (c) => {
    const bestand = await c.env.ASSETS.fetch(new URL(c.req.path, c.req.url));
    return bestand.ok ? new Response(bestand.body, bestand) : c.notFound();
  });
}
