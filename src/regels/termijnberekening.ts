import { type Antwoord, JA, zeker } from "./antwoord.ts";
import { type Context, evalueer, nodig } from "./evalueer.ts";
import { oordeel } from "./oordeel.ts";
import type { Tabellen } from "./tabellen.ts";
import type {
  Termijn,
  Termijnantwoord,
  Termijndagen,
  Termijnregeling,
  Termijnstatus,
  Termijnuitkomst,
  Termijnvraag,
} from "./termijn.ts";
import { dagenVan } from "./termijndagen.ts";
import type { Termijnenwet } from "./termijnenwet.ts";
import { Wachtlijst } from "./wachtlijst.ts";

const contextVan = (
  { peildatum, gebeurtenissen, omstandigheden, vragen }: Termijnvraag,
  { parameters }: Tabellen,
): Context => ({
  feiten: { ...gebeurtenissen, ...omstandigheden, peildatum },
  oordelen: new Map(),
  parameters,
  vragen,
  gronden: new Map(),
  oordeelvraag(regel) {
    throw new Error(`no term waits for a judgement on ${regel}`);
  },
});

function statusVan(geldt: Antwoord["waarde"], dagen: Termijndagen, peildatum: string): Termijnstatus {
  if (geldt === "nee") return "nietVanToepassing";
  if (geldt === "onbekend") return "onbekend";
  // What is counted back from an event runs before it, so only a first day says that a term is still to come.
  if (dagen.eersteDag !== null && dagen.vanaf !== null && peildatum < dagen.vanaf) return "nogNiet";
  if (dagen.nietLaterDan !== null && dagen.nietLaterDan < peildatum) return "verstreken";
  return dagen.laatsteDag === null ? "onbekend" : "loopt";
}

/** Whether what has to come within a term did; null where there is nothing that has to. */
function gehaald(
  { gehaaldMet, telling }: Termijn,
  geldt: Antwoord["waarde"],
  { laatsteDag, nietLaterDan }: Termijndagen,
  { gebeurtenissen }: Termijnvraag,
): Antwoord["waarde"] | null {
  if (gehaaldMet === undefined || geldt === "nee") return null;
  const dag = gebeurtenissen[gehaaldMet];
  if (geldt === "onbekend" || dag === undefined) return "onbekend";
  if (nietLaterDan !== null && nietLaterDan < dag) return "nee";
  // Before the months are full nobody can say that they are.
  const teVroeg = telling.soort === "naHeleMaanden" && laatsteDag !== null && dag < laatsteDag;
  return laatsteDag === null || teVroeg ? "onbekend" : "ja";
}

/** The circumstances that the days tell by themselves, by name. */
export const bewezenDoor = (
  { termijnen }: Termijnregeling,
  uitkomsten: readonly Pick<Termijnuitkomst, "termijn" | "gehaald">[],
): Map<string, Antwoord> =>
  new Map(
    termijnen.flatMap(({ termijn, bewijst }) => {
      const gehaald = uitkomsten.find((uitkomst) => uitkomst.termijn === termijn)?.gehaald;
      if (bewijst === undefined || (gehaald !== "ja" && gehaald !== "nee")) return [];
      return [[bewijst, zeker(gehaald === "ja")] as const];
    }),
  );

const noten = (...teksten: readonly (string | null | undefined)[]) => {
  const gevuld = teksten.filter((tekst) => typeof tekst === "string");
  return gevuld.length === 0 ? {} : { interpretatie: gevuld.join(" ") };
};

/**
 * Every term of a document or of the law, by what is known. A term whose event is not known stands there too, without
 * a last day; what is missing for it is told. Throws where the tables lack a rule or a number that it names.
 */
export function berekenTermijnen(
  regeling: Termijnregeling,
  vraag: Termijnvraag,
  tabellen: Tabellen,
  wet: Termijnenwet,
): Termijnantwoord {
  const c = contextVan(vraag, tabellen);
  const wacht = new Wachtlijst();
  const plaats = (regel: string) => nodig(tabellen.regels[regel], regel);

  const termijnen = regeling.termijnen.map((termijn): Termijnuitkomst => {
    const geldt = termijn.voorwaarde === undefined ? JA : evalueer(termijn.voorwaarde, c);
    const { mist, interpretatie, ...dagen } = dagenVan(termijn, vraag, tabellen.parameters, wet);
    if (geldt.waarde !== "nee") {
      for (const feit of geldt.ontbreekt.values()) wacht.voegToe(feit, termijn.regel);
      for (const naam of mist) wacht.voegToe(nodig(vraag.vragen[naam], naam), termijn.regel);
    }
    const heel = { ...dagen, mist, interpretatie };
    return {
      termijn: termijn.termijn,
      omschrijving: termijn.omschrijving,
      ...plaats(termijn.regel),
      telling: termijn.telling.soort,
      ...dagen,
      geldt: geldt.waarde,
      status: statusVan(geldt.waarde, heel, vraag.peildatum),
      gehaald: gehaald(termijn, geldt.waarde, heel, vraag),
      ...(termijn.gevolg !== undefined && { gevolg: termijn.gevolg }),
      ...noten(interpretatie, termijn.interpretatie),
    };
  });

  const bewezen: Context = { ...c, antwoorden: bewezenDoor(regeling, termijnen) };
  const gronden = regeling.gronden.map(({ regel, soort, omschrijving, voorwaarde, interpretatie }) => {
    const { waarde: uitkomst, ontbreekt } = evalueer(voorwaarde, bewezen);
    for (const feit of ontbreekt.values()) wacht.voegToe(feit, regel);
    return { ...plaats(regel), soort, uitkomst, omschrijving, ...noten(interpretatie) };
  });

  return {
    termijnen,
    gronden,
    ontbrekend: wacht.lijst(),
    oordeel: regeling.oordelen
      .filter(({ bij }) => bij === undefined || evalueer(bij, bewezen).waarde !== "nee")
      .map(({ regel, bij: _bij, ...velden }) => oordeel(plaats(regel), velden)),
  };
}
