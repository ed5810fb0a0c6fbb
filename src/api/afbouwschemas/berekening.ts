import { afbouw } from "../../uitleg/afbouw.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { zonderRegels } from "../zonderRegels.ts";
import { antwoord, verzoek } from "./schema.ts";

/** The scheme of a regelset. Refuses a regelset whose document has none. */
function kiesAfbouw(id: string) {
  const regelset = kiesRegelset(id);
  if (regelset.afbouw) return { regelset, afbouw: regelset.afbouw };
  const melding = `Het document van ${id} heeft geen afbouwregeling.`;
  throw zonderRegels((ander) => ander.afbouw !== undefined, { melding });
}

/** How household help that ends or becomes less is brought down. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { regelset: id, peildatum, ...vraag } = invoer;
  const { regelset, afbouw } = kiesAfbouw(id);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const schema = afbouw(vraag, opname.tabellen);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    uitkomst: schema.uitkomst,
    gronden: schema.gronden,
    ontbrekend: schema.ontbrekend.map(metVraag),
    stappen: schema.stappen,
    nieuweOmvangVanaf: schema.nieuweOmvangVanaf,
    oordeel: schema.oordeel,
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const afbouwschemas = definieerBerekening({
  pad: "/afbouwschemas",
  operationId: "maakAfbouwschema",
  tag: "Berekeningen",
  summary: "Maak het schema waarmee hulp bij het huishouden wordt afgebouwd",
  description:
    "Geeft de stappen waarin ondersteuning bij het huishouden die stopt of minder wordt, wordt afgebouwd, elke stap met de regel waar zij vandaan komt. Alleen voor regelsets met een afbouwregeling.",
  geeft: "Het schema.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(afbouw),
});
