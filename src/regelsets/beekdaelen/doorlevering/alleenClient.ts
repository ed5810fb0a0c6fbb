import { NEE } from "../../../regels/antwoord.ts";
import { ookVoorHuisgenoten } from "../../doorlevering/feiten.ts";
import {
  type Doorleverdeel,
  deel,
  lijn,
  voegSamen,
  wachtOp,
  zonderNorm,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Gebeurtenis, Verleend } from "../../doorlevering/vraag.ts";
import type { BdDoorlevertabellen } from "./sleutels.ts";

const PER_DATUM = "Het document zegt: per datum. Gelezen als: op die dag loopt de hulp niet meer.";

/** Help for the client alone stops on the day on which he falls away; at an admission for as long as that lasts. */
function stopt({ soort, van, tot }: Gebeurtenis, { soort: voorziening }: Verleend) {
  const kop = { voorziening, voorWie: "client", looptDoorTot: van, interpretatie: PER_DATUM } as const;
  return soort === "overlijden"
    ? ({ ...kop, gevolg: "stopt", omschrijving: "De hulp stopt op de dag van overlijden" } as const)
    : ({
        ...kop,
        gevolg: "stoptTijdelijk",
        omschrijving: "De hulp stopt tijdelijk, vanaf de dag van de ziekenhuisopname",
        hervatVanaf: tot ?? null,
      } as const);
}

const isThuis = ({ soort }: Verleend): boolean =>
  soort === "hulpBijHuishouden" || soort === "persoonlijkeBegeleiding";

/** What holds where help serves housemates too, and the last day to which it can run then (null: no end is known). */
export interface VoorHuisgenoten {
  readonly deel: Doorleverdeel;
  readonly laatst: string | null;
}

/** What becomes of one provision, by whom it serves: with nobody else at home it serves the client alone. */
export function naarWieHetIs(
  { gebeurtenis, huishouden: { alleenstaand } }: Doorlevervraag,
  verleend: Verleend,
  { regels }: BdDoorlevertabellen,
  voorHuisgenoten: VoorHuisgenoten,
): Doorleverdeel {
  const thuis = isThuis(verleend);
  const stop = regels[thuis ? "BD-8-6-enkel-client-stop" : "BD-8-6-dagbesteding-kv-stop"];
  const ook = alleenstaand === true ? NEE : ookVoorHuisgenoten(verleend);
  switch (ook.waarde) {
    case "nee":
      return deel({ lijnen: [lijn(stop, stopt(gebeurtenis, verleend))] });
    case "ja":
      return thuis
        ? voorHuisgenoten.deel
        : zonderNorm(
            stop,
            verleend.soort,
            "Het document zegt alleen wat er gebeurt met dagbesteding en kortdurend verblijf die enkel aan de cliënt zijn toegekend.",
          );
    case "onbekend":
      return voegSamen([
        deel({
          lijnen: [
            lijn(thuis ? regels["BD-8-6-ten-behoeve-van"] : stop, {
              voorziening: verleend.soort,
              voorWie: null,
              gevolg: "onbekend",
              omschrijving: "Nog niet bekend of de hulp er alleen voor de cliënt is",
              tussen: { vroegst: gebeurtenis.van, laatst: thuis ? voorHuisgenoten.laatst : null },
            }),
          ],
        }),
        wachtOp(stop, ook),
        thuis ? { ...voorHuisgenoten.deel, lijnen: [] } : deel({}),
      ]);
  }
}
