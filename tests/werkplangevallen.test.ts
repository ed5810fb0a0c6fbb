import { describe, expect, it } from "vitest";
import type { Werkplangeval } from "./cases/werkplan.ts";
import { stuur } from "./hulp/http.ts";
import { PEILDATUM } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<Werkplangeval[]>("./cases/*/werkplan*.json", {
  eager: true,
  import: "default",
});

interface Antwoord {
  readonly compleet: boolean;
  readonly activiteiten: readonly { sleutel: string; keer: number; regel: string; bron: object }[];
  readonly weken: readonly {
    week: number;
    maandag: string;
    activiteiten: readonly { sleutel: string; keer: number; regel: string }[];
  }[];
  readonly zonderFrequentie: readonly { activiteit: string; reden: string }[];
  readonly nietInRegelset: readonly { onderdeel: string; reden: string }[];
  readonly ontbrekend: readonly { feit: string }[];
  readonly oordeel: readonly { regel: string }[];
}

const inWeek = (week: Antwoord["weken"][number] | undefined, sleutel: string): number =>
  week?.activiteiten.find((een) => een.sleutel === sleutel)?.keer ?? 0;

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const regelset = pad.split("/").at(-2) ?? "";
  describe(pad, () => {
    it.each(gevallen)("$naam", async ({ invoer, verwacht }) => {
      const { status, body } = await stuur<Antwoord>("/v1/werkplannen", {
        regelset,
        peildatum: PEILDATUM,
        ...invoer,
      });
      expect(status).toBe(200);
      const keer = Object.fromEntries(body.activiteiten.map((een) => [een.sleutel, een.keer]));
      if (verwacht.enMeer) expect(keer).toMatchObject(verwacht.keer);
      else expect(keer).toEqual(verwacht.keer);

      expect(body.weken).toHaveLength(verwacht.aantalWeken);
      if (verwacht.eersteMaandag) expect(body.weken[0]?.maandag).toBe(verwacht.eersteMaandag);
      for (const [sleutel, weken] of Object.entries(verwacht.inWeken ?? {})) {
        const gevonden = body.weken.filter((week) => inWeek(week, sleutel) === 1).map(({ week }) => week);
        expect([sleutel, gevonden]).toEqual([sleutel, weken]);
      }
      for (const [sleutel, aantallen] of Object.entries(verwacht.perWeek ?? {})) {
        const gevonden = aantallen.map((_, plek) => inWeek(body.weken[plek], sleutel));
        expect([sleutel, gevonden]).toEqual([sleutel, aantallen]);
      }
      for (const [sleutel, regel] of Object.entries(verwacht.volgens ?? {})) {
        expect(body.activiteiten.find((een) => een.sleutel === sleutel)?.regel).toBe(regel);
      }
      expect(body.zonderFrequentie.map(({ activiteit }) => activiteit)).toEqual(
        verwacht.zonderFrequentie ?? [],
      );
      expect(body.ontbrekend.map(({ feit }) => feit)).toEqual(verwacht.ontbrekend ?? []);
      expect(body.compleet).toBe(verwacht.ontbrekend === undefined);
      expect(body.oordeel.map(({ regel }) => regel)).toEqual(verwacht.oordeel ?? []);
      expect(body.nietInRegelset.map(({ onderdeel }) => onderdeel)).toEqual(verwacht.nietInRegelset ?? []);
      if (verwacht.redenen) expect(body.nietInRegelset.map(({ reden }) => reden)).toEqual(verwacht.redenen);
    });

    it.each(gevallen)("with the rule of every activity in every week: $naam", async ({ invoer }) => {
      const { body } = await stuur<Antwoord>("/v1/werkplannen", {
        regelset,
        peildatum: PEILDATUM,
        ...invoer,
      });
      const regels = new Map(body.activiteiten.map(({ sleutel, regel }) => [sleutel, regel]));
      for (const { activiteiten } of body.weken) {
        for (const { sleutel, regel } of activiteiten) expect(regel).toBe(regels.get(sleutel));
      }
      for (const { bron } of body.activiteiten) expect(bron).toHaveProperty("document");
    });
  });
}
