import { type Context, evalueer } from "../../regels/evalueer.ts";
import type { GebruikelijkeHulp, Overname } from "../../regels/gebruikelijkeHulp.ts";
import type { Grootheid } from "../../regels/grootheid.ts";
import { isZekerIets, naamVan } from "../../regels/mate.ts";
import { geldt, neemtOver, overnamesVoor, vrijstellingenVoor } from "../../regels/overname.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Contexten } from "./context.ts";
import type { GhTaak } from "./lid.ts";
import { alsRegel } from "./regel.ts";
import type { GhVraag, Liduitkomst } from "./uitkomst.ts";

/** One housemate weighed: how much of each task he takes over. */
export interface Weging {
  readonly id: string;
  readonly c: Context;
  readonly mates: ReadonlyMap<GhTaak, Grootheid>;
}

/** Every housemate weighed; the client is the one who needs the help. */
export function weegLeden(
  hulp: GebruikelijkeHulp,
  { huishouden }: GhVraag,
  taken: readonly GhTaak[],
  { lid: contextVan }: Contexten,
): Weging[] {
  const huisgenoten = huishouden?.leden.filter(({ rol }) => rol !== "client") ?? [];
  return huisgenoten.map((lid) => {
    const c = contextVan(lid);
    return { id: lid.id, c, mates: new Map(taken.map((taak) => [taak, neemtOver(hulp, taak, c)])) };
  });
}

/** The rules by which a member can be asked a task: of those that hold, those that ask most. */
export function gronden(hulp: GebruikelijkeHulp, taak: GhTaak, { c }: Weging): Overname[] {
  const gelden = overnamesVoor(hulp, taak).filter(
    ({ voorwaarde }) => evalueer(voorwaarde, c).waarde === "ja",
  );
  const geheel = gelden.filter(({ mate }) => mate === "geheel");
  return geheel.length > 0 ? geheel : gelden;
}

function bijdragen(hulp: GebruikelijkeHulp, weging: Weging, tabellen: Tabellen): Liduitkomst["draagtBij"] {
  return [...weging.mates].flatMap(([taak, g]) => {
    const mate = naamVan(g);
    const [grond] = gronden(hulp, taak, weging);
    if (grond === undefined || mate === "geen" || mate === "onbekend") return [];
    return [{ taak, mate, ...alsRegel(grond, tabellen) }];
  });
}

/** What is certain about one housemate. */
export function lidUitkomst(hulp: GebruikelijkeHulp, weging: Weging, tabellen: Tabellen): Liduitkomst {
  const { id, c, mates } = weging;
  const taken = [...mates.keys()];
  const vrijgesteld = hulp.vrijstellingen.flatMap((reden) => {
    const raakt = taken.filter(
      (taak) => vrijstellingenVoor(hulp, taak).includes(reden) && geldt(reden, taak, c).waarde === "ja",
    );
    const omvang: "geheel" | "gedeeltelijk" = reden.omvang === "deels" ? "gedeeltelijk" : "geheel";
    return raakt.length === 0 ? [] : [{ ...alsRegel(reden, tabellen), omvang, taken: raakt }];
  });
  const instructie = hulp.instructies.flatMap((les) => {
    const leert = taken.filter((taak) => {
      const g = mates.get(taak);
      return g !== undefined && isZekerIets(g) && geldt(les, taak, c).waarde === "ja";
    });
    return leert.length === 0 ? [] : [{ ...alsRegel(les, tabellen), taken: leert }];
  });
  const geenReden = hulp.geenReden
    .filter(({ voorwaarde }) => evalueer(voorwaarde, c).waarde === "ja")
    .map((reden) => alsRegel(reden, tabellen));
  return { id, draagtBij: bijdragen(hulp, weging, tabellen), vrijgesteld, instructie, geenReden };
}
