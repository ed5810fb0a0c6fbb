import { type Activiteit, type Frequentie, keerPerJaar } from "../../regels/activiteit.ts";
import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import { DAGEN_MET_HULP, feitVan, geldt, WEEKDAGEN, type Werkplanvraag } from "./vraag.ts";

/** A row that is planned, how often, and the reading that this takes. */
export interface Gepland {
  readonly rij: Activiteit;
  readonly frequentie: Frequentie;
  readonly lezing?: string;
}

/** What becomes of an activity that was asked for: planned, not planned and why, or neither (it needs no help). */
export interface Keuze {
  readonly gepland?: Gepland;
  readonly nietGepland?: { readonly rij: Activiteit; readonly reden: string };
  readonly ontbreekt?: Ontbrekend;
  readonly oordeel?: Oordeel;
}

const GEEN_FREQUENTIE =
  "Het document noemt niet hoe vaak. De consulent of de aanbieder spreekt dat met de cliënt af.";
const FEIT_ONTBREEKT = "Hoe vaak hangt af van een feit dat ontbreekt.";
const EVEN_VAAK = "Welke van de rijen geldt, is niet bekend. Zij zijn even vaak en tellen één keer.";

const MEERVOUD = { dag: "dagen", week: "weken", maand: "maanden", jaar: "jaar" } as const;
const inWoorden = ({ aantal, per, eenheid }: Frequentie): string =>
  `${aantal} keer per ${per === 1 ? eenheid : `${per} ${MEERVOUD[eenheid]}`}`;

/** A daily activity of which the client or the network may do a part of the days. */
function perDag(
  rij: Activiteit,
  frequentie: Frequentie,
  minder: Activiteit | undefined,
  vraag: Werkplanvraag,
) {
  const hulp = DAGEN_MET_HULP[rij.activiteit];
  if (hulp === undefined) return { gepland: { rij, frequentie } };
  const dagen = hulp.dagen(vraag);
  if (dagen === undefined) {
    const regels = [rij, minder].flatMap((een) => een?.regel ?? []);
    return { nietGepland: { rij, reden: FEIT_ONTBREEKT }, ontbreekt: { feit: hulp.feit, regels } };
  }
  if (dagen === 0) return {};
  if (dagen === WEEKDAGEN.length) return { gepland: { rij, frequentie } };
  const { aantal, per } = frequentie;
  return {
    gepland: { rij: minder ?? rij, frequentie: { aantal: aantal * dagen, per, eenheid: "week" as const } },
  };
}

/** An activity with one row, and perhaps a note that it can be less. */
function enkel(rij: Activiteit, minder: Activiteit | undefined, vraag: Werkplanvraag): Keuze {
  const { frequentie, omschrijving } = rij;
  if (frequentie === null) return { nietGepland: { rij, reden: GEEN_FREQUENTIE } };
  if (frequentie.eenheid === "dag") return perDag(rij, frequentie, minder, vraag);
  return {
    gepland: { rij, frequentie },
    ...(minder && {
      oordeel: oordeel(minder, {
        aan: "consulent",
        vraag: `Kan de cliënt, alleen of met het netwerk, dit een deel van de week zelf: ${omschrijving}?`,
        ja: "Dan is het minder vaak dan in dit plan. Het document zegt niet hoe vaak: dat bepaalt de consulent.",
        nee: "Dan is het zo vaak als in dit plan.",
      }),
    }),
  };
}

/** No row is for this household: the document has them for smaller ones only. */
function zonderRij(rijen: readonly Activiteit[], eerste: Activiteit, vraag: Werkplanvraag): Keuze {
  const hoogste = rijen
    .flatMap(({ frequentie }) => frequentie ?? [])
    .reduce<Frequentie | undefined>(
      (een, ander) => (een && keerPerJaar(een).keer >= keerPerJaar(ander).keer ? een : ander),
      undefined,
    );
  const minstens = hoogste ? ` Minstens zo vaak als bij minder personen: ${inWoorden(hoogste)}.` : "";
  const noot = rijen.find(({ variant }) => variant === "eenPersoon") ?? eerste;
  return {
    nietGepland: {
      rij: eerste,
      reden: `Het document noemt niet hoe vaak bij ${vraag.aantalPersonen} personen.${minstens}`,
    },
    oordeel: oordeel(noot, {
      aan: "consulent",
      vraag: `Is ${hoogste ? inWoorden(hoogste) : "dit"} genoeg voor de was van ${vraag.aantalPersonen} personen?`,
      ja: "Dan geldt de frequentie die het document voor het grootste huishouden noemt.",
      nee: "Dan is het vaker. Hoe vaak bepaalt de consulent.",
    }),
  };
}

const zelfdeFrequentie = (rijen: readonly Activiteit[]): boolean =>
  new Set(rijen.map(({ frequentie }) => JSON.stringify(frequentie))).size === 1;

/** Rows of which at most one counts. */
function alternatieven(rijen: readonly Activiteit[], eerste: Activiteit, vraag: Werkplanvraag): Keuze {
  const passend = rijen.filter(({ variant }) => variant === null || geldt(variant, vraag) !== false);
  const [rij, ...anders] = passend;
  if (rij === undefined) return zonderRij(rijen, eerste, vraag);
  if (anders.length > 0 && !zelfdeFrequentie(passend)) {
    const feit = feitVan(rij.variant);
    const regels = [...new Set(passend.map(({ regel }) => regel))];
    return { nietGepland: { rij, reden: FEIT_ONTBREEKT }, ...(feit && { ontbreekt: { feit, regels } }) };
  }
  if (rij.frequentie === null) return { nietGepland: { rij, reden: GEEN_FREQUENTIE } };
  return {
    gepland: { rij, frequentie: rij.frequentie, ...(anders.length > 0 && { lezing: EVEN_VAAK }) },
  };
}

/** What becomes of one activity, by all of its rows. */
export function kies(rijen: readonly Activiteit[], vraag: Werkplanvraag): Keuze {
  const minder = rijen.find(({ variant }) => variant === "minder");
  const [eerste, ...rest] = rijen.filter((rij) => rij !== minder);
  if (eerste === undefined) return {};
  if (rest.length === 0 && eerste.variant === null) return enkel(eerste, minder, vraag);
  return alternatieven([eerste, ...rest], eerste, vraag);
}
