import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { maakApp } from "../../src/app.ts";
import { vraag } from "../hulp/http.ts";
import { API_PADEN } from "./paden.ts";
import { verwachtProbleem } from "./probleem.ts";

type Body = Record<string, unknown>;
const ADRES = "203.0.113.7";

/** A limiter that lets so many requests of each address through. */
function limietVan(aantal: number) {
  const geteld = new Map<string, number>();
  return {
    geteld,
    limit: async ({ key }: { key: string }) => {
      const keer = (geteld.get(key) ?? 0) + 1;
      geteld.set(key, keer);
      return { success: keer <= aantal };
    },
  };
}

const metLimiet = (limiet: ReturnType<typeof limietVan>) => {
  const app = maakApp();
  return async (verzoek: Request) => app.fetch(verzoek, { DB: env.DB, ASSETS: env.ASSETS, LIMIET: limiet });
};
const vanaf = (adres: string) => ({ headers: { "CF-Connecting-IP": adres } });

describe("an address that asks too much", () => {
  it.each(API_PADEN)("is refused on $pad with when to come back", async ({ pad, methode, goed, type }) => {
    const headers = { "content-type": type, "CF-Connecting-IP": ADRES };
    const init = methode === "POST" ? { method: "POST", headers, body: goed } : vanaf(ADRES);
    const antwoord = await vraag<Body>(pad, init, metLimiet(limietVan(0)));
    verwachtProbleem(antwoord, "te-veel-verzoeken", {
      detail: "Er kwamen te veel verzoeken van dit adres. Wacht 60 seconden.",
    });
    expect(antwoord.status).toBe(429);
    expect(antwoord.headers.get("Retry-After")).toBe("60");
  });

  it("is let through up to the limit, and others with it", async () => {
    const haal = metLimiet(limietVan(2));
    const status = async (adres: string) => (await vraag("/v1/regelsets", vanaf(adres), haal)).status;
    expect([await status(ADRES), await status(ADRES), await status(ADRES)]).toEqual([200, 200, 429]);
    expect(await status("203.0.113.8")).toBe(200);
  });

  it.each(["127.0.0.1", "::1"])("is not counted when it is the machine itself: %s", async (adres) => {
    const limiet = limietVan(0);
    expect((await vraag("/v1/regelsets", vanaf(adres), metLimiet(limiet))).status).toBe(200);
    expect(limiet.geteld.size).toBe(0);
  });
});

it("the platform's own limiter is bound", async () => {
  expect(await env.LIMIET.limit({ key: "test" })).toEqual({ success: true });
});
