import { alsBrief } from "../../uitleg/delen.ts";
import { norm } from "../../uitleg/norm.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { samenhangfouten } from "../situatie/samenhang.ts";
import { tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { kiesKader } from "./kader.ts";
import { netto } from "./netto.ts";
import { kiesNorm } from "./norm.ts";
import { antwoord, verzoek } from "./schema.ts";

/** The weekly minutes of a household. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { regelset: id, peildatum, normenkader, gebruikelijkeHulp, ...gegeven } = invoer;
  const situatie = { ...gegeven, peildatum };
  const regelset = kiesNorm(id);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const gekozen = await kiesKader(bron, regelset, normenkader, peildatum, opname.stand);
  const uitkomst = gebruikelijkeHulp?.meewegen
    ? netto(regelset)(situatie, opname.tabellen, gebruikelijkeHulp, gekozen?.kader)
    : regelset.normberekening(situatie, opname.tabellen, gekozen?.kader);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    compleet: uitkomst.compleet,
    minutenPerWeek: uitkomst.minutenPerWeek,
    bandbreedte: uitkomst.bandbreedte,
    categorie: uitkomst.categorie,
    categorieGronden: uitkomst.categorieGronden,
    ontbrekend: uitkomst.ontbrekend.map(metVraag),
    regels: uitkomst.regels,
    nietGenormeerd: uitkomst.nietGenormeerd,
    oordeel: uitkomst.oordeel,
    indicatieduur: uitkomst.indicatieduur,
    producten: uitkomst.producten,
    kwitantie: await kwitantie(opname, invoer, { kader: gekozen?.opname }),
  };
}

export const normberekeningen = definieerBerekening({
  pad: "/normberekeningen",
  operationId: "berekenNorm",
  tag: "Berekeningen",
  summary: "Bereken de minuten hulp bij het huishouden per week",
  description:
    "Geeft de minuten per week volgens de normtijden van een regelset, elke stap met de regel waar zij vandaan komt. Ontbreekt een feit, dan staat het onder ontbrekend en geeft bandbreedte de grenzen.",
  geeft: "De berekening.",
  verzoek,
  antwoord,
  samenhang: samenhangfouten,
  bereken,
  uitleg: alsBrief(norm),
});
