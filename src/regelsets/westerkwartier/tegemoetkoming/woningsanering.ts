import { onbekend } from "../../../regels/antwoord.ts";
import { alleen, type Feit, samen } from "../../../regels/feit.ts";
import { exact, type Grootheid, gedeeld, gegeven, kies, maal } from "../../../regels/grootheid.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Parameter } from "../../../regels/tabellen.ts";
import { heelVan } from "../../tegemoetkoming/deel.ts";
import { datum, geheel } from "../../tegemoetkoming/feiten.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import { lezing, stap, voorwaardelijk } from "../../tegemoetkoming/voorwaardelijk.ts";
import type { Tegemoetkomingsvragen } from "../../tegemoetkoming/vraag.ts";
import { TEGEMOETKOMINGSBEHANDELING } from "./behandeling.ts";

type Vraag = Tegemoetkomingsvragen["woningsanering"];

const KOSTEN = geheel("kostenCent", "Wat kost de woningsanering, in eurocent?");
const AANSCHAF = datum("aanschafdatum", "Wanneer is de oude stoffering aangeschaft?");
const AANVRAAG = datum("aanvraagdatum", "Wanneer is de woningsanering aangevraagd?");

const PARAMETERS = [
  "sanering.jaar1",
  "sanering.jaar2",
  "sanering.jaar3",
  "sanering.jaar4",
  "sanering.jaar5",
  "sanering.jaar6",
  "sanering.jaar7",
  "sanering.jaar8",
  "sanering.jaar9",
] as const;

/** Whether flooring is still in its `jaar`th year on a day (ISO dates): the anniversary opens the next year. */
const isInJaar = (jaar: number, aanschaf: string, op: string): boolean =>
  op < eindeVan(aanschaf, { waarde: jaar, eenheid: "jaren" });

/** The rate for the age of the flooring: anything from the last year to the first while a date is missing. */
function tarief({ aanschafdatum, aanvraagdatum }: Vraag, rijen: readonly [Parameter, ...Parameter[]]) {
  const [eerste] = rijen;
  const laatste = rijen.at(-1) ?? eerste;
  if (aanschafdatum !== undefined && aanvraagdatum !== undefined) {
    const rij = rijen.find((_, voor) => isInJaar(voor + 1, aanschafdatum, aanvraagdatum)) ?? laatste;
    return { rij, deel: exact(rij.waarde) };
  }
  const mist: Feit[] = [];
  if (aanschafdatum === undefined) mist.push(AANSCHAF);
  if (aanvraagdatum === undefined) mist.push(AANVRAAG);
  const open = onbekend(samen(...mist.map(alleen)));
  const deel: Grootheid = kies(open, exact(eerste.waarde), exact(laatste.waarde));
  return {
    rij: { ...eerste, omschrijving: "Woningsanering: vergoeding naar de leeftijd van de stoffering" },
    deel,
  };
}

/** The allowance for new flooring by the age of the old (article 23, lid 4). */
export const woningsanering = definieerWijze(
  PARAMETERS,
  TEGEMOETKOMINGSBEHANDELING,
  (vraag: Vraag, { parameters }) => {
    const [eerste, ...rest] = PARAMETERS;
    const { rij, deel } = tarief(vraag, [parameters[eerste], ...rest.map((naam) => parameters[naam])]);
    const kosten = gegeven(vraag.kostenCent, KOSTEN);
    const bedrag = gedeeld(maal(kosten, deel), heelVan(rij));
    return voorwaardelijk({
      eenheid: "eurocent",
      totaal: bedrag,
      stappen: [
        stap(rij, deel, { omschrijving: rij.omschrijving, eenheid: "promille", ...lezing(rij) }),
        stap(rij, bedrag, {
          omschrijving: "Tegemoetkoming: dit deel van de kosten",
          eenheid: "eurocent",
          interpretatie: "Het document noemt geen afronding. Het bedrag is afgerond op hele centen.",
        }),
      ],
    });
  },
);
