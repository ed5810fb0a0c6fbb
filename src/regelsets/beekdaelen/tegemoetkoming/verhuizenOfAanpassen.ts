import type { Feit } from "../../../regels/feit.ts";
import { gegeven, isExact, min, plus } from "../../../regels/grootheid.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { definieerWijze } from "../../tegemoetkoming/regels.ts";
import { regel, uitkomst } from "../../tegemoetkoming/uitkomst.ts";
import type { Tegemoetkomingsvragen } from "../../tegemoetkoming/vraag.ts";
import { BEHANDELING } from "../behandeling.ts";

type Vraag = Tegemoetkomingsvragen["verhuizenOfAanpassen"];
type Kostenpost = Exclude<keyof Vraag, "soort">;

const VRAGEN: Readonly<Record<Kostenpost, string>> = {
  aanpassingHuidigCent: "Wat kost het om de woning nu aan te passen?",
  aanpassingHuidigLaterCent: "Wat kosten aanpassingen van die woning die later te voorzien zijn?",
  pgbVerhuiskostenCent: "Wat kost het pgb voor de verhuizing?",
  aanpassingNieuwCent: "Wat kost het om de andere woning aan te passen?",
};

const kosten = (vraag: Vraag, post: Kostenpost) => {
  const feit: Feit = { pad: `tegemoetkoming.${post}`, vraag: VRAGEN[post], type: "geheelGetal" };
  return gegeven(vraag[post], feit);
};

/**
 * How much more it costs to adapt the home than to move (paragraaf 7.4.4), below zero where moving costs more. The
 * costs are where the weighing starts and do not decide it.
 */
export const verhuizenOfAanpassen = definieerWijze([], BEHANDELING, (vraag: Vraag, { regels }) => {
  const aanpassen = plus(kosten(vraag, "aanpassingHuidigCent"), kosten(vraag, "aanpassingHuidigLaterCent"));
  const verhuizen = plus(kosten(vraag, "pgbVerhuiskostenCent"), kosten(vraag, "aanpassingNieuwCent"));
  const bron = regels["BD-7-4-4-kosten"];
  const posten = [
    { kosten: aanpassen, omschrijving: "De woning aanpassen, nu en later voor zover te voorzien" },
    { kosten: verhuizen, omschrijving: "Verhuizen en de andere woning aanpassen" },
  ];
  return uitkomst(plus(aanpassen, min(verhuizen)), [bron.regel], {
    eenheid: "eurocent",
    regels: posten
      .filter((post) => isExact(post.kosten))
      .map((post) => regel(bron, post.kosten, { omschrijving: post.omschrijving, eenheid: "eurocent" })),
    oordeel: [
      oordeel(regels["BD-7-4-factoren"], {
        aan: "college",
        vraag: "Gaat verhuizen voor, nu ook de andere factoren zijn gewogen?",
        ja: "De woning wordt niet aangepast.",
        nee: "De woning wordt aangepast.",
      }),
    ],
  });
});
