import { type Antwoord, alle, antwoord, niet } from "../../../regels/antwoord.ts";
import { kies, NUL, plus } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { losseStap, weigering } from "../../../regels/rekenregel.ts";
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

/** Reasons that keep out all help with the children. */
function voorAlles(feiten: Kindsituatie): Uitsluiting[] {
  const { ouderTijdelijkNietInStaat, kinderenGezond, uitval, andereOuderInStaat } = feiten;
  const eenOuder = antwoord(uitval === undefined ? undefined : uitval === "eenOuder", FEITEN.uitval);
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
  ];
}

/** Others who come first: for opvang always (paragraaf 14), for other care where both parents drop out (paragraaf 12). */
function doorAnderen(feiten: Kindsituatie): { opvang: Uitsluiting[]; zorg: Uitsluiting[] } {
  const { uitval, netwerkOplossing } = feiten;
  const beideOuders = antwoord(uitval === undefined ? undefined : uitval === "beideOuders", FEITEN.uitval);
  const netwerk = antwoord(netwerkOplossing, FEITEN.netwerkOplossing);
  const voorziening = opvangvoorziening(feiten.opvangvoorziening);
  const redenNetwerk = "Het sociale netwerk lost dit op";
  const redenVoorziening = "Zorgverlof, kinderopvang, een gastouder of opvang rond school gaat voor";
  return {
    opvang: [
      { regel: "WK-b1-14-kind-tijdelijk", geldt: netwerk, reden: redenNetwerk },
      { regel: "WK-b1-14-kind-voorliggend", geldt: voorziening, reden: redenVoorziening },
    ],
    zorg: [
      { regel: "WK-b1-12-beide", geldt: alle(beideOuders, netwerk), reden: redenNetwerk },
      { regel: "WK-b1-12-beide", geldt: alle(beideOuders, voorziening), reden: redenVoorziening },
    ],
  };
}

/** What a person has to see to where the request says nothing on why there is help with the children. */
const nagaan = ({ regels }: WkTabellen): Oordeel[] => [
  oordeel(regels["WK-b1-14-kind-toegang"], {
    aan: "consulent",
    vraag: "Kan de ouder door beperkingen tijdelijk niet voor zijn gezonde kinderen zorgen?",
    ja: "De hulp bij de kinderen kan worden gegeven.",
    nee: "Er is geen hulp bij de kinderen; deze minuten vervallen.",
    feit: "kindsituatie",
  }),
  oordeel(regels["WK-b1-14-kind-voorliggend"], {
    aan: "consulent",
    vraag:
      "Is nagegaan of de andere ouder, het netwerk, zorgverlof of kinderopvang de zorg voor gezonde kinderen kan overnemen?",
    ja: "Wat zij kunnen overnemen, valt niet onder de hulp.",
    nee: "Dit moet eerst worden nagegaan.",
    feit: "kindsituatie",
  }),
];

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

/** A part of the help after weighing its reasons: refused, as it was, or one step that is still open. */
function weeg(deelvraag: Deel, uitsluitingen: readonly Uitsluiting[], { regels }: WkTabellen): Deel {
  if (deelvraag.stappen.length === 0) return deelvraag;
  const geweigerd = uitsluitingen.filter(({ geldt }) => geldt.waarde === "ja");
  if (geweigerd.length > 0) {
    const stappen = geweigerd.map(({ regel, reden }) =>
      weigering(regels[regel], {
        onderdeel: "kindzorg",
        omschrijving: `Geen hulp bij de kinderen: ${reden}`,
      }),
    );
    return { ...deelvraag, stappen, indicatieduur: [] };
  }
  const open = uitsluitingen.find(({ geldt }) => geldt.waarde === "onbekend");
  if (open === undefined) return deelvraag;
  const nodig = alle(...uitsluitingen.map(({ geldt }) => niet(geldt)));
  const som = plus(...deelvraag.stappen.map((stap) => stap.minutenPerWeek));
  const stap = losseStap(regels[open.regel], {
    soort: "norm",
    onderdeel: "kindzorg",
    omschrijving: "Hulp bij de kinderen, als anderen die niet kunnen geven",
    minutenPerWeek: kies(nodig, som, NUL),
  });
  return { ...deelvraag, stappen: [stap] };
}

/** The care of children after weighing who else can give it; without facts to weigh it stays, with the question. */
export function kindsituatie(
  situatie: Situatie,
  tabellen: WkTabellen,
  { zorg, opvang }: { readonly zorg: Deel; readonly opvang: Deel },
): Deel {
  const feiten = situatie.kindsituatie;
  if (feiten === undefined) return voegSamen([zorg, opvang, deel({ oordeel: nagaan(tabellen) })]);
  const altijd = voorAlles(feiten);
  const anderen = doorAnderen(feiten);
  return voegSamen([
    weeg(zorg, [...altijd, ...anderen.zorg], tabellen),
    weeg(opvang, [...altijd, ...anderen.opvang], tabellen),
    deel({ oordeel: oordelen(feiten, tabellen) }),
  ]);
}
