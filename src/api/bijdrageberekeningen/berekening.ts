import { berekenBijdrage } from "../../regelsets/bijdrage/bereken.ts";
import { maandenTussen } from "../../regelsets/bijdrage/tijdvak.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";
import { bijdragebrief } from "../../uitleg/bijdrage.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { antwoord } from "./antwoord.ts";
import { alsEen, leesMaanden } from "./tabellen.ts";
import { verzoek } from "./verzoek.ts";

/** Every version of a layer, once. */
function versies(laag: "landelijk" | "lokaal", opnamen: readonly Momentopname[]) {
  const perBegin = new Map(opnamen.map((opname) => [opname.versie.geldigVan, regelsetkop(opname)]));
  return [...perBegin.values()].map((regelset) => ({ laag, regelset }));
}

/** What a household owes for each month of a period. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { regelset: id, ...vraag } = invoer;
  const { van, totEnMet } = vraag.periode;
  const { perMaand, landelijk, lokaal } = await leesMaanden(
    bron,
    kiesRegelset(id),
    maandenTussen(van, totEnMet),
    stand,
  );
  const [wet, ...rest] = await alsEen(landelijk);
  if (wet === undefined) throw new Error("a period has at least one month");
  const { ontbrekend, ...uitkomst } = berekenBijdrage(vraag, perMaand);
  return {
    regelset: { id },
    lagen: [...versies("landelijk", landelijk), ...versies("lokaal", lokaal)],
    periode: vraag.periode,
    ...uitkomst,
    ontbrekend: ontbrekend.map(metVraag),
    kwitantie: await kwitantie(wet, invoer, { lagen: [wet, ...rest, ...(await alsEen(lokaal))] }),
  };
}

export const bijdrageberekeningen = definieerBerekening({
  pad: "/bijdrageberekeningen",
  operationId: "berekenBijdrage",
  tag: "Berekeningen",
  summary: "Bereken de bijdrage in de kosten per maand",
  description:
    "Geeft per maand wat een huishouden voor zijn voorzieningen verschuldigd is, in eurocent, met de regel die dat bepaalt en of die landelijk of lokaal is. Over 2019 gaat het per vier weken. Een maand waarvoor nog geen bedrag bekend is, krijgt geen bedrag; de andere maanden wel. Bij feiten die ontbreken staat de bandbreedte.",
  geeft: "De bijdrage per maand.",
  verzoek,
  antwoord,
  bereken,
  uitleg: bijdragebrief,
});
