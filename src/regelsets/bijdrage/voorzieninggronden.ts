import { type Antwoord, alle, antwoord, niet, onbekend, zeker } from "../../regels/antwoord.ts";
import { alleen } from "../../regels/feit.ts";
import { EINDE_IN_WOORDEN, FEIT, voorzieningfeiten } from "./feiten.ts";
import type { Grond } from "./grond.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import { vindplaats, wet } from "./sleutels.ts";
import type { Tijdvak } from "./tijdvak.ts";
import { teltIn } from "./toestand.ts";
import { type Bijdragevraag, GEEN_WMO, type Voorziening } from "./vraag.ts";

/** A provision with its place in the request. */
export interface Geplaatst {
  readonly pad: string;
  readonly voorziening: Voorziening;
}

/** Whether a provision is over on the first day of a period. */
function afgelopen({ pad, voorziening: { einde } }: Geplaatst, { van }: Tijdvak): Antwoord {
  if (einde === undefined) return onbekend(alleen(voorzieningfeiten(pad).einde));
  return zeker(einde !== null && einde <= van);
}

/** Whether a provision runs on part of a period only: then the whole amount is still due (UB 3.10a). */
export const looptDeels = ({ voorziening: { einde } }: Geplaatst, { van, tot }: Tijdvak): boolean =>
  typeof einde === "string" && einde > van && einde < tot;

function nietBegonnen({ pad, voorziening: { start } }: Geplaatst, { van, tot }: Tijdvak) {
  const geldt = antwoord(start === undefined ? undefined : start > van, voorzieningfeiten(pad).start);
  const reden =
    start !== undefined && start < tot
      ? "De voorziening begint in deze maand, maar niet op de eerste dag. De bijdrage begint een maand later."
      : "De voorziening is nog niet begonnen.";
  return { geldt, reden };
}

/** What the document says of a kind of provision, or else the law of what is no provision of the Wmo. */
function geenWmo({ soort }: Voorziening, { landelijk, lokaal }: Maandtabellen): Grond[] {
  const kop = { soort: "geenWmoVoorziening", geldt: zeker(true) } as const;
  const id = lokaal?.regels.zonderBijdrage?.[soort];
  if (lokaal !== undefined && id !== undefined) {
    const reden = "Het document zegt dat hiervoor geen eigen bijdrage geldt.";
    return [{ ...kop, ...vindplaats(lokaal.tabellen, id), laag: "lokaal", reden }];
  }
  if (!GEEN_WMO.some((ander) => ander === soort)) return [];
  return [
    {
      ...kop,
      ...wet(landelijk, "NL-wmo-2.1.4a-4-een-bedrag"),
      laag: "landelijk",
      reden: "De bijdrage is er voor voorzieningen van de Wmo. Dit is er geen.",
      interpretatie:
        "De wet noemt dit niet apart. Gelezen als: wat geen voorziening van de Wmo is, telt niet mee.",
    },
  ];
}

/** Why a provision by itself makes nothing due in a period. */
export function voorzieninggronden(
  geplaatst: Geplaatst,
  tijdvak: Tijdvak,
  vraag: Bijdragevraag,
  tabellen: Maandtabellen,
): readonly Grond[] {
  const { soort, eindreden = "stop" } = geplaatst.voorziening;
  const { landelijk } = tabellen;
  const minderjarig = zeker(teltIn(tijdvak, vraag, "minderjarig"));
  const tochBijdrage =
    soort === "woningaanpassing"
      ? antwoord(vraag.woningaanpassingMinderjarige, FEIT.woningaanpassing)
      : zeker(false);
  const laag = "landelijk";
  return [
    {
      soort: "nietBegonnen",
      laag,
      ...wet(landelijk, "NL-ub-3.5-4-start"),
      ...nietBegonnen(geplaatst, tijdvak),
    },
    {
      soort: "afgelopen",
      laag,
      ...wet(landelijk, "NL-ub-3.4-2-volgende-maand"),
      geldt: afgelopen(geplaatst, tijdvak),
      reden: `${EINDE_IN_WOORDEN[eindreden]}.`,
    },
    ...geenWmo(geplaatst.voorziening, tabellen),
    {
      soort: "rolstoel",
      laag,
      ...wet(landelijk, "NL-ub-3.8-3d-rolstoel"),
      geldt: zeker(soort === "rolstoel"),
      reden: "Voor een rolstoel is er geen bijdrage.",
    },
    {
      soort: "minderjarig",
      laag,
      ...wet(landelijk, "NL-ub-3.8-3e-minderjarig"),
      geldt: alle(minderjarig, niet(tochBijdrage)),
      reden: "De cliënt is jonger dan 18 jaar.",
    },
  ];
}
