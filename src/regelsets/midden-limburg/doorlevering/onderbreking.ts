import { type Antwoord, alle, antwoord } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { maandVan, naHeleMaanden } from "../../../regels/kalendermaand.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { duurtTot, FEIT } from "../../doorlevering/feiten.ts";
import {
  type Bijdragegevolg,
  type Doorleverdeel,
  type Doorleverlijn,
  deel,
  lijn,
  metAanbieder,
  voegSamen,
  wachtOp,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { berichtMetRetour } from "./berichten.ts";
import type { MlDoorlevertabellen } from "./sleutels.ts";

function eigenHulp(
  { gebeurtenis }: Doorlevervraag,
  { soort }: Verleend,
  { lang, magStoppen }: { lang: Antwoord; magStoppen: Antwoord },
  { regels }: MlDoorlevertabellen,
): Doorleverlijn {
  const kop = { voorziening: soort, voorWie: "client" as const };
  switch (magStoppen.waarde) {
    case "nee":
      return lijn(regels[lang.waarde === "nee" ? "ML-h3-5-2-kalendermaanden" : "ML-h3-5-uitzonderlijk"], {
        ...kop,
        gevolg: "looptDoor",
        omschrijving: "De hulp kan hiervoor niet tijdelijk worden stopgezet; de voorziening blijft bestaan",
      });
    case "ja":
      return lijn(regels["ML-h3-5-2-kalendermaanden"], {
        ...kop,
        gevolg: "kanStoppen",
        omschrijving: "De cliënt kan de hulp tijdelijk stopzetten",
        tussen: { vroegst: gebeurtenis.van, laatst: null },
        hervatVanaf: gebeurtenis.tot ?? null,
      });
    case "onbekend":
      return lijn(regels["ML-h3-5-2-kalendermaanden"], {
        ...kop,
        gevolg: "onbekend",
        omschrijving: "Nog niet bekend of de cliënt de hulp tijdelijk kan stopzetten",
        tussen: { vroegst: gebeurtenis.van, laatst: null },
      });
  }
}

function bijdrage(gespaard: Antwoord, grens: string, { regels }: MlDoorlevertabellen): Bijdragegevolg {
  const derde = regels["ML-h3-5-derde-maand"];
  switch (gespaard.waarde) {
    case "nee":
      return {
        ...regels["ML-h3-5-geen-stop"],
        laag: "lokaal",
        gevolg: "looptDoor",
        vanafMaand: null,
        omschrijving: "De inning van de bijdrage gaat door",
      };
    case "ja":
      return {
        ...derde,
        laag: "lokaal",
        gevolg: "nietGerekend",
        vanafMaand: maandVan(grens),
        omschrijving: "Zet de cliënt de hulp stop, dan wordt vanaf deze maand geen bijdrage gerekend",
        interpretatie:
          "Een kalendermaand telt als de cliënt de hele maand geen hulp kreeg. Hoe de maand telt waarin de hulp weer begint, zegt het document niet.",
      };
    case "onbekend":
      return {
        ...derde,
        laag: "lokaal",
        gevolg: "onbekend",
        vanafMaand: null,
        omschrijving: "Nog niet bekend of de bijdrage vanaf de derde kalendermaand vervalt",
      };
  }
}

/** A time without help: holiday, hospital or another pause (3.5). */
export function onderbreking(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: MlDoorlevertabellen,
): Doorleverdeel {
  const { regels, parameters } = tabellen;
  const { van, tot, uitzonderlijk } = vraag.gebeurtenis;
  const minimum = parameters["doorlevering.onderbreking"];
  const grens = naHeleMaanden(van, periodeVan(minimum));
  const lang = duurtTot(vraag, grens, "minstens");
  const bijzonder = antwoord(uitzonderlijk, FEIT.uitzonderlijk);
  const magStoppen = alle(lang, bijzonder);
  const gespaard = alle(magStoppen, duurtTot(vraag, grens, "voorbij"));
  const wordtGeoordeeld = lang.waarde !== "nee" && uitzonderlijk === undefined;
  return voegSamen([
    deel({
      lijnen: [eigenHulp(vraag, verleend, { lang, magStoppen }, tabellen)],
      bijdrage: [bijdrage(gespaard, grens, tabellen)],
      acties:
        lang.waarde === "nee"
          ? []
          : metAanbieder(verleend, {
              ...regels["ML-h3-5-melden-2-maanden"],
              wie: "aanbieder",
              omschrijving: "De gemeente laten weten dat de cliënt zo lang geen hulp afneemt",
              laatsteDag: grens,
              interpretatie:
                "Het document zegt: zodra. Gelezen als: op de dag na de hele kalendermaanden zonder hulp.",
            }),
      oordeel: wordtGeoordeeld
        ? [
            oordeel(regels["ML-h3-5-uitzonderlijk"], {
              aan: "college",
              vraag: "Is dit een uitzonderlijk geval?",
              ja: "De cliënt kan de hulp tijdelijk stopzetten als hij lang genoeg geen hulp kan afnemen.",
              nee: "De hulp kan niet tijdelijk worden stopgezet en de bijdrage loopt door.",
              feit: FEIT.uitzonderlijk.pad,
            }),
          ]
        : [],
    }),
    wachtOp(minimum, magStoppen),
    wachtOp(regels["ML-h3-5-derde-maand"], gespaard),
    berichtMetRetour("tijdelijkeStop", tabellen, lang, verleend, grens),
    berichtMetRetour("hervatting", tabellen, lang, verleend, tot ?? null),
  ]);
}
