import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { gevraagd, hulpmiddel } from "./hulpmiddel.ts";

const ELEKTRISCH = gevraagd("elektrischeKinderrolstoel");
const OUD_GENOEG = vergelijk("clientLeeftijd", "minstens", "kinderrolstoel.elektrischVanaf");

/** A wheelchair for a child (paragraaf 5.2.3). */
export const KINDERROLSTOEL = hulpmiddel("kinderrolstoel", {
  gronden: [
    {
      regel: "BD-5-2-3-elektrisch-4-jaar",
      soort: "criterium",
      omschrijving:
        "Het kind is door zijn arm- of handfunctie aangewezen op een elektrische rolstoel, en kan die bedienen",
      voorwaarde: alleVan(
        ELEKTRISCH,
        feit("beperkteArmHandfunctie"),
        eenVan(OUD_GENOEG, oordeelOver("BD-5-2-3-elektrisch-4-jaar")),
      ),
      interpretatie:
        "Het document zegt: in het algemeen vanaf ongeveer het vierde jaar. Gelezen als: vanaf vier jaar wel, en voor een jonger kind beoordeelt de consulent het.",
    },
    {
      regel: "BD-5-2-3-stagedeelte",
      soort: "uitzondering",
      omschrijving: "Het deel waarmee het kind kan staan, is therapie en komt niet uit de Wmo",
      voorwaarde: gevraagd("rolstoelMetStagedeelte"),
      interpretatie:
        "Of het zitgedeelte wel uit de Wmo kan, staat er niet. Het document raadt aan om met de zorgverzekeraar te kijken of samen betalen kan.",
    },
  ],
  uitkomst: alleVan(
    eenVan(nietWaar(ELEKTRISCH), regel("BD-5-2-3-elektrisch-4-jaar")),
    eenVan(nietWaar(regel("BD-5-2-3-stagedeelte")), oordeelOver("BD-5-2-3-stagedeelte")),
  ),
  oordelen: [
    {
      regel: "BD-5-2-3-elektrisch-4-jaar",
      aan: "consulent",
      vraag: "Kan dit jonge kind al een elektrische rolstoel bedienen?",
      ja: "De leeftijd houdt de voorziening niet tegen.",
      nee: "Het kind is nog te jong voor een elektrische rolstoel.",
      bij: alleVan(ELEKTRISCH, nietWaar(OUD_GENOEG)),
    },
    {
      regel: "BD-5-2-3-stagedeelte",
      aan: "college",
      vraag: "Kan de gemeente de rolstoel samen met de zorgverzekeraar betalen, zonder het stagedeelte?",
      ja: "De gemeente geeft wat niet bij het stagedeelte hoort.",
      nee: "Er is geen voorziening uit de Wmo.",
      bij: regel("BD-5-2-3-stagedeelte"),
    },
  ],
});
