import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import { vraag } from "../hulp/http.ts";

const ETAG = /^"sha256:[0-9a-f]{64}"$/;

describe("/v1/openapi.json", () => {
  const lees = (headers: HeadersInit = {}) => vraag<unknown>("/v1/openapi.json", { headers });

  it("is the committed document", async () => {
    const { status, headers, body } = await lees();
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: "application/json" });
    expect(body).toEqual(document);
  });

  it("has the same bytes and ETag every time", async () => {
    const [een, twee] = [await lees(), await lees()];
    expect(een.headers.get("ETag")).toMatch(ETAG);
    expect(twee.headers.get("ETag")).toBe(een.headers.get("ETag"));
    expect(twee.tekst).toBe(een.tekst);
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(een.tekst));
    const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(een.headers.get("ETag")).toBe(`"sha256:${hex}"`);
  });

  it.each([
    ["the tag", (tag: string) => tag],
    ["a weak tag", (tag: string) => `W/${tag}`],
    ["one of more", (tag: string) => `"anders", ${tag}`],
    ["any", () => "*"],
  ])("304 for %s", async (_, maak) => {
    const tag = (await lees()).headers.get("ETag") ?? "";
    const { status, headers, tekst } = await lees({ "If-None-Match": maak(tag) });
    expect({ status, tag: headers.get("ETag"), tekst }).toEqual({ status: 304, tag, tekst: "" });
    expect(headers.get("content-type")).toBeNull();
  });

  it.each(['"anders"', 'W/"anders"', "sha256"])("the document for %s", async (tag) => {
    expect((await lees({ "If-None-Match": tag })).status).toBe(200);
  });
});

describe("/docs", () => {
  it("is where / leads", async () => {
    const { status, headers, tekst } = await vraag("/");
    expect({ status, naar: headers.get("Location"), tekst }).toEqual({
      status: 302,
      naar: "/docs",
      tekst: "",
    });
  });

  it.each(["text/html", "*/*", "application/json"])("is a Dutch page for Accept: %s", async (accept) => {
    const { status, headers, tekst } = await vraag("/docs", { headers: { accept } });
    expect({ status, type: headers.get("content-type") }).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
    });
    expect(tekst).toContain('<html lang="nl">');
  });

  it("may load nothing from elsewhere", async () => {
    const { headers } = await vraag("/docs");
    const beleid = new Map(
      (headers.get("Content-Security-Policy") ?? "").split(";").map((regel) => {
        const [richtlijn = "", ...bronnen] = regel.trim().split(" ");
        return [richtlijn, bronnen] as const;
      }),
    );
    expect(beleid.get("default-src")).toEqual(["'none'"]);
    expect(beleid.get("script-src")).toEqual(["'self'"]);
    expect(beleid.get("frame-ancestors")).toEqual(["'none'"]);
    expect(beleid.get("base-uri")).toEqual(["'none'"]);
    const eigen = ["'none'", "'self'", "'unsafe-inline'", "data:"];
    expect([...beleid.values()].flat().filter((bron) => !eigen.includes(bron))).toEqual([]);
  });

  it("asks nothing from elsewhere, and has no script of its own in the page", async () => {
    const { tekst } = await vraag("/docs");
    const adressen = [...tekst.matchAll(/(?:href|src)\s*=\s*"([^"]*)"/g)].map(([, adres = ""]) => adres);
    expect(adressen).toContain("/docs/swagger-ui-bundle.js");
    expect(adressen.filter((adres) => adres !== "data:," && !/^\/(?!\/)/.test(adres))).toEqual([]);
    expect(tekst).not.toMatch(/[a-z]:\/\//i);
    expect(tekst).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son[a-z]+=/i);
    for (const eigen of ["/docs/docs.js", "/docs/docs.css"]) {
      expect((await vraag(eigen)).tekst).not.toMatch(/https?:|url\(|@import/i);
    }
    for (const adres of adressen.filter((een) => een !== "data:,")) {
      expect((await vraag(adres)).status).toBe(200);
    }
  });

  it.each([
    ["/docs/docs.js", /^(?:text|application)\/javascript/],
    ["/docs/swagger-ui-bundle.js", /^(?:text|application)\/javascript/],
    ["/docs/docs.css", /^text\/css/],
    ["/docs/swagger-ui.css", /^text\/css/],
  ])("%s has the type that a browser wants", async (pad, type) => {
    const { status, headers, tekst } = await vraag(pad);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(type);
    expect(tekst.length).toBeGreaterThan(0);
  });
});
