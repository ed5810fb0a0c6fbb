import { oordeel } from "../../../regels/oordeel.ts";
import { definieerDoorlevering } from "../../doorlevering/regels.ts";
import { type Doorleverdeel, deel, voegSamen, zonderNorm } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Gebeurtenissoort } from "../../doorlevering/vraag.ts";
import { BEHANDELING } from "../behandeling.ts";
import { opname } from "./opname.ts";
import { overlijden } from "./overlijden.ts";
import { type BdDoorlevertabellen, DOORLEVERPARAMETERS } from "./sleutels.ts";
import { wlz } from "./wlz.ts";

/** Holiday or another pause: whether the client then falls away is for a person, and no length of time is given. */
function anderszins(soort: Gebeurtenissoort, { regels }: BdDoorlevertabellen): Doorleverdeel {
  const aanleiding = regels["BD-8-6-aanleiding"];
  return voegSamen([
    zonderNorm(
      aanleiding,
      soort,
      "Het document noemt ziekenhuisopname en overlijden als voorbeelden. Alleen daarvoor zegt het hoe lang de hulp doorloopt.",
    ),
    deel({
      oordeel: [
        oordeel(aanleiding, {
          aan: "consulent",
          vraag: "Valt de cliënt hierdoor (tijdelijk) weg?",
          ja: "De regels voor doorleveren van paragraaf 8.6 gelden; de consulent bepaalt hoe lang.",
          nee: "De regels voor doorleveren gelden niet.",
        }),
      ],
    }),
  ]);
}

const geenBerichtOfBijdrage = ({ regels }: BdDoorlevertabellen): Doorleverdeel =>
  voegSamen([
    zonderNorm(regels["BD-8-6-aanleiding"], "berichten", "Het document noemt geen iWmo-berichten."),
    zonderNorm(
      regels["BD-8-6-aanleiding"],
      "bijdrage",
      "Het document zegt niet wat er met de bijdrage gebeurt; dat volgt uit de wet. Zie de bijdrageberekening.",
    ),
  ]);

function bijClient(vraag: Doorlevervraag, tabellen: BdDoorlevertabellen): Doorleverdeel {
  const { soort } = vraag.gebeurtenis;
  switch (soort) {
    case "overlijden":
      return voegSamen([
        ...vraag.voorzieningen.map((verleend) => overlijden(vraag, verleend, tabellen)),
        geenBerichtOfBijdrage(tabellen),
      ]);
    case "ziekenhuisopname":
      return voegSamen([
        ...vraag.voorzieningen.map((verleend) => opname(vraag, verleend, tabellen)),
        geenBerichtOfBijdrage(tabellen),
      ]);
    case "vakantie":
    case "tijdelijkeStop":
      return anderszins(soort, tabellen);
    case "wlzToegekend":
      return wlz(vraag, tabellen);
    case "verhuizingBinnenGemeente":
    case "verhuizingBuitenGemeente":
    case "wijzigingOfVerlenging":
      return zonderNorm(
        tabellen.regels["BD-8-6-aanleiding"],
        soort,
        "Het document heeft geen regel over hoe lang de hulp dan doorloopt.",
      );
  }
}

/** What happens to help when the client falls away (8.6). */
export const doorlevering = definieerDoorlevering({
  parameters: DOORLEVERPARAMETERS,
  behandeling: BEHANDELING,
  grondslag: "BD-8-6-aanleiding",
  bijClient,
  bijHuisgenoot: ({ gebeurtenis: { soort } }, { regels }) =>
    soort === "overlijden" || soort === "ziekenhuisopname"
      ? [
          oordeel(regels["BD-2-3-spoed-doorlopen"], {
            aan: "consulent",
            vraag: "Is spoedzorg nodig om de hulp te laten doorlopen nu de partner plotseling wegvalt?",
            ja: "De hulp die al is toegekend, loopt door als spoedzorg.",
            nee: "Er verandert door deze regel niets.",
          }),
        ]
      : [],
});
