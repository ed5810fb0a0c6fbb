import { type Antwoord, alle, een, JA, niet } from "./antwoord.ts";
import type {
  Begeleidingsdeel,
  Grondsoort,
  Omvangeenheid,
  Omvangstap,
  Toets,
  Uitkomst,
} from "./begeleiding.ts";
import { type Feit, type Feiten, samen } from "./feit.ts";
import { type Grootheid, kies, NUL, plus, waardeVan } from "./grootheid.ts";
import type { NietGenormeerd, Ontbrekend } from "./normuitkomst.ts";
import type { Oordeel } from "./oordeel.ts";
import type { Vindplaats } from "./tabellen.ts";

export interface Bandbreedte {
  readonly minimum: number;
  /** Null: no upper bound. */
  readonly maximum: number | null;
}

export interface Begeleidingsgrond extends Vindplaats {
  readonly soort: Grondsoort;
  readonly uitkomst: Antwoord["waarde"];
  readonly omschrijving: string;
  readonly toegestaan?: readonly (string | number)[];
  readonly interpretatie?: string;
}

/** A line of a size. `perKeer` and `perWeek` are null while they are not exact; the bounds always hold. */
export interface Omvangregel extends Vindplaats {
  readonly soort: Omvangstap["soort"];
  readonly omschrijving: string;
  readonly activiteit: string | null;
  readonly type: string | null;
  readonly uitkomst: Uitkomst;
  readonly gronden: readonly Begeleidingsgrond[];
  readonly perKeer: number | null;
  readonly perWeek: number | null;
  readonly bandbreedte: Bandbreedte;
  readonly interpretatie?: string;
}

/** The answer for one part. `eenheid`, `perWeek` and `bandbreedte` are null where it has no size. */
export interface Begeleidingsonderdeel {
  readonly onderdeel: string;
  readonly uitkomst: Uitkomst;
  readonly gronden: readonly Begeleidingsgrond[];
  readonly eenheid: Omvangeenheid | null;
  readonly perWeek: number | null;
  readonly bandbreedte: Bandbreedte | null;
  readonly regels: readonly Omvangregel[];
}

export interface Begeleidingsuitkomst {
  readonly compleet: boolean;
  readonly onderdelen: readonly Begeleidingsonderdeel[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
}

/** What a regelset makes of a question, before it is added up. */
export interface Begeleidingsom {
  readonly delen: readonly Begeleidingsdeel[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
}

/** What the conditions and the grounds for refusal come to together. */
export function uitslagVan(toetsen: readonly Toets[]): Antwoord {
  const voorwaarden = toetsen.filter(({ soort }) => soort === "voorwaarde").map(({ antwoord }) => antwoord);
  const weigeringen = toetsen.filter(({ soort }) => soort === "weigeringsgrond");
  return alle(...voorwaarden, ...weigeringen.map(({ antwoord }) => niet(antwoord)));
}

/** Whether a part may be given: by its own conditions, and with at least one line that may be. */
export function uitslagVanDeel({ toetsen, stappen, ookZonderNorm }: Begeleidingsdeel): Antwoord {
  const regels = stappen.map((stap) => uitslagVan(stap.toetsen));
  return alle(uitslagVan(toetsen), stappen.length === 0 || ookZonderNorm ? JA : een(...regels));
}

const UITKOMST = { ja: "toegestaan", nee: "geweigerd", onbekend: "onbekend" } as const;

const grond = ({ antwoord, ...rest }: Toets): Begeleidingsgrond => ({ ...rest, uitkomst: antwoord.waarde });

/** Two decimals: parts of an etmaal; minutes are whole already. `+ 0` keeps a negative zero from a reader. */
const rond = (getal: number): number => Math.round(getal * 100) / 100 + 0;

const bandbreedte = ({ minimum, maximum }: Grootheid): Bandbreedte => ({
  minimum: rond(minimum),
  maximum: Number.isFinite(maximum) ? rond(maximum) : null,
});

function exacteWaarde(g: Grootheid): number | null {
  const waarde = waardeVan(g);
  return waarde === undefined ? null : rond(waarde);
}

const geeft = (stap: Omvangstap, mag: Antwoord): Grootheid => kies(mag, stap.perWeek, NUL);

function regel(stap: Omvangstap, deelMag: Antwoord): Omvangregel {
  // A line may be given no sooner than the part that it belongs to.
  const mag = alle(deelMag, uitslagVan(stap.toetsen));
  const omvang = geeft(stap, mag);
  return {
    regel: stap.regel,
    bron: stap.bron,
    soort: stap.soort,
    omschrijving: stap.omschrijving,
    activiteit: stap.activiteit ?? null,
    type: stap.type ?? null,
    uitkomst: UITKOMST[mag.waarde],
    gronden: stap.toetsen.map(grond),
    perKeer: stap.perKeer && exacteWaarde(stap.perKeer),
    perWeek: exacteWaarde(omvang),
    bandbreedte: bandbreedte(omvang),
    ...(stap.interpretatie !== undefined && { interpretatie: stap.interpretatie }),
  };
}

interface Uitgewerkt {
  readonly onderdeel: Begeleidingsonderdeel;
  readonly open: Feiten;
}

function werkUit(deel: Begeleidingsdeel): Uitgewerkt {
  const { onderdeel, toetsen, eenheid, stappen } = deel;
  const eigen = uitslagVan(toetsen);
  const mag = uitslagVanDeel(deel);
  const som = plus(...stappen.map((stap) => geeft(stap, uitslagVan(stap.toetsen))));
  const omvang = kies(mag, som, NUL);
  const regels = stappen.map((stap) => uitslagVan(stap.toetsen).ontbreekt);
  return {
    onderdeel: {
      onderdeel,
      uitkomst: UITKOMST[mag.waarde],
      gronden: toetsen.map(grond),
      eenheid,
      perWeek: eenheid && exacteWaarde(omvang),
      bandbreedte: eenheid && bandbreedte(omvang),
      regels: stappen.map((stap) => regel(stap, eigen)),
    },
    open: mag.waarde === "nee" ? samen() : samen(mag.ontbreekt, omvang.ontbreekt, ...regels),
  };
}

/** Which rules wait for which of the facts that still matter. */
function ontbrekend(delen: readonly Begeleidingsdeel[], open: Feiten): Ontbrekend[] {
  const perFeit = new Map<string, { feit: Feit; regels: Set<string> }>();
  const wacht = (naam: string, feiten: Feiten) => {
    for (const [pad, feit] of feiten) {
      if (!open.has(pad)) continue;
      const bekend = perFeit.get(pad) ?? { feit, regels: new Set<string>() };
      perFeit.set(pad, { feit, regels: bekend.regels.add(naam) });
    }
  };
  for (const { toetsen, stappen } of delen) {
    for (const { regel: naam, antwoord } of [...toetsen, ...stappen.flatMap((stap) => stap.toetsen)]) {
      wacht(naam, antwoord.ontbreekt);
    }
    for (const stap of stappen) wacht(stap.regel, stap.perWeek.ontbreekt);
  }
  return [...perFeit.values()].map(({ feit, regels }) => ({ feit, regels: [...regels] }));
}

/** Adds the parts up to an answer. */
export function telBegeleidingOp({ delen, nietGenormeerd, oordeel }: Begeleidingsom): Begeleidingsuitkomst {
  const uitgewerkt = delen.map(werkUit);
  const open = samen(...uitgewerkt.map((deel) => deel.open));
  return {
    compleet: open.size === 0,
    onderdelen: uitgewerkt.map(({ onderdeel }) => onderdeel),
    ontbrekend: ontbrekend(delen, open),
    nietGenormeerd,
    oordeel,
  };
}
