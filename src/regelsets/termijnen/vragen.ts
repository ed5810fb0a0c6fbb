import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Termijnregeling } from "../../regels/termijn.ts";
import { gebeurtenissenVan, voorwaardenVan } from "../../regels/termijnnamen.ts";
import { feitenIn } from "../../regels/voorwaarde.ts";
import { Wachtlijst } from "../../regels/wachtlijst.ts";
import { TERMIJNVRAGEN } from "./feiten.ts";

/** What the terms ask: the events that they name, and what their conditions hang on. The date of the rules is always given. */
export function termijnvragen(regeling: Termijnregeling): Ontbrekend[] {
  const { peildatum: _peildatum, ...vragen } = TERMIJNVRAGEN;
  const wacht = new Wachtlijst();
  const voegToe = (namen: readonly string[], regel: string) => {
    for (const naam of namen) {
      const feit = vragen[naam];
      if (feit) wacht.voegToe(feit, regel);
    }
  };
  for (const termijn of regeling.termijnen) voegToe(gebeurtenissenVan(termijn), termijn.regel);
  for (const { regel, voorwaarde } of voorwaardenVan(regeling)) voegToe(feitenIn(voorwaarde), regel);
  return wacht.lijst();
}
