import { type Antwoord, alle, antwoord, een, niet } from "../../../regels/antwoord.ts";
import { kies, NUL, plus } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { losseStap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Kindsituatie, Situatie } from "../../situatie.ts";
import type { HhmRegel } from "../behandeling.ts";
import type { HhmTabellen } from "../sleutels.ts";

const ONDERDEEL = "kindzorg";

interface Uitsluiting {
  readonly regel: HhmRegel;
  readonly geldt: Antwoord;
  readonly reden: string;
}

function uitsluitingen(feiten: Kindsituatie): Uitsluiting[] {
  const { uitval, opvangvoorziening: opvang } = feiten;
  return [
    {
      regel: "NK-verzorging-gezinsleden",
      geldt: niet(
        alle(
          antwoord(feiten.ouderTijdelijkNietInStaat, FEITEN.ouderTijdelijkNietInStaat),
          antwoord(feiten.kinderenGezond, FEITEN.kinderenGezond),
        ),
      ),
      reden: "De hulp is voor gezonde kinderen van een ouder die tijdelijk uitvalt",
    },
    {
      regel: "NK-kz-andere-ouder",
      geldt: alle(
        antwoord(uitval === undefined ? undefined : uitval === "eenOuder", FEITEN.uitval),
        antwoord(feiten.andereOuderInStaat, FEITEN.andereOuderInStaat),
      ),
      reden: "De andere ouder neemt de zorg over",
    },
    {
      regel: "NK-kz-alternatieven",
      geldt: een(
        antwoord(feiten.netwerkOplossing, FEITEN.netwerkOplossing),
        alle(
          antwoord(opvang?.beschikbaar, FEITEN.opvangBeschikbaar),
          antwoord(opvang?.draagbaar, FEITEN.opvangDraagbaar),
          antwoord(opvang?.adequaat, FEITEN.opvangAdequaat),
        ),
      ),
      reden: "Het netwerk of een voorziening voor kinderen lost dit op",
    },
  ];
}

function oordelen(feiten: Kindsituatie | undefined, { regels }: HhmTabellen): Oordeel[] {
  const vraag = (regel: HhmRegel, tekst: string, ja: string, nee: string, feit?: string) =>
    oordeel(regels[regel], {
      aan: "consulent",
      vraag: tekst,
      ja,
      nee,
      ...(feit !== undefined && { feit }),
    });
  const nagaan = vraag(
    "NK-kz-alternatieven",
    "Is nagegaan of de andere ouder, het netwerk of een voorziening voor kinderen de zorg kan overnemen?",
    "Wat zij kunnen overnemen, valt niet onder de hulp.",
    "Dit moet eerst worden nagegaan.",
    "kindsituatie",
  );
  const gezond = vraag(
    "NK-kz-basis-gezond",
    "Wat van kinderen wordt verwacht, geldt voor gezonde kinderen. Zijn deze kinderen gezond?",
    "De normtijden gelden.",
    "De hulp is voor gezonde kinderen; er is geen kindzorg.",
    FEITEN.kinderenGezond.pad,
  );
  return [
    vraag(
      "NK-kz-acuut",
      "Zijn de problemen van de ouders acuut ontstaan?",
      "Hulp is mogelijk.",
      "Er is geen hulp bij de kinderen.",
    ),
    vraag(
      "NK-kz-tijdelijk",
      "Is de hulp tijdelijk, tot er een definitieve oplossing is?",
      "Hulp is mogelijk tot de langste duur.",
      "Voor een blijvende behoefte is er geen hulp bij de kinderen.",
    ),
    vraag(
      "NK-kz-cap-3-maanden",
      "Kan de hulp korter duren dan de langste duur?",
      "De consulent kiest een kortere duur.",
      "De langste duur geldt.",
    ),
    ...(feiten === undefined ? [nagaan] : []),
    ...(feiten?.kinderenGezond === undefined ? [gezond] : []),
  ];
}

/** The care of children after weighing who else can give it; without facts to weigh it stays, with the question. */
export function kindsituatie(situatie: Situatie, tabellen: HhmTabellen, zorg: Deel): Deel {
  const feiten = situatie.kindsituatie;
  const alles = { ...zorg, oordeel: [...oordelen(feiten, tabellen), ...zorg.oordeel] };
  if (feiten === undefined) return alles;
  const gronden = uitsluitingen(feiten);
  const geweigerd = gronden.filter(({ geldt }) => geldt.waarde === "ja");
  if (geweigerd.length > 0) {
    return deel({
      stappen: geweigerd.map(({ regel, reden }) =>
        weigering(tabellen.regels[regel], {
          onderdeel: ONDERDEEL,
          omschrijving: `Geen hulp bij de kinderen: ${reden}`,
        }),
      ),
    });
  }
  const open = gronden.find(({ geldt }) => geldt.waarde === "onbekend");
  if (open === undefined) return alles;
  // One step, so that what a maximum takes off cannot bring a bound below zero.
  const som = plus(...zorg.stappen.map((stap) => stap.minutenPerWeek));
  const nodig = alle(...gronden.map(({ geldt }) => niet(geldt)));
  const stap = losseStap(tabellen.regels[open.regel], {
    soort: "norm",
    onderdeel: ONDERDEEL,
    omschrijving: "Hulp bij de kinderen, als anderen die niet kunnen geven",
    minutenPerWeek: kies(nodig, som, NUL),
  });
  return { ...alles, stappen: [stap] };
}
