import { describe, expect, it } from "vitest";
import { stuur } from "../hulp/http.ts";
import type { Probleem } from "../hulp/proefapp.ts";

describe("bommelerwaard outside the years of its contracts (BW-contractperiode)", () => {
  it.each(["2026-12-31", "2031-01-01"])("has no rules on %s", async (peildatum) => {
    const { status, body } = await stuur<Probleem>("/v1/normberekeningen", {
      regelset: "bommelerwaard",
      peildatum,
      hulpvraag: { zwaarHuishoudelijkWerk: "volledig" },
    });
    expect(status).toBe(400);
    expect(body.perioden).toEqual([{ geldigVan: "2027-01-01", geldigTot: "2031-01-01" }]);
  });
});
