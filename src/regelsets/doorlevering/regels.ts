import { antwoord } from "../../regels/antwoord.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Tabellen, Vindplaats } from "../../regels/tabellen.ts";
import type { Behandeling } from "../regelset.ts";
import { FEIT } from "./feiten.ts";
import {
  alsDoorlevering,
  type Doorleverdeel,
  type Doorlevering,
  deel,
  voegSamen,
  wachtOp,
  zonderNorm,
} from "./uitkomst.ts";
import type { Doorlevervraag } from "./vraag.ts";

/** The rules of one document on what happens to help when life changes, with the parameters that they read. */
export interface Doorleverregels {
  readonly parameters: readonly string[];
  /** Throws where a row is missing; check `parameters` before. */
  readonly bereken: (vraag: Doorlevervraag, tabellen: Tabellen) => Doorlevering;
}

interface Definitie<P extends string, R extends string> {
  readonly parameters: readonly P[];
  readonly behandeling: Readonly<Record<R, Behandeling>>;
  /** The rule that shows what the document does cover, for what it does not. */
  readonly grondslag: NoInfer<R>;
  /** What happens when the event befalls the client himself. */
  readonly bijClient: (vraag: Doorlevervraag, tabellen: Tabellen<string, P, R>) => Doorleverdeel;
  /** What the document leaves to a person when it befalls someone else in the household. */
  readonly bijHuisgenoot?: (vraag: Doorlevervraag, tabellen: Tabellen<string, P, R>) => readonly Oordeel[];
}

/** What holds if the event befalls the client, while it is not known whether it does: nothing is settled then. */
const misschien = (d: Doorleverdeel, { gebeurtenis }: Doorlevervraag): Doorleverdeel => ({
  ...d,
  lijnen: d.lijnen.map((rij) => ({
    ...rij,
    gevolg: "onbekend",
    looptDoorTot: null,
    hervatVanaf: null,
    tussen: { vroegst: rij.looptDoorTot ?? rij.tussen?.vroegst ?? gebeurtenis.van, laatst: null },
  })),
  berichten: d.berichten.map((rij) => ({ ...rij, nodig: "onbekend" })),
  bijdrage: d.bijdrage.map((rij) => ({ ...rij, gevolg: "onbekend", vanafMaand: null })),
});

function elders(grondslag: Vindplaats, oordeel: readonly Oordeel[]): Doorleverdeel {
  const reden =
    "De gebeurtenis raakt een huisgenoot en niet de cliënt op wiens naam de hulp staat. Daarvoor heeft het document geen regel over doorleveren.";
  return voegSamen([zonderNorm(grondslag, "doorlevering", reden), deel({ oordeel })]);
}

/** The rules of a document whose code can only ask for rows that it names. */
export function definieerDoorlevering<P extends string, R extends string>({
  parameters,
  behandeling,
  grondslag,
  bijClient,
  bijHuisgenoot,
}: Definitie<P, R>): Doorleverregels {
  const regels = Object.keys(behandeling);
  const heeftAlles = (tabellen: Tabellen): tabellen is Tabellen<string, P, R> =>
    parameters.every((sleutel) => tabellen.parameters[sleutel]) &&
    regels.every((regel) => tabellen.regels[regel]);

  function volledig(tabellen: Tabellen): Tabellen<string, P, R> {
    if (!heeftAlles(tabellen)) throw new Error("the tables lack rows for doorlevering");
    return tabellen;
  }

  return {
    parameters,
    bereken(vraag, alle) {
      const tabellen = volledig(alle);
      const plaats = tabellen.regels[grondslag];
      const betreft = antwoord(vraag.gebeurtenis.betreftClient, FEIT.betreftClient);
      switch (betreft.waarde) {
        case "ja":
          return alsDoorlevering(bijClient(vraag, tabellen));
        case "nee":
          return alsDoorlevering(elders(plaats, bijHuisgenoot?.(vraag, tabellen) ?? []));
        case "onbekend":
          return alsDoorlevering(
            voegSamen([wachtOp(plaats, betreft), misschien(bijClient(vraag, tabellen), vraag)]),
          );
      }
    },
  };
}
