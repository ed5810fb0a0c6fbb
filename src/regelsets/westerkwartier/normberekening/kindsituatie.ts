import { type Antwoord, alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Dienst, Kindsituatie, Situatie } from "../../situatie.ts";
import type { WkRegel } from "../behandeling.ts";
import type { WkTabellen } from "../sleutels.ts";
import { isVoorliggend } from "./voorliggend.ts";

/** A reason why there is no help with the children: the rule, whether it holds, and what to say. */
interface Uitsluiting {
  readonly regel: WkRegel;
  readonly geldt: Antwoord;
  readonly reden: string;
}

const opvangvoorziening = (dienst: Dienst | undefined): Antwoord =>
  isVoorliggend(
    antwoord(dienst?.beschikbaar, FEITEN.opvangBeschikbaar),
    antwoord(dienst?.draagbaar, FEITEN.opvangDraagbaar),
    antwoord(dienst?.adequaat, FEITEN.opvangAdequaat),
  );

function uitsluitingen(feiten: Kindsituatie): Uitsluiting[] {
  const { ouderTijdelijkNietInStaat, kinderenGezond, uitval, andereOuderInStaat, netwerkOplossing } = feiten;
  const eenOuder = antwoord(uitval === undefined ? undefined : uitval === "eenOuder", FEITEN.uitval);
  const beideOuders = uitval === "beideOuders";
  return [
    {
      regel: "WK-b1-14-kind-toegang",
      geldt: niet(
        alle(
          antwoord(ouderTijdelijkNietInStaat, FEITEN.ouderTijdelijkNietInStaat),
          antwoord(kinderenGezond, FEITEN.kinderenGezond),
        ),
      ),
      reden: "De hulp is voor een ouder die tijdelijk niet voor gezonde kinderen kan zorgen",
    },
    {
      regel: "WK-b1-12-een",
      geldt: alle(eenOuder, antwoord(andereOuderInStaat, FEITEN.andereOuderInStaat)),
      reden: "De andere ouder neemt de zorg voor de kinderen over",
    },
    {
      regel: "WK-b1-14-kind-tijdelijk",
      geldt: antwoord(netwerkOplossing, FEITEN.netwerkOplossing),
      reden: "Het sociale netwerk lost dit op",
    },
    {
      regel: beideOuders ? "WK-b1-12-beide" : "WK-b1-14-kind-voorliggend",
      geldt: opvangvoorziening(feiten.opvangvoorziening),
      reden: "Zorgverlof, kinderopvang, een gastouder of opvang rond school gaat voor",
    },
  ];
}

function nagaan({ regels }: WkTabellen): Oordeel {
  return oordeel(regels["WK-b1-14-kind-voorliggend"], {
    aan: "consulent",
    vraag:
      "Is nagegaan of de andere ouder, het netwerk, zorgverlof of kinderopvang de zorg voor gezonde kinderen kan overnemen?",
    ja: "Wat zij kunnen overnemen, valt niet onder de hulp.",
    nee: "Dit moet eerst worden nagegaan.",
    feit: "kindsituatie",
  });
}

function oordelen(feiten: Kindsituatie, { regels }: WkTabellen): Oordeel[] {
  const uit: Oordeel[] = [];
  if (feiten.uitval === "beideOuders") {
    uit.push(
      oordeel(regels["WK-b1-12-korte-inzet"], {
        aan: "consulent",
        vraag:
          "Is voor een korte periode hulp, oppas of opvang nodig omdat andere voorzieningen er niet zijn, niet passen of niet te betalen zijn?",
        ja: "Inzet voor een korte periode is mogelijk; het document noemt geen duur.",
        nee: "Er is geen inzet voor de kinderen.",
      }),
    );
  }
  if (feiten.gescheiden) {
    uit.push(
      oordeel(regels["WK-b1-12-scheiding"], {
        aan: "consulent",
        vraag:
          "Kan de ouder die niet thuis woont de kinderen opvangen, gelet op de afspraken die de rechter heeft vastgelegd?",
        ja: "Die opvang gaat voor.",
        nee: "Een tijdelijke indicatie is mogelijk.",
      }),
    );
  }
  return uit;
}

/** The care of children after weighing who else can give it; without facts to weigh it stays, with the question. */
export function kindsituatie(situatie: Situatie, tabellen: WkTabellen, zorg: Deel): Deel {
  const feiten = situatie.kindsituatie;
  if (feiten === undefined) return { ...zorg, oordeel: [...zorg.oordeel, nagaan(tabellen)] };
  const alleUitsluitingen = uitsluitingen(feiten);
  const oordeelLijst = [...zorg.oordeel, ...oordelen(feiten, tabellen)];
  const geweigerd = alleUitsluitingen.filter(({ geldt }) => geldt.waarde === "ja");
  if (geweigerd.length > 0) {
    return deel({
      stappen: geweigerd.map(({ regel, reden }) =>
        weigering(tabellen.regels[regel], {
          onderdeel: "kindzorg",
          omschrijving: `Geen hulp bij de kinderen: ${reden}`,
        }),
      ),
      oordeel: oordeelLijst,
      nietGenormeerd: zorg.nietGenormeerd,
    });
  }
  const nodig = alle(...alleUitsluitingen.map(({ geldt }) => niet(geldt)));
  const stappen = zorg.stappen.map((stap) => ({
    ...stap,
    minutenPerWeek: kies(nodig, stap.minutenPerWeek, NUL),
  }));
  return { ...zorg, stappen, oordeel: oordeelLijst };
}
