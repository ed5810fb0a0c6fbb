import type { Toets } from "../../../regels/toets.ts";
import { alleVan, feit, nietWaar, oordeelOver, regel, vergelijkFeit } from "../../../regels/voorwaarde.ts";

/** Whether a personal budget can be given by the law (Wmo 2015, article 2.3.6). */
export const pgb: Toets = {
  gronden: [
    {
      regel: "NL-wmo-2.3.6-2a-vaardig",
      soort: "voorwaarde",
      omschrijving:
        "De cliënt kan, alleen of met hulp, zijn belangen goed wegen en de taken van het pgb verantwoord doen.",
      voorwaarde: oordeelOver("NL-wmo-2.3.6-2a-vaardig"),
    },
    {
      regel: "NL-wmo-2.3.6-2b-motivering",
      soort: "voorwaarde",
      omschrijving: "De cliënt legt uit waarom hij een pgb wil.",
      voorwaarde: feit("keuzePgbGemotiveerd"),
    },
    {
      regel: "NL-wmo-2.3.6-2c-kwaliteit",
      soort: "voorwaarde",
      omschrijving: "Het is zeker dat de hulp van goede kwaliteit is.",
      voorwaarde: oordeelOver("NL-wmo-2.3.6-2c-kwaliteit"),
    },
    {
      regel: "NL-wmo-2.3.6-5a-duurder",
      soort: "weigeringsgrond",
      omschrijving:
        "De hulp met een pgb kost meer dan hulp in natura. Het college kan het pgb weigeren voor wat het meer kost.",
      voorwaarde: vergelijkFeit("kostenPgb", "meer", "kostenZorgInNatura"),
      interpretatie:
        "De wet laat alleen weigeren voor zover de kosten hoger zijn. Tot de kosten van hulp in natura blijft een pgb mogelijk; deze grond maakt de uitkomst daarom niet nee.",
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Weigert het college het pgb voor wat het meer kost dan hulp in natura?",
        ja: "Het pgb is hoogstens zo hoog als de kosten van hulp in natura.",
        nee: "Ook de hogere kosten kunnen uit het pgb worden betaald.",
      },
    },
    {
      regel: "NL-wmo-2.3.6-5b-eerder",
      soort: "weigeringsgrond",
      omschrijving: "Een eerder pgb is herzien of ingetrokken. Het college kan daarom een pgb weigeren.",
      voorwaarde: feit("eerderPgbHerzienOfIngetrokken"),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Weigert het college het pgb omdat een eerder pgb is herzien of ingetrokken?",
        ja: "Een pgb is niet mogelijk.",
        nee: "Deze grond staat een pgb niet in de weg.",
      },
    },
  ],
  uitkomst: alleVan(
    regel("NL-wmo-2.3.6-2b-motivering"),
    regel("NL-wmo-2.3.6-2a-vaardig"),
    regel("NL-wmo-2.3.6-2c-kwaliteit"),
    nietWaar(regel("NL-wmo-2.3.6-5b-eerder")),
  ),
  oordelen: [
    {
      regel: "NL-wmo-2.3.6-2a-vaardig",
      aan: "college",
      vraag:
        "Kan de cliënt, alleen of met hulp, zijn belangen goed wegen en de taken van het pgb verantwoord doen?",
      ja: "Aan deze voorwaarde is voldaan.",
      nee: "Een pgb is niet mogelijk.",
    },
    {
      regel: "NL-wmo-2.3.6-2c-kwaliteit",
      aan: "college",
      vraag: "Is het zeker dat de hulp die met het pgb wordt gekocht van goede kwaliteit is?",
      ja: "Aan deze voorwaarde is voldaan.",
      nee: "Een pgb is niet mogelijk.",
    },
  ],
};
