import type { Omvangeenheid } from "../regels/begeleiding.ts";
import type { Brief } from "./brief.ts";
import {
  type Gezegd,
  type Grenzen,
  type Grond,
  grenzen,
  nietBerekend,
  type Reden,
  uitkomst,
} from "./delen.ts";
import type { Driewaardig } from "./zinnen.ts";

type Toelating = "toegestaan" | "geweigerd" | "onbekend";

interface Regel extends Gezegd {
  readonly uitkomst: Toelating;
  readonly perWeek: number | null;
}

interface Onderdeel {
  readonly onderdeel: string;
  readonly uitkomst: Toelating;
  readonly gronden: readonly Grond[];
  readonly eenheid: Omvangeenheid | null;
  readonly perWeek: number | null;
  readonly bandbreedte: Grenzen | null;
  readonly regels: readonly Regel[];
}

/** What a calculation of guidance answers, as far as a letter tells it. */
export interface Begeleiding {
  readonly onderdelen: readonly Onderdeel[];
  readonly nietGenormeerd: readonly Reden[];
}

const DRIEWAARDIG = {
  toegestaan: "ja",
  geweigerd: "nee",
  onbekend: "onbekend",
} as const satisfies Record<Toelating, Driewaardig>;

/** A name in camel case as words: persoonlijkeBegeleiding is "persoonlijke begeleiding". */
const naamInWoorden = (naam: string): string =>
  naam.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);

/** A size of a part, in its own unit. */
const omvang =
  ({ zin, tijd, getal }: Brief, eenheid: Omvangeenheid) =>
  (waarde: number): string =>
    eenheid === "minuten" ? tijd(waarde) : zin.in(getal(waarde), waarde, eenheid);

function regelzin(geschreven: Brief, eenheid: Omvangeenheid | null, regel: Regel): string[] {
  const { zin, tekst, plaats } = geschreven;
  const [wat, waar] = [tekst(regel.omschrijving), plaats(regel.bron)];
  if (regel.uitkomst === "geweigerd") return [zin.nietVoldaan(wat, waar)];
  if (regel.perWeek === null || eenheid === null) return [zin.zegt(wat, waar)];
  const hoeveel = zin.perWeek(omvang(geschreven, eenheid)(Math.abs(regel.perWeek)));
  return [regel.perWeek < 0 ? zin.eraf(wat, hoeveel, waar) : zin.post(wat, hoeveel, waar)];
}

function onderdeelzinnen(geschreven: Brief, onderdeel: Onderdeel): string[] {
  const { zin } = geschreven;
  const { eenheid, bandbreedte, gronden, perWeek } = onderdeel;
  const totaal = () => {
    if (eenheid === null || bandbreedte === null) return [];
    const schrijf = omvang(geschreven, eenheid);
    return perWeek === null
      ? [zin.totaalOpen(zin.perWeek(grenzen(geschreven, bandbreedte, schrijf)))]
      : [zin.totaal(zin.perWeek(schrijf(perWeek)))];
  };
  return [
    zin.onderdeel(geschreven.tekst(naamInWoorden(onderdeel.onderdeel))),
    ...uitkomst(geschreven, "onderdeel", { uitkomst: DRIEWAARDIG[onderdeel.uitkomst], gronden }),
    ...onderdeel.regels.flatMap((regel) => regelzin(geschreven, eenheid, regel)),
    ...totaal(),
  ];
}

/** Part by part: whether it may be given and why, and how much. */
export const begeleiding = (geschreven: Brief, antwoord: Begeleiding): string[] => [
  ...antwoord.onderdelen.flatMap((onderdeel) => onderdeelzinnen(geschreven, onderdeel)),
  ...nietBerekend(geschreven, antwoord.nietGenormeerd),
];
