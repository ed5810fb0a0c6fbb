import { bijdrageEinde, EINDEPARAMETERS } from "../../regelsets/landelijk/bijdrageEinde.ts";
import { landelijk } from "../../regelsets/landelijk/index.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { doorlevering } from "../../uitleg/doorlevering.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { eisParameters, kiesRegelset, tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { antwoord } from "./antwoord.ts";
import { verzoek } from "./verzoek.ts";

/** What happens to help when life changes. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum, gebeurtenis, huishouden = {}, voorzieningen } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const { parameters, bereken: leverDoor } = regelset.doorlevering;
  eisParameters(opname, parameters, stand);
  const wet = await tabellenOp(bron, landelijk, peildatum, stand);
  eisParameters(wet, EINDEPARAMETERS, stand);
  const { lijnen, ontbrekend, bijdrage, ...rest } = leverDoor(
    { peildatum, gebeurtenis, huishouden, voorzieningen },
    opname.tabellen,
  );
  return {
    regelset: regelsetkop(opname),
    peildatum,
    gebeurtenis: { soort: gebeurtenis.soort, van: gebeurtenis.van },
    uitkomst: lijnen,
    bijdrage: [...bijdrage, ...bijdrageEinde(gebeurtenis.soort, lijnen, wet.tabellen)],
    ...rest,
    ontbrekend: ontbrekend.map(metVraag),
    kwitantie: await kwitantie(opname, invoer, { lagen: [opname, wet] }),
  };
}

export const doorleveringen = definieerBerekening({
  pad: "/doorleveringen",
  operationId: "leverDoor",
  tag: "Berekeningen",
  summary: "Bepaal wat er met hulp gebeurt als het leven verandert",
  description:
    "Bij een overlijden, opname, vakantie, verhuizing of overgang naar de Wlz: tot wanneer de hulp doorloopt en voor wie, wat er stopt, welk iWmo-bericht erbij hoort, wie wat moet doen en wat er met de bijdrage gebeurt. Waar het document een beslissing aan mensen laat, staat die onder oordeel.",
  geeft: "Wat er met elke voorziening gebeurt.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(doorlevering),
});
