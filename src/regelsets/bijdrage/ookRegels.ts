import type { Bedrag } from "./bedrag.ts";
import type { Grondsoort } from "./grond.ts";
import { heeftKostprijs } from "./kostprijs.ts";
import type { Gelijkluidend } from "./lokaal.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { onderbrekingenIn } from "./pauzegronden.ts";
import { getal, type NlBijdrageregel, vindplaats, wet } from "./sleutels.ts";
import type { Tijdvak } from "./tijdvak.ts";
import { toestandIn } from "./toestand.ts";
import type { Genoemd } from "./uitkomst.ts";
import { type Geplaatst, looptDeels } from "./voorzieninggronden.ts";
import type { Bijdragevraag } from "./vraag.ts";

/** The rules that count beside the deciding one, and how they were read. */
export interface Noten {
  readonly ookRegels: readonly Genoemd[];
  readonly interpretaties: readonly (string | null | undefined)[];
}

const vanDeWet = ({ landelijk }: Maandtabellen, id: NlBijdrageregel): Genoemd => ({
  ...wet(landelijk, id),
  laag: "landelijk",
});

function lokaleNoten({ lokaal }: Maandtabellen, regels: readonly Gelijkluidend[]): Noten {
  if (lokaal === undefined) return { ookRegels: [], interpretaties: [] };
  return {
    ookRegels: regels.map(({ regel }) => ({ ...vindplaats(lokaal.tabellen, regel), laag: "lokaal" })),
    interpretaties: regels.map(({ interpretatie }) => interpretatie),
  };
}

const BIJ_GROND: Partial<Readonly<Record<Grondsoort, NlBijdrageregel>>> = {
  nietAow: "NL-wmo-1.1.2-2-gehuwd",
  inkomensgrens: "NL-ub-3.8-2-inkomensgrens",
  kostprijs: "NL-wmo-2.1.4a-6-kostprijs",
};

/** What counts beside a ground on which nothing is due. */
export function bijGrond(
  soort: Grondsoort,
  interpretatie: string | undefined,
  tabellen: Maandtabellen,
): Noten {
  const regel = BIJ_GROND[soort];
  const lokaal = lokaleNoten(tabellen, tabellen.lokaal?.regels.gelijkluidend?.[soort] ?? []);
  return {
    ookRegels: [...(regel === undefined ? [] : [vanDeWet(tabellen, regel)]), ...lokaal.ookRegels],
    interpretaties: [interpretatie, ...lokaal.interpretaties],
  };
}

const GESPLITST =
  "De bron zegt niet van welke kostprijs het bedrag af gaat als er meer voorzieningen zijn. Gelezen als: van geen, als er ook een voorziening zonder kostprijs loopt, en anders van de eerste waarin het past.";

/** What counts beside the amount, where it is due. */
export function bijVerschuldigd(
  bedrag: Bedrag,
  dragend: readonly Geplaatst[],
  tijdvak: Tijdvak,
  vraag: Bijdragevraag,
  tabellen: Maandtabellen,
): Noten {
  const { lokaal, landelijk } = tabellen;
  const samen = dragend.length > 1 || toestandIn(tijdvak, vraag).huishouden?.samenstelling === "gehuwd";
  const metKostprijs = dragend.filter(heeftKostprijs);
  const alleenKostprijs = metKostprijs.length === dragend.length;
  const regels: NlBijdrageregel[] = [];
  if (bedrag.laag === "lokaal") regels.push("NL-wmo-2.1.4a-5-lager");
  if (samen) regels.push("NL-wmo-2.1.4a-4-een-bedrag");
  if (dragend.every((een) => looptDeels(een, tijdvak))) regels.push("NL-ub-3.10a-deel-van-maand");
  if (alleenKostprijs) regels.push("NL-ub-3.10b-kostprijs");
  const { looptDoor, bijBedrag, bijOnderbroken } = lokaal?.regels ?? {};
  const onderbroken = onderbrekingenIn(tijdvak, vraag);
  const lokaleRegels = [
    ...(lokaal && bijBedrag ? bijBedrag(bedrag.bekend, lokaal.tabellen) : []),
    ...(looptDoor !== undefined && onderbroken.length > 0 ? [{ regel: looptDoor }] : []),
    ...(lokaal && bijOnderbroken
      ? onderbroken.flatMap((onderbreking) => bijOnderbroken(onderbreking, lokaal.tabellen))
      : []),
  ];
  const noten = lokaleNoten(tabellen, lokaleRegels);
  return {
    ookRegels: [...regels.map((id) => vanDeWet(tabellen, id)), ...noten.ookRegels],
    interpretaties: [
      bedrag.interpretatie,
      tijdvak.soort === "vierWeken" ? getal(landelijk, "bijdrage.vierWeken.eersteDag").interpretatie : null,
      metKostprijs.length > 0 && dragend.length > 1 ? GESPLITST : null,
      ...noten.interpretaties,
    ],
  };
}
