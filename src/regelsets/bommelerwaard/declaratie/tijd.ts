import { exact, type Grootheid, gegeven, plus } from "../../../regels/grootheid.ts";
import { oordeelpad } from "../../../regels/oordeelpad.ts";
import type { Tabellen } from "../../../regels/tabellen.ts";
import { vraagOverRegel } from "../../declaratie/regelblad.ts";
import {
  type Ingedeeld,
  TIJDSOORTEN,
  type Tijdcategorie,
  type Tijdsoort,
  type Tijdverdeling,
} from "../../declaratie/tijdsoort.ts";
import type { Declaratieregel, Declaratievraag } from "../../declaratie/vraag.ts";
import { lijst } from "../../toetsfeit.ts";

/** The rule that a person judges: whether contact was for the sake of the help. */
export const CONTACTREGEL = "BW-def-direct";
export const CONTACTVRAAG = "Was het contact bedoeld voor de hulp aan de cliënt?";
const CATEGORIEENREGEL = "BW-tijd-categorieen";

const IN_DE_WONING =
  "Het document spreekt over contact voor de begeleiding of behandeling. Gelezen als: hulp in de woning van de cliënt is direct cliëntgebonden tijd.";

interface Indeling {
  readonly categorie: Tijdcategorie;
  readonly regel: string;
  readonly interpretatie?: string;
}

const contact = { categorie: "directClientgebonden", regel: "BW-def-direct-kanaal" } as const;
const indirect = { categorie: "indirectClientgebonden", regel: "BW-def-indirect" } as const;
const nietClient = { categorie: "nietClientgebonden", regel: "BW-def-niet-clientgebonden" } as const;

/** The category of every kind of time (Begrippenlijst). */
const INDELING: Readonly<Record<Tijdsoort, Indeling>> = {
  hulpInDeWoning: { categorie: "directClientgebonden", regel: CONTACTREGEL, interpretatie: IN_DE_WONING },
  contactFaceToFace: contact,
  contactTelefonisch: contact,
  contactElektronisch: contact,
  multidisciplinairOverleg: indirect,
  rapportage: indirect,
  dossier: indirect,
  reistijdClient: { categorie: "indirectClientgebonden", regel: "BW-def-indirect-reistijd" },
  indirectOverig: indirect,
  vakantie: nietClient,
  ziekte: nietClient,
  opleiding: nietClient,
  nietProductief: nietClient,
  werkoverleg: nietClient,
  beleid: nietClient,
  intervisie: nietClient,
  reflectie: nietClient,
  reistijdOverig: { categorie: "nietClientgebonden", regel: "BW-def-niet-reistijd" },
  nietClientgebondenOverig: nietClient,
};

/** The kinds of time in a category. */
export const soortenIn = (categorie: Tijdcategorie): Tijdsoort[] =>
  TIJDSOORTEN.filter((soort) => INDELING[soort].categorie === categorie);

/** The kinds of contact that a person judges. */
export const CONTACTSOORTEN = TIJDSOORTEN.filter((soort) => INDELING[soort] === contact);

/** The question how the time of a line was spent. */
export const tijdvraag = (regel: Declaratieregel) =>
  vraagOverRegel(regel, "tijd", lijst("Waaraan is de tijd van deze declaratieregel besteed?", TIJDSOORTEN));

const som = (delen: readonly { readonly minuten: number }[]): number =>
  delen.reduce((totaal, { minuten }) => totaal + minuten, 0);

/** The direct time of a line in minutes; contact counts once a person has judged that it was for the help. */
export function directeTijd(regel: Declaratieregel, { oordelen }: Declaratievraag): Grootheid {
  const { tijd } = regel;
  if (tijd === undefined) return gegeven(undefined, tijdvraag(regel));
  const isContact = ({ soort }: { readonly soort: Tijdsoort }) => CONTACTSOORTEN.includes(soort);
  const isDirect = ({ soort }: { readonly soort: Tijdsoort }) =>
    INDELING[soort].categorie === "directClientgebonden";
  const inContact = som(tijd.filter(isContact));
  const geoordeeld = oordelen.get(CONTACTREGEL);
  const vraag = { pad: oordeelpad(CONTACTREGEL), vraag: CONTACTVRAAG, type: "jaNee" } as const;
  const telt = geoordeeld === undefined ? undefined : geoordeeld ? inContact : 0;
  return plus(
    exact(som(tijd.filter((deel) => isDirect(deel) && !isContact(deel)))),
    gegeven(telt, vraag, 0, inContact),
  );
}

/** The time of a line in its three categories; undefined where it is not known. */
export function verdeling({ tijd }: Declaratieregel, tabellen: Tabellen): Tijdverdeling | undefined {
  if (tijd === undefined) return undefined;
  const plaats = (id: string) => {
    const gevonden = tabellen.regels[id];
    if (gevonden === undefined) throw new Error(`rule ${id} has no place`);
    return gevonden;
  };
  const onderdelen = tijd.map(({ soort, minuten }): Ingedeeld => {
    const { categorie, regel, interpretatie } = INDELING[soort];
    return { soort, categorie, minuten, ...plaats(regel), ...(interpretatie && { interpretatie }) };
  });
  const totaal = (categorie: Tijdcategorie) => som(onderdelen.filter((deel) => deel.categorie === categorie));
  return {
    ...plaats(CATEGORIEENREGEL),
    totalen: {
      directClientgebonden: totaal("directClientgebonden"),
      indirectClientgebonden: totaal("indirectClientgebonden"),
      nietClientgebonden: totaal("nietClientgebonden"),
    },
    onderdelen,
  };
}
