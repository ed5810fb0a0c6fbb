import { describe, expect, it } from "vitest";
import { stuur } from "../hulp/http.ts";

interface Probleem {
  readonly fouten?: readonly { readonly pad: string; readonly code: string }[];
}

interface Advies {
  readonly ontbrekend: readonly { readonly feit: string }[];
}

const KOP = { regelset: "hhm-2019", peildatum: "2026-11-28" };
const BEGIN = { ...KOP, start: "2026-01-01" };
const opvang = { soort: "opvang", van: "2026-03-01", tot: "2026-03-01" };
const omgekeerd = { soort: "hulpmiddel", start: "2026-03-01", einde: "2026-02-01" };
const gewijzigd = { vanaf: "2026-03-01", betaaltWlzBijdrage: true };

const gemeld = ({ status, body }: { status: number; body: Probleem }) => [
  status,
  ...(body.fouten ?? []).map(({ pad, code }) => `${pad} ${code}`),
];

describe("what an advice holds together, it refuses where it stands", () => {
  it.each([
    [
      "an end before a start that stands apart",
      { ...KOP, start: "2026-12-01", indicatie: { nodigTot: "2026-11-01" } },
      ["/indicatie/nodigTot voor-de-start"],
    ],
    [
      "an end on the day of the start",
      { ...KOP, start: "2026-12-01", indicatie: { nodigTot: "2026-12-01" } },
      ["/indicatie/nodigTot voor-de-start"],
    ],
    [
      "an end before a start beside it",
      { ...KOP, indicatie: { start: "2026-12-01", nodigTot: "2026-11-01" } },
      ["/indicatie/nodigTot voor-de-start"],
    ],
    [
      "another provision that ends before it starts",
      { ...BEGIN, bijdrage: { andereVoorzieningen: [omgekeerd] } },
      ["/bijdrage/andereVoorzieningen/0/einde voor-begin"],
    ],
    [
      "a change that changes nothing",
      { ...BEGIN, bijdrage: { wijzigingen: [{ vanaf: "2026-03-01" }] } },
      ["/bijdrage/wijzigingen/0 leeg"],
    ],
    [
      "such a change without a start",
      { ...KOP, bijdrage: { wijzigingen: [{ vanaf: "2026-03-01" }] } },
      ["/bijdrage/wijzigingen/0 leeg"],
    ],
    [
      "two changes on one day",
      { ...BEGIN, bijdrage: { wijzigingen: [gewijzigd, gewijzigd] } },
      ["/bijdrage/wijzigingen/1/vanaf dubbel"],
    ],
    [
      "a stay of no days",
      { ...BEGIN, bijdrage: { omstandigheden: [opvang] } },
      ["/bijdrage/omstandigheden/0/tot niet-na-begin"],
    ],
    [
      "an inquiry before the report",
      { ...KOP, termijnen: { gebeurtenissen: { melding: "2026-11-02", onderzoekStart: "2026-11-01" } } },
      ["/termijnen/gebeurtenissen/onderzoekStart tegenspraak"],
    ],
    [
      "all of it at once",
      {
        ...KOP,
        start: "2026-12-01",
        indicatie: { nodigTot: "2026-11-01" },
        bijdrage: { wijzigingen: [{ vanaf: "2026-03-01" }], omstandigheden: [opvang] },
      },
      [
        "/indicatie/nodigTot voor-de-start",
        "/bijdrage/omstandigheden/0/tot niet-na-begin",
        "/bijdrage/wijzigingen/0 leeg",
      ],
    ],
    [
      "beside a fault of form",
      { ...KOP, start: "2026-12-01", indicatie: { nodigTot: "2026-11-01" }, vorm: "beide" },
      ["/vorm niet-toegestaan", "/indicatie/nodigTot voor-de-start"],
    ],
    [
      "tables that had no contribution yet",
      { ...KOP, stand: "2026-11-22T00:00:00Z", vorm: "pgb", start: "2026-12-01" },
      ["/stand"],
    ],
    [
      "a form that the facts deny",
      { ...KOP, vorm: "pgb", feiten: { gewensteVorm: "zorgInNatura" } },
      ["/feiten/gewensteVorm tegenspraak"],
    ],
    ["a start before there was a contribution", { ...KOP, start: "1999-12-31" }, ["/start"]],
    ["such a start beside the end", { ...KOP, indicatie: { start: "1999-12-31" } }, ["/indicatie/start"]],
  ])("%s", async (_, invoer, verwacht) => {
    const [status, ...fouten] = gemeld(await stuur<Probleem>("/v1/indicatieadviezen", invoer));
    expect(status).toBe(400);
    expect(
      fouten.map((fout, plek) => (verwacht[plek]?.includes(" ") ? fout : String(fout).split(" ")[0])),
    ).toEqual(verwacht);
  });

  it("takes an end on the day after the start, and a change that changes something", async () => {
    const { status } = await stuur<Probleem>("/v1/indicatieadviezen", {
      ...BEGIN,
      indicatie: { nodigTot: "2026-01-02" },
      bijdrage: { wijzigingen: [gewijzigd], omstandigheden: [{ ...opvang, tot: "2026-03-02" }] },
    });
    expect(status).toBe(200);
  });

  it("asks no fact that follows from the form or the household", async () => {
    const alleen = { huishouden: { leden: [{ id: "c", rol: "client", leeftijd: 80 }] } };
    for (const [regelset, feit] of [
      ["westerkwartier", "woontAlleen"],
      ["beekdaelen", "clientLeeftijd"],
      ["hhm-2019", "gewensteVorm"],
    ]) {
      const { status, body } = await stuur<Advies>("/v1/indicatieadviezen", {
        ...KOP,
        regelset,
        vorm: "pgb",
        ...alleen,
      });
      expect(status).toBe(200);
      expect(body.ontbrekend.map((mist) => mist.feit)).not.toContain(`feiten.${feit}`);
    }
  });
});
