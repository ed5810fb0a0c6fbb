import { TARIEFEENHEDEN, TARIEFVOORZIENINGEN, TARIEFVORMEN } from "../../src/regels/tarief.ts";
import { TARIEFRIJ, type Tariefrij } from "../../src/tabellen/rijen.ts";
import type { Cellen, Kolom } from "./csv.ts";
import type { Fout, Uitslag } from "./fout.ts";

/** A tariff that is not recorded yet. */
export type NieuwTarief = Omit<Tariefrij, "vastgelegdOp">;

/** A tariff with the line of the file that it stands on. */
export interface Regeltarief {
  readonly regel: number;
  readonly tarief: NieuwTarief;
}

const RIJ = TARIEFRIJ.omit({ vastgelegdOp: true });

/** Euros with at most two decimals, after a comma or a point. No thousands separator: 1.250 may mean either. */
const BEDRAG = /^(\d{1,6})(?:[.,](\d{1,2}))?$/;
/** Longer is no title, place or address. */
const MAX_TEKST = 300;
const STUURTEKENS = /\p{Cc}/u;

/** Eurocents of an amount as it is written, or undefined where it is not written as the README says. */
export function eurocentVan(bedrag: string): number | undefined {
  const [, euro, decimalen = ""] = BEDRAG.exec(bedrag) ?? [];
  return euro === undefined ? undefined : Number(euro) * 100 + Number(decimalen.padEnd(2, "0"));
}

const MELDINGEN: Readonly<Record<Kolom, string>> = {
  gemeentecode: "dit is geen code van vier cijfers",
  voorziening: `kies uit ${TARIEFVOORZIENINGEN.join(", ")}`,
  vorm: `kies uit ${TARIEFVORMEN.join(", ")}`,
  eenheid: `kies uit ${TARIEFEENHEDEN.join(", ")}`,
  bedrag: "dit is geen bedrag in euro met hoogstens twee decimalen, zoals 31,50",
  geldigVan: "dit is geen datum zoals 2026-01-01",
  geldigTot: "dit is geen datum zoals 2027-01-01 (leeg: zonder einde)",
  document: "dit mag niet leeg zijn",
  plaats: "dit mag niet leeg zijn",
  url: "dit is geen adres dat met https:// of http:// begint",
};

const isKolom = (naam: PropertyKey | undefined): naam is Kolom => naam !== undefined && naam in MELDINGEN;

const controle = RIJ.check((context) => {
  const { geldigVan, geldigTot, url } = context.value;
  if (geldigTot !== null && geldigTot <= geldigVan) {
    const message =
      "het einde moet na het begin liggen: het is de eerste dag waarop het tarief niet meer geldt";
    context.issues.push({ code: "custom", path: ["geldigTot"], message, input: geldigTot });
  }
  // What is no address at all was found before.
  if (url !== null && URL.canParse(url) && !/^https?:/.test(url)) {
    context.issues.push({ code: "custom", path: ["url"], message: MELDINGEN.url, input: url });
  }
});

/** A line as a tariff, with everything that is wrong with it. */
export function tariefVan({ regel, cel }: Cellen): Uitslag<readonly Regeltarief[]> {
  const fouten: Fout[] = Object.entries(cel)
    .filter(([, tekst]) => STUURTEKENS.test(tekst))
    .map(([kolom]) => ({ regel, melding: `${kolom}: hierin staat een regeleinde of een ander stuurteken.` }));
  for (const [kolom, tekst] of Object.entries(cel)) {
    if (tekst.length > MAX_TEKST) fouten.push({ regel, melding: `${kolom}: hoogstens ${MAX_TEKST} tekens.` });
  }
  const { bedrag, ...rest } = cel;
  const eurocent = eurocentVan(bedrag);
  if (eurocent === undefined) {
    fouten.push({ regel, melding: `bedrag ${JSON.stringify(bedrag)}: ${MELDINGEN.bedrag}.` });
  }
  const uitslag = controle.safeParse({
    ...rest,
    eurocent: eurocent ?? 0,
    geldigTot: rest.geldigTot === "" ? null : rest.geldigTot,
    url: rest.url === "" ? null : rest.url,
  });
  for (const { path, message, code } of uitslag.error?.issues ?? []) {
    const [kolom] = path;
    if (!isKolom(kolom)) continue;
    if (cel[kolom].length > MAX_TEKST) continue;
    const melding = code === "custom" ? message : MELDINGEN[kolom];
    fouten.push({ regel, melding: `${kolom} ${JSON.stringify(cel[kolom])}: ${melding}.` });
  }
  if (fouten.length > 0 || !uitslag.success) return { waarde: [], fouten };
  return { waarde: [{ regel, tarief: uitslag.data }], fouten: [] };
}
