import { alle, antwoord, niet, zeker } from "../../regels/antwoord.ts";
import { periodeVan } from "../../regels/duur.ts";
import type { Feit } from "../../regels/feit.ts";
import { oordeel } from "../../regels/oordeel.ts";
import { eindeVan } from "../../regels/periode.ts";
import type { Afbouwgrond, Afbouwschema, Afbouwstap, Afbouwvraag } from "../afbouw/afbouw.ts";
import type { BdTabellen } from "./sleutels.ts";

const IS_SPOED: Feit = { pad: "isSpoed", vraag: "Gaat het om spoedzorg?", type: "jaNee" };
const OMGEREKEND = "Uw minuten per week zijn omgerekend naar minuten per vier weken.";
const IN_DE_STAP =
  "De tekst laat de nieuwe omvang na de laatste stap beginnen; de tabel laat haar in die stap bereiken. Gelezen zoals de tabel.";

const noten = (...teksten: readonly (string | null | false)[]) => {
  const gevuld = teksten.filter((tekst) => typeof tekst === "string");
  return gevuld.length === 0 ? {} : { interpretatie: gevuld.join(" ") };
};

function omschrijving(rest: number, minder: number, doel: number): string {
  if (rest > doel) return `Afbouw: ${minder} minuten per vier weken minder`;
  return rest === 0
    ? `Afbouw: ${minder} minuten per vier weken minder; de ondersteuning is beëindigd`
    : `Afbouw: ${minder} minuten per vier weken minder; de nieuwe omvang is bereikt`;
}

/** First the whole support for a time, then so many minutes less per period, at last what is left of the difference. */
function stappen(vraag: Afbouwvraag, { parameters, regels }: BdTabellen): Afbouwstap[] {
  const doorlevering = parameters["afbouw.doorlevering"];
  const stap = parameters["afbouw.stap"];
  const periode = parameters["afbouw.periode"];
  const perWeek = vraag.eenheid === "perWeek";
  const factor = perWeek ? periode.waarde : 1;
  const doel = vraag.nieuweMinuten * factor;
  let rest = vraag.huidigeMinuten * factor;

  let van = vraag.start;
  let week = 1;
  const duurt = (lengte: typeof periode) => {
    const tot = eindeVan(van, periodeVan(lengte));
    const deel = { van, tot, weken: { van: week, totEnMet: week + lengte.waarde - 1 } };
    van = tot;
    week += lengte.waarde;
    return deel;
  };
  const uit: Afbouwstap[] = [
    {
      ...duurt(doorlevering),
      minutenPerVierWeken: rest,
      minderMinuten: 0,
      omschrijving: "De bestaande ondersteuning gaat volledig door",
      regel: doorlevering.regel,
      bron: doorlevering.bron,
      ...noten(perWeek && OMGEREKEND, doorlevering.interpretatie),
    },
  ];
  while (rest > doel) {
    const minder = Math.min(stap.waarde, rest - doel);
    rest -= minder;
    const { regel, bron } = minder < stap.waarde ? regels["BD-8-5-reststap"] : stap;
    uit.push({
      ...duurt(periode),
      minutenPerVierWeken: rest,
      minderMinuten: minder,
      omschrijving: omschrijving(rest, minder, doel),
      regel,
      bron,
      ...noten(stap.interpretatie, rest === doel && IN_DE_STAP),
    });
  }
  return uit;
}

/** How household help that ends or becomes less is brought down step by step (paragraaf 8.5; not in an emergency: 2.3). */
export function afbouw(vraag: Afbouwvraag, tabellen: BdTabellen): Afbouwschema {
  const { regels } = tabellen;
  const minder = zeker(vraag.nieuweMinuten < vraag.huidigeMinuten);
  const spoed = antwoord(vraag.isSpoed, IS_SPOED);
  const geldt = alle(minder, niet(spoed));
  const spoedregel = regels["BD-2-3-spoed-geen-afbouw"];
  const gronden: Afbouwgrond[] = [
    {
      ...regels["BD-8-5-toepassing"],
      soort: "voorwaarde",
      uitkomst: minder.waarde,
      omschrijving: "De ondersteuning bij het huishouden stopt of wordt minder",
    },
    {
      ...spoedregel,
      soort: "uitzondering",
      uitkomst: spoed.waarde,
      omschrijving: "Bij spoedzorg geldt de afbouwregeling niet",
    },
  ];
  const schema = geldt.waarde === "nee" ? [] : stappen(vraag, tabellen);
  return {
    uitkomst: geldt.waarde,
    gronden,
    ontbrekend: [...geldt.ontbreekt.values()].map((feit) => ({ feit, regels: [spoedregel.regel] })),
    stappen: schema,
    nieuweOmvangVanaf: schema.at(-1)?.van ?? null,
    oordeel:
      schema.length === 0
        ? []
        : [
            oordeel(regels["BD-8-5-individueel"], {
              aan: "consulent",
              vraag: "Vraagt de situatie van de cliënt om een andere duur of omvang van de afbouw?",
              ja: "De consulent legt een eigen afbouw vast in het ondersteuningsplan of de beschikking.",
              nee: "De berekende stappen komen in het ondersteuningsplan of de beschikking.",
            }),
          ],
  };
}
