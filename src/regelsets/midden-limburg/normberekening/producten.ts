import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { type Product, weekproduct } from "../../../regels/product.ts";
import { leefeenheid } from "../../leefeenheid.ts";
import type { Situatie } from "../../situatie.ts";
import { heeftToewijzing, looptijd } from "../../toewijzing.ts";
import type { MlRegel } from "../behandeling.ts";
import type { MlTabellen } from "../sleutels.ts";
import { algemeneDuur } from "./indicatieduur.ts";
import { minutenVan, type Resultaat, type Resultaatnaam } from "./resultaat.ts";

interface Productsoort {
  readonly regel: MlRegel;
  readonly code: string;
  readonly omschrijving: string;
  readonly resultaten: readonly Resultaatnaam[];
}

/** Products 1 to 6 (6.2): a household gets one of them. */
const COMBINATIES: readonly Productsoort[] = [
  {
    regel: "ML-h6-2-product-1",
    code: "01A61",
    omschrijving: "Schoon en leefbaar huis",
    resultaten: ["schoonHuis"],
  },
  {
    regel: "ML-h6-2-product-2",
    code: "01A62",
    omschrijving: "Schoon en leefbaar huis en schone was",
    resultaten: ["schoonHuis", "schoneWas"],
  },
  {
    regel: "ML-h6-2-product-3",
    code: "01A63",
    omschrijving: "Schoon en leefbaar huis, schone was en regie",
    resultaten: ["schoonHuis", "schoneWas", "regie"],
  },
  {
    regel: "ML-h6-2-product-4",
    code: "01A64",
    omschrijving: "Schoon en leefbaar huis en regie",
    resultaten: ["schoonHuis", "regie"],
  },
  {
    regel: "ML-h6-2-product-5",
    code: "01A65",
    omschrijving: "Schone was en regie",
    resultaten: ["schoneWas", "regie"],
  },
  { regel: "ML-h6-2-product-6", code: "01A66", omschrijving: "Schone was", resultaten: ["schoneWas"] },
];

/** Products 7 to 10 (6.2): alone, or beside one of the others. */
const LOS: readonly Productsoort[] = [
  { regel: "ML-h6-2-product-7", code: "01A70", omschrijving: "Instructie", resultaten: ["instructie"] },
  {
    regel: "ML-h6-2-product-8",
    code: "01A71",
    omschrijving: "Medisch noodzakelijk gestreken wasgoed",
    resultaten: ["strijken"],
  },
  { regel: "ML-h6-2-product-9", code: "01A04", omschrijving: "Maaltijden", resultaten: ["maaltijden"] },
  {
    regel: "ML-h6-2-product-10",
    code: "01A06",
    omschrijving: "Thuis zorgen voor kinderen",
    resultaten: ["kinderen"],
  },
];

const IN_COMBINATIE: ReadonlySet<Resultaatnaam> = new Set(["schoonHuis", "schoneWas", "regie"]);

/** The one product of 1 to 6 that stands for exactly these results. */
function combinatie(resultaten: readonly Resultaat[]): Productsoort | undefined {
  const namen = resultaten.map(({ naam }) => naam).filter((naam) => IN_COMBINATIE.has(naam));
  return COMBINATIES.find(
    (soort) =>
      soort.resultaten.length === namen.length && soort.resultaten.every((naam) => namen.includes(naam)),
  );
}

/** The product lines of the results that are given, as a 301 would hold them (3.1 and 6.2). */
export function producten(
  resultaten: readonly Resultaat[],
  situatie: Situatie,
  tabellen: MlTabellen,
): Product[] {
  if (!heeftToewijzing(situatie)) return [];
  const gegeven = resultaten.filter(({ toegekend }) => toegekend.waarde === "ja");
  const los = LOS.filter((soort) => gegeven.some(({ naam }) => soort.resultaten.includes(naam)));
  const een = combinatie(gegeven);
  return [...(een === undefined ? [] : [een]), ...los].map(
    ({ regel, code, omschrijving, resultaten: namen }) => {
      const delen = gegeven.filter(({ naam }) => namen.includes(naam));
      const eigen = delen.flatMap(({ deel }) => deel.indicatieduur);
      const duren = eigen.length > 0 ? eigen : algemeneDuur(situatie, tabellen);
      const minutenPerWeek = minutenVan(delen);
      return weekproduct(tabellen.regels[regel], {
        code,
        omschrijving,
        minutenPerWeek,
        looptijd: looptijd(situatie, duren),
      });
    },
  );
}

/** What the list of products leaves open: a combination without a code, and who else in the home has a product. */
export function productoordelen(
  resultaten: readonly Resultaat[],
  situatie: Situatie,
  { regels }: MlTabellen,
): Oordeel[] {
  const gevraagd = resultaten.filter(({ naam }) => IN_COMBINATIE.has(naam));
  if (!heeftToewijzing(situatie) || gevraagd.length === 0) return [];
  const een = combinatie(resultaten);
  const zonderCode = oordeel(regels["ML-h1-vangnet"], {
    aan: "consulent",
    vraag: "Er is geen productcode voor regie zonder schoon huis of schone was. Is dit toch nodig?",
    ja: "De gemeente en de aanbieder spreken af welk product wordt gebruikt.",
    nee: "Er is geen product voor regie.",
  });
  const alleenWas = oordeel(regels["ML-h6-2-product6-netwerk"], {
    aan: "consulent",
    vraag: "Doet het netwerk al het andere huishoudelijke werk en lukt alleen de was niet?",
    ja: "Het product voor alleen schone was past.",
    nee: "Ga na of een ander product beter past; alleen was komt weinig voor.",
  });
  const huisgenoot = oordeel(regels["ML-h6-2-een-per-huishouden"], {
    aan: "consulent",
    vraag: "Heeft een ander lid van dit huishouden al een van de producten 1 tot en met 6?",
    ja: "Er kan maar één zijn per huishouden: neem het product dat alles samen dekt.",
    nee: "Het product kan worden toegekend.",
  });
  return [
    ...(een === undefined ? [zonderCode] : []),
    ...(een?.regel === "ML-h6-2-product-6" ? [alleenWas] : []),
    ...(een !== undefined && leefeenheid(situatie)?.length !== 1 ? [huisgenoot] : []),
  ];
}
