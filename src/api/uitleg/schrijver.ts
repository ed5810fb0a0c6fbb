import type { Context } from "hono";
import { type Schrijver, schrijver } from "../../uitleg/schrijver.ts";
import { vertaal } from "../../uitleg/vertaling.ts";
import type { Omgeving } from "../omgeving.ts";
import { kiesTaal } from "./taal.ts";
import { vertalingen } from "./vertalingen.ts";

/** Who explains the answer to a request in its language, where it asks for that. */
export async function schrijverVoor(
  c: Context<Omgeving>,
  { uitleg = false }: { readonly uitleg?: boolean | undefined },
): Promise<Schrijver | undefined> {
  if (!uitleg) return undefined;
  c.header("Vary", "Accept-Language", { append: true });
  const taal = kiesTaal(c.req.header("Accept-Language"));
  switch (taal) {
    case "nl":
      return schrijver(taal, (tekst) => tekst);
    case "en": {
      const bekend = await vertalingen(c.env.ASSETS, c.req.url);
      return schrijver(taal, (tekst) => vertaal(bekend, tekst));
    }
  }
}
