import type { Overname } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, oordeelOver } from "../../../regels/voorwaarde.ts";
import { type GhTaak, HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import { is, tussen, VOLLEDIG, VOLWASSEN, vanaf } from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { HhmRegel } from "../behandeling.ts";

const JONGVOLWASSEN = tussen(VOLWASSEN, VOLLEDIG);

const deel = (
  regel: HhmRegel,
  taken: readonly GhTaak[],
  omschrijving: string,
  interpretatie?: string,
): Overname<HhmRegel> => ({
  regel,
  omschrijving,
  ...(interpretatie !== undefined && { interpretatie }),
  voorwaarde: JONGVOLWASSEN,
  taken,
  mate: "gedeeltelijk",
});

/** What a housemate can be asked by his age (paragraaf 4), from the age at which it is compulsory (paragraaf 2). */
export const OVERNAMES: readonly Overname<HhmRegel>[] = [
  deel(
    "NK-gh1822-sanitair-kamer",
    ["zwaarHuishoudelijkWerk", "lichtHuishoudelijkWerk", "afstoffen"],
    "Houdt de sanitaire ruimte en één kamer schoon",
  ),
  deel("NK-gh1822-was", ["wasverzorging"], "Doet de was voor één persoon"),
  deel("NK-gh1822-boodschappen", ["boodschappen"], "Doet de boodschappen voor één persoon"),
  deel("NK-gh1822-maaltijden", ["maaltijden"], "Zorgt voor de maaltijden"),
  deel("NK-gh1822-afwas", ["lichtHuishoudelijkWerk", "afwassen", "opruimen"], "Wast af en ruimt op"),
  deel(
    "NK-gh1822-eenpersoons",
    [
      "lichtHuishoudelijkWerk",
      "zwaarHuishoudelijkWerk",
      "wasverzorging",
      "boodschappen",
      "maaltijden",
      "afwassen",
      "opruimen",
      "afstoffen",
    ],
    "Kan een eenpersoonshuishouden voeren",
    "Paragraaf 2 zegt dat elke huisgenoot die kan, de hulp uitsluit. Van {gebruikelijkeHulp.volwassenVanaf} tot {gebruikelijkeHulp.volledigVanaf} jaar noemt paragraaf 4 alleen een eenpersoonshuishouden. Gelezen als: een deel, zonder aantal minuten.",
  ),
  {
    regel: "NK-gh1822-jongere-gezinsleden",
    omschrijving: "Vangt jongere gezinsleden op of verzorgt hen als dat nodig is en kan",
    voorwaarde: alleVan(JONGVOLWASSEN, oordeelOver("NK-gh1822-jongere-gezinsleden")),
    taken: ["kindzorg"],
    mate: "gedeeltelijk",
  },
  {
    regel: "NK-maaltijd-huisgenoot",
    omschrijving: "Is er om de maaltijd klaar te zetten of op te warmen; dat gaat voor",
    interpretatie:
      "Het document noemt hier geen leeftijd. Gelezen als: vanaf {gebruikelijkeHulp.volwassenVanaf} jaar, zoals in paragraaf 2.",
    voorwaarde: alleVan(vanaf(VOLWASSEN), is("aanwezigBijMaaltijd")),
    taken: ["maaltijden"],
    mate: "geheel",
  },
  {
    regel: "NK-gh-23-plus",
    omschrijving: "Kan alle huishoudelijke activiteiten overnemen",
    voorwaarde: vanaf(VOLLEDIG),
    taken: HUISHOUDELIJK.filter((taak) => taak !== "maaltijden"),
    mate: "geheel",
  },
  {
    regel: "NK-gh-23-plus",
    omschrijving:
      "Kan alle huishoudelijke activiteiten overnemen, de maaltijden alleen als dit lid er dan is",
    interpretatie:
      "Vanaf {gebruikelijkeHulp.volledigVanaf} jaar kan een huisgenoot alles overnemen. Voor maaltijden noemt paragraaf 4 een huisgenoot die er is. Gelezen als: wie er dan niet is, neemt een deel over, zoals vooraf klaarzetten, zonder aantal minuten.",
    voorwaarde: vanaf(VOLLEDIG),
    taken: ["maaltijden"],
    mate: "gedeeltelijk",
  },
];
