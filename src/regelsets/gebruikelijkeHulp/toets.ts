import { evalueer } from "../../regels/evalueer.ts";
import type { GebruikelijkeHulp, Toelichting } from "../../regels/gebruikelijkeHulp.ts";
import { type Grootheid, gegeven } from "../../regels/grootheid.ts";
import { hoogste, isZekerAlles, isZekerIets, type Mate, mate, naamVan } from "../../regels/mate.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import { FEITEN } from "../feiten.ts";
import { type Contexten, contexten } from "./context.ts";
import { gronden, lidUitkomst, type Weging, weegLeden } from "./leden.ts";
import type { GhTaak } from "./lid.ts";
import { ontbrekend } from "./ontbrekend.ts";
import { oordelen } from "./oordelen.ts";
import { alsRegel, zonderDubbele } from "./regel.ts";
import { type GhUitkomst, type GhVraag, RESTEERT, type Taakuitkomst } from "./uitkomst.ts";

/** How much of a task all housemates together take over: two parts do not make a whole. */
function samen(wegingen: readonly Weging[], taak: GhTaak, { huishouden }: GhVraag): Grootheid {
  if (huishouden === undefined) {
    return gegeven(undefined, FEITEN.leden, mate("geen").minimum, mate("geheel").maximum);
  }
  return wegingen.reduce((tot, { mates }) => hoogste(tot, mates.get(taak) ?? mate("geen")), mate("geen"));
}

function toelichtingen(
  hulp: GebruikelijkeHulp,
  taak: GhTaak,
  uitkomst: Mate | "onbekend",
  { huishouden }: Contexten,
): Toelichting[] {
  return hulp.toelichtingen.filter(
    ({ uitkomsten, taken, voorwaarde }) =>
      uitkomsten.some((u) => u === uitkomst) &&
      (taken === undefined || taken.includes(taak)) &&
      (voorwaarde === undefined || evalueer(voorwaarde, huishouden).waarde === "ja"),
  );
}

/** Weighs what housemates must do themselves, task by task. */
export function toetsGebruikelijkeHulp(
  hulp: GebruikelijkeHulp,
  vraag: GhVraag,
  tabellen: Tabellen,
): GhUitkomst {
  const alle = contexten(hulp, vraag, tabellen);
  const gevraagd = [...new Set(vraag.taken)];
  const wegingen = weegLeden(hulp, vraag, gevraagd, alle);
  const taken = gevraagd.map((taak): Taakuitkomst => {
    const g = samen(wegingen, taak, vraag);
    const uitkomst = naamVan(g);
    const telt = uitkomst === "geheel" ? isZekerAlles : isZekerIets;
    const door = wegingen.filter(({ mates }) => telt(mates.get(taak) ?? mate("geen")));
    const regels = [
      ...door.flatMap((weging) => gronden(hulp, taak, weging)),
      ...toelichtingen(hulp, taak, uitkomst, alle),
    ];
    return {
      taak,
      uitkomst,
      door: door.map(({ id }) => id),
      resteert: RESTEERT[uitkomst],
      regels: zonderDubbele(regels).map((regel) => alsRegel(regel, tabellen)),
      mate: g,
    };
  });
  const mist = ontbrekend(hulp, wegingen, taken);
  return {
    taken,
    leden: wegingen.map((weging) => lidUitkomst(hulp, weging, tabellen)),
    ontbrekend: mist,
    volgendeVraag: mist[0]?.feit.pad ?? null,
    oordeel: oordelen(hulp, wegingen, taken, tabellen),
  };
}
