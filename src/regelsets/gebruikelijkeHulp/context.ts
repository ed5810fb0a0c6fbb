import type { Context, Waarde } from "../../regels/evalueer.ts";
import type { Feit } from "../../regels/feit.ts";
import { inMaanden } from "../../regels/frequentie.ts";
import type { GebruikelijkeHulp } from "../../regels/gebruikelijkeHulp.ts";
import { KAN_NIET } from "../../regels/overname.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Lid } from "../situatie.ts";
import type { GebruikelijkeHulplid, Geoordeeld } from "./lid.ts";
import { ingevuld } from "./regel.ts";
import type { GhVraag } from "./uitkomst.ts";
import { huishoudvragen, lidvragen, oordeelpad } from "./vragen.ts";

/** The facts of an object, without the judgements beside them. */
function feitenUit(bron: object | undefined): Record<string, Waarde | undefined> {
  const { oordelen: _, ...feiten } = { oordelen: undefined, ...bron };
  return feiten;
}

/** What a document takes from the other facts about a housemate, where it is not given itself. */
const volgt = (
  { inStaatIsAlles }: GebruikelijkeHulp,
  lid: GebruikelijkeHulplid | undefined,
): Record<string, Waarde> => (inStaatIsAlles && lid?.inStaat === true ? { [KAN_NIET]: [] } : {});

const antwoorden = (lijst: readonly Geoordeeld[] = []): [string, boolean][] =>
  lijst.map(({ regel, antwoord }) => [regel, antwoord === "ja"]);

/** What no one needs to be asked, because it follows from who lives in the household. */
function afgeleid(leden: readonly Lid[]): Record<string, Waarde> {
  return {
    inwonendeKinderen: leden.some(({ rol }) => rol === "kind"),
    partnerInHuis: leden.some(({ rol }) => rol === "partner"),
    huisgenoten: leden.some(({ rol }) => rol !== "client"),
  };
}

/** A fact that is always there needs a question for its type only. */
const zonderVraag = (pad: string): Feit => ({ pad, vraag: pad, type: "jaNee" });

/** A context for the facts of the household, and one for each housemate with his own beside them. */
export interface Contexten {
  readonly huishouden: Context;
  readonly lid: (lid: Lid) => Context;
}

/** The contexts that the conditions of a document are evaluated in. */
export function contexten(hulp: GebruikelijkeHulp, vraag: GhVraag, tabellen: Tabellen): Contexten {
  const { huishouden, duurInWeken, uitzichtOpHerstel, voor = "" } = vraag;
  const gezamenlijk = huishouden?.gebruikelijkeHulp;
  const vanLeden = new Set(hulp.beoordelingen.filter(({ per }) => per === "lid").map(({ regel }) => regel));
  const vraagBij = new Map(hulp.beoordelingen.map(({ regel, vraag: tekst }) => [regel, tekst]));
  const oordeelvraag =
    (id?: string) =>
    (regel: string): Feit => {
      const tekst = vraagBij.get(regel);
      if (tekst === undefined) throw new Error(`nobody is asked to judge ${regel}`);
      const pad = oordeelpad(regel, vanLeden.has(regel) ? id : undefined);
      return { pad, vraag: ingevuld(tekst, tabellen), type: "jaNee" };
    };
  const bekend = afgeleid(huishouden?.leden ?? []);
  const basis: Context = {
    feiten: {
      ...feitenUit(gezamenlijk),
      ...bekend,
      uitzichtOpHerstel,
      duurInMaanden: duurInWeken === undefined ? undefined : inMaanden(duurInWeken),
    },
    oordelen: new Map(antwoorden(gezamenlijk?.oordelen)),
    parameters: tabellen.parameters,
    vragen: {
      ...huishoudvragen(voor),
      ...Object.fromEntries(
        [...Object.keys(bekend), "rol", "draagtBij", "kanBijdragen"].map((naam) => [naam, zonderVraag(naam)]),
      ),
    },
    gronden: new Map(),
    oordeelvraag: oordeelvraag(),
  };
  return {
    huishouden: basis,
    lid: (lid) => ({
      ...basis,
      feiten: {
        ...basis.feiten,
        ...volgt(hulp, lid.gebruikelijkeHulp),
        ...feitenUit(lid.gebruikelijkeHulp),
        leeftijd: lid.leeftijd,
        rol: lid.rol,
      },
      // A judgement about the household holds for each member; one about a member only for him.
      oordelen: new Map([
        ...[...basis.oordelen].filter(([regel]) => !vanLeden.has(regel)),
        ...antwoorden(lid.gebruikelijkeHulp?.oordelen).filter(([regel]) => vanLeden.has(regel)),
      ]),
      vragen: { ...basis.vragen, ...lidvragen(lid.id) },
      oordeelvraag: oordeelvraag(lid.id),
    }),
  };
}
