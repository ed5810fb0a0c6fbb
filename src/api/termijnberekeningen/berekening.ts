import type { z } from "zod";
import type { Termijnantwoord, Termijnregeling, Termijnvraag } from "../../regels/termijn.ts";
import { berekenTermijnen, bewezenDoor } from "../../regels/termijnberekening.ts";
import { termijnenwetUit, WETPARAMETERS } from "../../regels/termijnenwet.ts";
import { getallenVan } from "../../regels/termijnnamen.ts";
import { Wachtlijst } from "../../regels/wachtlijst.ts";
import { landelijk } from "../../regelsets/landelijk/index.ts";
import { TERMIJNVRAGEN } from "../../regelsets/termijnen/feiten.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { termijnen } from "../../uitleg/termijnen.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import { ongeldigeInvoer } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { eisParameters, kiesRegelset, tabellenOp } from "../tabellen.ts";
import { antwoord } from "./schema.ts";
import { verzoek } from "./verzoek.ts";

/** Refuses a circumstance that the days tell otherwise. */
function eisZonderTegenspraak(
  regeling: Termijnregeling,
  { termijnen: uitkomsten }: Termijnantwoord,
  omstandigheden: Termijnvraag["omstandigheden"],
): void {
  const fouten = [...bewezenDoor(regeling, uitkomsten)].flatMap(([naam, { waarde }]) => {
    const gegeven = omstandigheden[naam];
    if (gegeven === undefined || gegeven === (waarde === "ja")) return [];
    const melding = "Uit de dagen onder /gebeurtenissen blijkt iets anders.";
    return [{ pad: `/omstandigheden/${naam}`, code: "tegenspraak", melding }];
  });
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}

/** Every term of the law and of a document. A regelset whose document has none gives those of the law. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum, gebeurtenissen, omstandigheden = {} } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const wetopname = await tabellenOp(bron, landelijk, peildatum, opname.stand);
  eisParameters(wetopname, WETPARAMETERS, stand);
  const wet = termijnenwetUit(wetopname.tabellen);
  const vraag = { peildatum, gebeurtenissen, omstandigheden, vragen: TERMIJNVRAGEN };

  const lagen = [
    { laag: "landelijk", regeling: landelijk.termijnen, opname: wetopname } as const,
    ...(regelset.id === landelijk.id
      ? []
      : [{ laag: "lokaal", regeling: regelset.termijnen, opname } as const]),
  ].flatMap(({ laag, regeling, opname: van }) => {
    if (regeling === undefined) return [];
    eisParameters(van, getallenVan(regeling), stand);
    const uitkomst = berekenTermijnen(regeling, vraag, van.tabellen, wet);
    eisZonderTegenspraak(regeling, uitkomst, omstandigheden);
    return [{ laag, ...uitkomst }];
  });

  const wacht = new Wachtlijst();
  for (const { feit, regels } of lagen.flatMap(({ ontbrekend }) => ontbrekend))
    wacht.voegToe(feit, ...regels);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    termijnen: lagen.flatMap(({ laag, termijnen }) => termijnen.map((termijn) => ({ ...termijn, laag }))),
    gronden: lagen.flatMap(({ gronden }) => gronden),
    ontbrekend: wacht.lijst().map(metVraag),
    oordeel: lagen.flatMap(({ oordeel }) => oordeel),
    kwitantie: await kwitantie(opname, invoer, { lagen: [wetopname] }),
  };
}

export const termijnberekeningen = definieerBerekening({
  pad: "/termijnberekeningen",
  operationId: "berekenTermijnen",
  tag: "Berekeningen",
  summary: "Bereken de termijnen van de wet en van de gemeente",
  description:
    "Geeft elke termijn met zijn laatste dag, uit de dagen die bekend zijn. De dag van de gebeurtenis telt zelf niet mee. Werkdagen zijn maandag tot en met vrijdag, zonder de feestdagen van de Algemene termijnenwet en Goede Vrijdag. Dagen die een besluit voor één jaar met een feestdag gelijkstelt, kent deze API niet. Een termijn uit de wet of een regeling die op een weekend of feestdag eindigt, loopt door tot de volgende werkdag.",
  geeft: "De termijnen.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(termijnen),
});
