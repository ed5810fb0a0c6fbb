import { FREQUENTIES_VERBLIJF } from "../../regelsets/begeleiding/vraag.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const MAX_ETMALEN = 31;

export const kortdurendVerblijf = z
  .strictObject({
    etmalenPerKeer: geheel("Hoeveel etmalen de cliënt per keer logeert.", MAX_ETMALEN).optional(),
    frequentie: z.enum(FREQUENTIES_VERBLIJF).optional().openapi({ description: "Hoe vaak." }),
    ontlastingNoodzakelijk: jaNee("Is het nodig om de huisgenoot of mantelzorger te ontlasten?"),
    mantelzorgerTijdelijkNietBeschikbaar: jaNee("Is de mantelzorger tijdelijk niet beschikbaar?"),
    passendeAanbieder: jaNee("Kan de aanbieder passende begeleiding of verzorging geven?"),
    huisgenotenVoldoendeNachtrust: jaNee("Slapen de huisgenoten genoeg?"),
    permanentToezichtNodig: jaNee("Heeft de cliënt ondersteuning met voortdurend toezicht nodig?"),
    mantelzorgerDreigtOverbelast: jaNee("Dreigt de mantelzorger door dat toezicht overbelast te raken?"),
    toezichtOverstijgtGebruikelijk: jaNee("Is dat toezicht meer dan van de mantelzorger te verwachten is?"),
  })
  .openapi("KortdurendVerblijf", { description: "Logeren om de mantelzorger of huisgenoot te ontlasten." });
