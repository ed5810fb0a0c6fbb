import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ADEMPAUZE, HOUDBAARHEID, VERSHEID } from "../../src/tabellen/tabelcache.ts";
import { TIJDSLIMIET } from "../../src/tabellen/tijdslimiet.ts";
import { kapotted1 } from "../hulp/kapotted1.ts";
import { type Probleem, proefapp } from "../hulp/proefapp.ts";
import { leegProef } from "../hulp/proefdb.ts";

const BEGIN = Date.parse("2026-12-01T12:00:00Z");
const KOP = "Tabellen-Gelezen";
let nu = BEGIN;
const klok = () => nu;

beforeEach(() => {
  nu = BEGIN;
});
afterEach(() => {
  vi.useRealTimers();
});

/** An app on a database that can be made to fail. */
function app() {
  const { db, storing } = kapotted1(env.DB);
  return { storing, ...proefapp(db, klok) };
}

/** Lets the time limit pass without waiting for it. */
async function zonderWachten<T>(doe: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const klaar = doe();
  await vi.advanceTimersByTimeAsync(TIJDSLIMIET);
  const uit = await klaar;
  vi.useRealTimers();
  return uit;
}

function verwachtOnbruikbaar({
  status,
  headers,
  body,
  tekst,
}: Awaited<ReturnType<ReturnType<typeof app>["weigert"]>>) {
  expect(status).toBe(503);
  expect(headers.get("Retry-After")).toBe("30");
  expect(headers.get(KOP)).toBeNull();
  expect(body.type).toBe("urn:wmo-regels:probleem:tabellen-onbruikbaar");
  expect(tekst).not.toContain("secret");
}

describe("D1 down at the start", () => {
  it("is a 503 with when to come back, and is over as soon as D1 is back", async () => {
    const { storing, norm, weigert } = app();
    storing.gedrag = "fout";
    verwachtOnbruikbaar(await weigert({}));
    storing.gedrag = "goed";
    expect((await norm({})).body.minutenPerWeek).toBe(186);
  });

  it("is no hang: a database that never answers is a 503 after the time limit", async () => {
    const { storing, weigert } = app();
    storing.gedrag = "nooit";
    verwachtOnbruikbaar(await zonderWachten(() => weigert({})));
  });

  it("is told by every line of bulk, and ends the stream", async () => {
    const { storing, postTekst } = app();
    storing.gedrag = "fout";
    const invoer = JSON.stringify({ id: "a", regelset: "westerkwartier", peildatum: "2026-11-21" });
    const { status, tekst } = await postTekst(
      "/v1/bulkberekeningen",
      `${invoer}\n${invoer}\n`,
      "application/x-ndjson",
    );
    expect(status).toBe(200);
    const regels: { status: number }[] = tekst
      .trim()
      .split("\n")
      .map((regel) => JSON.parse(regel));
    expect(regels.map((regel) => regel.status)).toEqual([503, 503]);
  });
});

describe("a slow D1", () => {
  it("is waited for within the limit", async () => {
    const { storing, norm } = app();
    storing.gedrag = 200;
    expect((await norm({})).body.minutenPerWeek).toBe(186);
  });

  it("holds up nobody else: a request that has its tables is answered at once", async () => {
    const { storing, norm, lees } = app();
    await norm({});
    storing.gedrag = "nooit";
    const wacht = zonderWachten(() => lees<Probleem>("/v1/regelsets/hhm-2019/normtijden"));
    expect((await norm({})).body.minutenPerWeek).toBe(186);
    expect((await wacht).status).toBe(503);
  });
});

describe("D1 down after the tables were read", () => {
  it("goes on with them up to an hour, and the answer says when they were read", async () => {
    const { storing, norm, weigert } = app();
    const vers = await norm({});
    expect(vers.headers.get(KOP)).toBeNull();
    storing.gedrag = "fout";
    for (const na of [VERSHEID - 1, VERSHEID + 1000, HOUDBAARHEID / 2, HOUDBAARHEID - 1]) {
      nu = BEGIN + na;
      const { status, headers, body } = await norm({});
      expect([status, body.minutenPerWeek]).toEqual([200, 186]);
      // The receipt gives the same instant, so the answer can be given again.
      expect(body.kwitantie).toEqual(vers.body.kwitantie);
      expect(headers.get(KOP)).toBe(na > VERSHEID ? "2026-12-01T12:00:00Z" : null);
    }
    nu = BEGIN + HOUDBAARHEID;
    verwachtOnbruikbaar(await weigert({}));
  });

  it("does not wait for D1 with every request, and sees it within ten seconds when it is back", async () => {
    const { storing, norm } = app();
    await norm({});
    storing.gedrag = "fout";
    nu = BEGIN + VERSHEID;
    const eerder = storing.vragen;
    for (let keer = 0; keer < 5; keer += 1) await norm({});
    expect(storing.vragen).toBe(eerder + 1);
    storing.gedrag = "goed";
    nu += ADEMPAUZE - 1;
    await norm({});
    expect(storing.vragen).toBe(eerder + 1);
    nu += 1;
    const { headers, body } = await norm({});
    expect(storing.vragen).toBe(eerder + 2);
    expect(headers.get(KOP)).toBeNull();
    expect(Date.parse(body.kwitantie.stand)).toBe(nu - (nu % 1000));
  });

  it("gives a regelset that was not read yet no other's tables", async () => {
    const { storing, norm, weigert } = app();
    await norm({});
    storing.gedrag = "fout";
    verwachtOnbruikbaar(await weigert({ regelset: "hhm-2019", peildatum: "2024-01-01" }));
  });

  it("tables that never come are not waited for either", async () => {
    const { storing, norm } = app();
    await norm({});
    storing.gedrag = "nooit";
    nu = BEGIN + 2 * VERSHEID;
    const { status, headers } = await zonderWachten(() => norm({}));
    expect([status, headers.get(KOP)]).toEqual([200, "2026-12-01T12:00:00Z"]);
  });
});

describe("migrations half applied", () => {
  const PADEN = ["/v1/gezondheid", "/v1/regelsets", "/v1/regelsets/westerkwartier/normtijden"];

  it("never give an answer that is wrong: the right one, or a 503, after each of them", async () => {
    const db = await leegProef();
    const gezien = new Set<number>();
    for (let aantal = 0; aantal <= env.MIGRATIES.length; aantal += 1) {
      await applyD1Migrations(db, env.MIGRATIES.slice(0, aantal));
      const { norm, lees } = proefapp(db, klok);
      const { status, body } = await norm({});
      gezien.add(status);
      if (status === 200) expect(body.minutenPerWeek).toBe(186);
      else expect(status).toBe(503);
      for (const pad of PADEN) expect([200, 503]).toContain((await lees(pad)).status);
    }
    expect(gezien).toEqual(new Set([503, 200]));
    expect((await proefapp(db, klok).lees("/v1/gezondheid")).status).toBe(200);
  }, 60_000);
});

describe("today in the Netherlands", () => {
  it.each([
    ["the last second of the year", "2026-12-31T22:59:59Z", "2026-12-31"],
    ["the first second of the year", "2026-12-31T23:00:00Z", "2027-01-01"],
    ["the last second of a leap day", "2028-02-29T22:59:59.999Z", "2028-02-29"],
    ["the first second after it", "2028-02-29T23:00:00Z", "2028-03-01"],
    ["before summer time begins", "2027-03-27T22:59:59Z", "2027-03-27"],
    ["the day on which it begins", "2027-03-27T23:00:00Z", "2027-03-28"],
    ["the hour that is not there", "2027-03-28T01:00:00Z", "2027-03-28"],
    ["the last second of that day", "2027-03-28T21:59:59Z", "2027-03-28"],
    ["the day after it", "2027-03-28T22:00:00Z", "2027-03-29"],
    ["the hour that comes twice, first", "2027-10-31T00:30:00Z", "2027-10-31"],
    ["the hour that comes twice, again", "2027-10-31T01:30:00Z", "2027-10-31"],
    ["the last second of the day on which it ends", "2027-10-31T22:59:59Z", "2027-10-31"],
    ["the day after it", "2027-10-31T23:00:00Z", "2027-11-01"],
  ])("is the date where no date is asked: %s", async (_, tijdstip, datum) => {
    nu = Date.parse(tijdstip);
    const { body } = await proefapp(env.DB, klok).lees<{ peildatum: string }>(
      "/v1/regelsets/westerkwartier/normtijden",
    );
    expect(body.peildatum).toBe(datum);
  });
});
