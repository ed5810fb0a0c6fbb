import type { GebruikelijkeHulp } from "../../regels/gebruikelijkeHulp.ts";
import { KAN_NIET } from "../../regels/overname.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import { feitenIn } from "../../regels/voorwaarde.ts";
import { oordelenIn } from "../../regels/voorwaardeoordelen.ts";
import { ingevuld } from "../gebruikelijkeHulp/regel.ts";
import { huishoudvragen, lidvragen, oordeelpad } from "../gebruikelijkeHulp/vragen.ts";
import type { Verzameling } from "./verzameling.ts";

const LID = "lid";

/** What the rules on housemates ask, of each member and of the household. `plek`: where the duration of the need goes. */
export function voegGebruikelijkeHulpToe(
  verzameling: Verzameling,
  hulp: GebruikelijkeHulp,
  tabellen: Tabellen,
  voor: string,
  plek = "",
): void {
  const bekend = { ...huishoudvragen(plek), ...lidvragen(LID) };
  const oordelen = new Map(
    hulp.beoordelingen.map(({ regel, per, vraag }) => [
      regel,
      {
        pad: oordeelpad(regel, per === "lid" ? LID : undefined),
        vraag: ingevuld(vraag, tabellen),
        type: "jaNee" as const,
      },
    ]),
  );
  const redenen = [...hulp.vrijstellingen, ...hulp.instructies];
  const voorwaarden = [
    ...[...hulp.overnames, ...redenen, ...hulp.geenReden, ...hulp.toelichtingen],
    ...hulp.beoordelingen.map(({ regel, bij }) => ({ regel, voorwaarde: bij })),
  ];
  for (const { regel, voorwaarde } of voorwaarden) {
    if (voorwaarde === undefined) continue;
    for (const naam of feitenIn(voorwaarde)) {
      const feit = bekend[naam];
      if (feit) verzameling.voegVeldToe(feit, voor, [regel]);
    }
    for (const id of oordelenIn(voorwaarde)) {
      const feit = oordelen.get(id);
      if (feit) verzameling.voegVeldToe(feit, voor, [id, regel]);
    }
  }
  const kanNiet = bekend[KAN_NIET];
  for (const { regel, omvang } of redenen) {
    if (omvang === "opgegeven" && kanNiet) verzameling.voegVeldToe(kanNiet, voor, [regel]);
  }
}
