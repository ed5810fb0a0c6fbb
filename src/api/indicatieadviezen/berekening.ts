import { STARTVRAAG } from "../../regelsets/bijdrage/startvraag.ts";
import { advies } from "../../uitleg/advies.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { kiesNorm } from "../normberekeningen/norm.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { tabellenOp } from "../tabellen.ts";
import { geplaatst, onderVeld, samengevat, type Vragen, ZELFDE } from "./deel.ts";
import { delen } from "./delen.ts";
import { verdeeld } from "./invoer.ts";
import { adviesfouten } from "./samenhang.ts";
import { antwoord, type Verzoek, verzoek } from "./schema.ts";
import { samen, stappen, type Uitgewerkt } from "./stappen.ts";

const IN_FEITEN = onderVeld("feiten");
/** How long the help is needed stands apart from the household. */
const IN_DUUR = (feit: string): string =>
  feit.includes(".") || feit.includes("[") ? feit : `gebruikelijkeHulp.${feit}`;

const IN_BUDGET = (feit: string): string => `budget.${feit.replace(/^pgb\./, "")}`;

const VRAAG_START: Vragen = { ontbrekend: [metVraag(STARTVRAAG)], oordeel: [] };

/** The minutes of a budget are those that are left: what they wait for is asked there. */
const zonderMinuten = ({ ontbrekend, oordeel }: Vragen): Vragen => ({
  ontbrekend: ontbrekend.filter(({ feit }) => feit !== "pgb.minutenPerWeek"),
  oordeel,
});

/** The parts one after another: what comes after a refusal is not worked out, so its facts are not asked. */
async function uitgewerkt(bron: Rekenbron, vraag: Verzoek): Promise<Uitgewerkt> {
  const deel = delen(bron, verdeeld(vraag, new Set(Object.keys(kiesNorm(vraag.regelset).toetsing.feiten))));
  // A decision is due, whatever it says: the terms are there after a refusal too.
  const begin = {
    zonderTaken: deel.zonderTaken,
    zonderStart: deel.zonderStart,
    toegang: await deel.toegang(),
    afweging: await deel.afweging(),
    termijnen: await deel.termijnen(),
  };
  if (begin.toegang?.uitkomst === "nee" || begin.afweging?.uitkomst === "nee") return begin;
  const metBruto = { ...begin, bruto: await deel.bruto() };
  if (samen(metBruto) === "nee") return metBruto;
  const metNetto = {
    ...metBruto,
    gebruikelijkeHulp: await deel.gebruikelijkeHulp(),
    netto: await deel.netto(),
  };
  if (samen(metNetto) === "nee") return metNetto;
  const pgb = await deel.pgb();
  const metVorm = { ...metNetto, pgb, bijdrage: await deel.bijdrage() };
  if (pgb?.uitkomst === "nee") return metVorm;
  return { ...metVorm, budget: await deel.budget(metNetto.netto.minutenPerWeek) };
}

/** What is still asked, what can decide the outcome first: nothing more where the outcome is no. */
function gevraagd(
  { toegang, afweging, bruto, gebruikelijkeHulp, netto, pgb, budget, bijdrage, zonderStart }: Uitgewerkt,
  uitkomst: string,
): [beslist: Vragen[], daarna: Vragen[]] {
  const beslist: Vragen[] = [];
  const daarna: Vragen[] = [];
  if (uitkomst === "nee") return [beslist, daarna];
  for (const toets of [toegang, afweging]) if (toets) beslist.push(geplaatst(toets, IN_FEITEN));
  for (const norm of [bruto, netto]) if (norm) beslist.push(geplaatst(norm, ZELFDE));
  if (gebruikelijkeHulp) beslist.push(geplaatst(gebruikelijkeHulp, IN_DUUR));
  if (pgb) daarna.push(geplaatst(pgb, IN_FEITEN));
  if (budget) daarna.push(geplaatst(zonderMinuten(budget), IN_BUDGET));
  if (bijdrage) daarna.push(geplaatst(bijdrage, onderVeld("bijdrage")));
  if (zonderStart === "onbekend") daarna.push(VRAAG_START);
  return [beslist, daarna];
}

/** The minutes that are still possible: none after a refusal, and perhaps none while there may be one. */
function nogMogelijk(uitkomst: string, { netto }: Uitgewerkt) {
  if (uitkomst === "nee") return { minutenPerWeek: 0, bandbreedte: { minimum: 0, maximum: 0 } };
  const bandbreedte = netto?.bandbreedte ?? { minimum: 0, maximum: null };
  if (uitkomst === "onbekend") return { minutenPerWeek: null, bandbreedte: { ...bandbreedte, minimum: 0 } };
  return { minutenPerWeek: netto?.minutenPerWeek ?? null, bandbreedte };
}

/** The whole answer for one household: from the question for help to what is left, and in which form. */
export async function bereken({ var: { tabellen, nu } }: Rekenbron, vraag: Verzoek) {
  const bron: Rekenbron = { var: { tabellen: tabellen.vastgezet(), nu } };
  const { regelset: id, peildatum, stand, ...invoer } = vraag;
  const opname = await tabellenOp(bron, kiesNorm(id), peildatum, stand);
  const gevonden = await uitgewerkt(bron, vraag);
  const uitkomst = samen(gevonden);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    uitkomst,
    ...nogMogelijk(uitkomst, gevonden),
    stappen: stappen(gevonden),
    ...samengevat(...gevraagd(gevonden, uitkomst)),
    toegang: gevonden.toegang,
    afweging: gevonden.afweging,
    bruto: gevonden.bruto ?? null,
    gebruikelijkeHulp: gevonden.gebruikelijkeHulp ?? null,
    netto: gevonden.netto ?? null,
    pgb: gevonden.pgb ?? null,
    budget: gevonden.budget ?? null,
    bijdrage: gevonden.bijdrage ?? null,
    termijnen: gevonden.termijnen,
    kwitantie: await kwitantie(opname, { regelset: id, peildatum, ...invoer }),
  };
}

export const indicatieadviezen = definieerBerekening({
  pad: "/indicatieadviezen",
  operationId: "adviseerIndicatie",
  tag: "Berekeningen",
  summary: "Geef het hele advies voor een huishouden",
  description:
    "Gaat de stappen van de Centrale Raad van Beroep af: hulpvraag, probleem, bruto hulp, wat iemand zelf of met anderen kan, en netto hulp; daarna de vorm. Elk deel is het antwoord dat het losse verzoek op dezelfde feiten geeft. Zegt een stap nee, dan worden de feiten van latere stappen niet meer gevraagd.",
  geeft: "Het advies.",
  verzoek,
  antwoord,
  samenhang: adviesfouten,
  bereken,
  uitleg: alsBrief(advies),
});
