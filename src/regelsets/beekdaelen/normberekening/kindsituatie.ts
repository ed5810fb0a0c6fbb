import { type Antwoord, alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { duur } from "../../../regels/duur.ts";
import { kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Kindactiviteit, Kindsituatie, Situatie } from "../../situatie.ts";
import type { BdRegel } from "../behandeling.ts";
import type { BdTabellen } from "../sleutels.ts";

const TOEZICHT: ReadonlySet<Kindactiviteit> = new Set(["verzorgenAlgemeen", "opvang"]);

/** A reason why there is no help with the children: the rule, whether it holds, and what to say. */
interface Uitsluiting {
  readonly regel: BdRegel;
  readonly geldt: Antwoord;
  readonly reden: string;
}

function uitsluitingen(feiten: Kindsituatie): Uitsluiting[] {
  const { uitval, andereOuderInStaat, netwerkOplossing, opvangvoorziening, smiToereikend } = feiten;
  return [
    {
      regel: "BD-3-5-3-zorgplicht",
      geldt: alle(
        antwoord(uitval === undefined ? undefined : uitval === "eenOuder", FEITEN.uitval),
        antwoord(andereOuderInStaat, FEITEN.andereOuderInStaat),
      ),
      reden: "de andere ouder neemt de zorg voor de kinderen over",
    },
    {
      regel: "BD-3-5-3-kindzorg-onder-hbh",
      geldt: antwoord(netwerkOplossing, FEITEN.netwerkOplossing),
      reden: "mantelzorg of het netwerk lost dit op",
    },
    {
      // What the parents can pay does not count here: paragraaf 2.5.4.
      regel: "BD-2-5-4-kinderopvang-verplicht",
      geldt: alle(
        antwoord(opvangvoorziening?.beschikbaar, FEITEN.opvangBeschikbaar),
        antwoord(opvangvoorziening?.adequaat, FEITEN.opvangAdequaat),
      ),
      reden: "zorgverlof, kinderopvang, een gastouder of opvang rond school gaat voor, ook als dat geld kost",
    },
    {
      regel: "BD-3-3-2-kind-smi",
      geldt: antwoord(smiToereikend, FEITEN.smiToereikend),
      reden: "opvang via een Sociaal Medische Indicatie is genoeg",
    },
  ];
}

/** What a person must look into before the table applies: the three steps of paragraaf 3.5.3 and what bounds them. */
function stappenplan(situatie: Situatie, { parameters, regels }: BdTabellen): Oordeel[] {
  const activiteiten = (situatie.hulpvraag?.kindzorg ?? []).map(({ activiteit }) => activiteit);
  const toezicht = activiteiten.some((activiteit) => TOEZICHT.has(activiteit));
  const dagen = parameters["kinderopvang.dagenPerWeek"].waarde;
  const [vanaf, tot] = [parameters["kindzorg.duur.minimum"].waarde, parameters["kindzorg.duur"].waarde];
  const bijToezicht = [
    oordeel(regels["BD-3-5-3-aanwezigheid-volwassene"], {
      aan: "consulent",
      vraag: "Kan een ouder of een ander die verantwoordelijk is bij het kind zijn, passend bij de leeftijd?",
      ja: "Dat is gebruikelijke hulp; daarvoor is er geen ondersteuning.",
      nee: "Ondersteuning kan nodig zijn.",
    }),
    oordeel(regels["BD-3-5-3-niet-structureel"], {
      aan: "consulent",
      vraag: "Is er ontwrichting of een calamiteit?",
      ja: "Opvang kan tijdelijk een indicatie voor hulp bij het huishouden geven.",
      nee: "Voor opvang is er geen indicatie voor hulp bij het huishouden.",
    }),
  ];
  return [
    oordeel(regels["BD-3-5-3-stap-1"], {
      aan: "consulent",
      vraag: "Zijn gebruikelijke zorg, zorgverlof, mantelzorg, oppas en kinderopvang onderzocht?",
      ja: "Wat zij kunnen overnemen, valt niet onder de hulp.",
      nee: "Dit moet eerst worden onderzocht.",
      feit: "kindsituatie",
    }),
    oordeel(regels["BD-3-3-2-kind-kinderopvang"], {
      aan: "consulent",
      vraag: `Wordt kinderopvang of crèche benut, tot hoogstens ${dagen} dagen per week?`,
      ja: "Alleen wat daarna nog nodig is, telt.",
      nee: "Kinderopvang gaat voor.",
      feit: "kindsituatie.opvangvoorziening",
    }),
    oordeel(regels["BD-3-5-3-stap-3"], {
      aan: "consulent",
      vraag: `Zijn de eerste twee stappen niet genoeg, en is tijdelijke hulp van ${vanaf} tot ${tot} maanden passend?`,
      ja: "Extra ondersteuning kan worden onderzocht met de tabel Kindzorg.",
      nee: "Er is geen ondersteuning bij de kinderen.",
    }),
    ...(toezicht ? bijToezicht : []),
  ];
}

/** The care of children after weighing who else can give it; without facts to weigh it stays, with the questions. */
export function kindsituatie(situatie: Situatie, tabellen: BdTabellen, zorg: Deel): Deel {
  const { regels, parameters } = tabellen;
  const alleUitsluitingen = situatie.kindsituatie ? uitsluitingen(situatie.kindsituatie) : [];
  const geweigerd = alleUitsluitingen.filter(({ geldt }) => geldt.waarde === "ja");
  const oordelen = [...zorg.oordeel, ...stappenplan(situatie, tabellen)];
  if (geweigerd.length > 0) {
    return deel({
      stappen: geweigerd.map(({ regel, reden }) =>
        weigering(regels[regel], {
          onderdeel: "kindzorg",
          omschrijving: `Geen hulp bij de kinderen: ${reden}`,
        }),
      ),
      oordeel: oordelen,
      nietGenormeerd: zorg.nietGenormeerd,
    });
  }
  const nodig = alle(...alleUitsluitingen.map(({ geldt }) => niet(geldt)));
  return {
    ...zorg,
    stappen: zorg.stappen.map((stap) => ({ ...stap, minutenPerWeek: kies(nodig, stap.minutenPerWeek, NUL) })),
    oordeel: oordelen,
    indicatieduur: [
      ...zorg.indicatieduur,
      duur("kindzorg", parameters["kindzorg.duur"], situatie.indicatie?.start),
    ],
  };
}
