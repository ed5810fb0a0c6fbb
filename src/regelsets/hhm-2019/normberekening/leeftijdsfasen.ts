import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import type { Kindactiviteit, Kindzorg, Lid } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";
import { type Onderwerp, type Verwachting, verwachtingen } from "./verwachtingen.ts";

const VERZORGING: readonly Kindactiviteit[] = [
  "naarBedBrengen",
  "uitBedHalen",
  "wassenEnKleden",
  "wassen",
  "aankleden",
  "broodmaaltijd",
  "warmeMaaltijd",
  "babyvoeding",
  "verzorgenAlgemeen",
  "etenMaken",
];

/** What an activity raises about the age of the child. */
function onderwerpen(activiteit: Kindactiviteit): readonly Onderwerp[] {
  if (activiteit === "opvang") return ["toezicht", "vrijeTijd", "school"];
  if (activiteit === "luierVerschonen") return ["zindelijkheid"];
  if (activiteit === "naarSchoolBrengen") return ["verkeer", "school"];
  return VERZORGING.includes(activiteit) ? ["verzorging"] : [];
}

/** What the ages of the children say about the help that is asked for them (paragraaf 4, Kindzorg), as questions. */
export function leeftijdsfasen(
  gevraagd: readonly Kindzorg[],
  leden: readonly Lid[],
  tabellen: HhmTabellen,
): Oordeel[] {
  const past = ({ over, van, tot }: Verwachting): boolean =>
    gevraagd.some(
      ({ activiteit, kinderen }) =>
        onderwerpen(activiteit).includes(over) &&
        leden.some(
          ({ id, leeftijd }) =>
            kinderen.includes(id) && leeftijd !== undefined && van <= leeftijd && leeftijd < tot,
        ),
    );
  const perRegel = new Map(
    verwachtingen(tabellen)
      .filter(past)
      .map((een) => [een.regel, een]),
  );
  return [...perRegel.values()].map(({ regel, over, vraag }) =>
    oordeel(tabellen.regels[regel], {
      aan: "consulent",
      vraag,
      ja:
        over === "toezicht" || over === "vrijeTijd"
          ? "De ouders zoeken opvang buiten deze hulp; oppassen geeft geen minuten."
          : "Hulp kan nodig zijn. Is er geen norm, dan bepaalt de consulent het aantal minuten.",
      nee: "Hiervoor is geen hulp nodig.",
    }),
  );
}
