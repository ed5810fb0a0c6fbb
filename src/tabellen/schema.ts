import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, type SQLiteColumn, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * The columns of every dated row. Both periods are half-open. `geldigVan` and `geldigTot`: ISO dates between
 * which the row holds. `vastgelegdOp` and `ingetrokkenOp`: UTC instants, to the second, between which the row
 * was part of the tables. `regel` and `plaats`: the rule that the row comes from and where `bron` has it.
 * The migration `0001_bewaking` adds the triggers that keep rows from overlapping, changing or vanishing.
 */
const gedateerd = {
  id: integer().primaryKey({ autoIncrement: true }),
  bron: text().notNull(),
  regel: text().notNull(),
  plaats: text().notNull(),
  geldigVan: text("geldig_van").notNull(),
  geldigTot: text("geldig_tot"),
  vastgelegdOp: text("vastgelegd_op").notNull(),
  ingetrokkenOp: text("ingetrokken_op"),
};

const { id, geldigVan, geldigTot, vastgelegdOp, ingetrokkenOp } = gedateerd;

type Gedateerd = Record<"geldigVan" | "geldigTot" | "vastgelegdOp" | "ingetrokkenOp", SQLiteColumn>;

// Adding no days makes SQLite write out what it read, so that 24:00 and 30 February do not pass for themselves.
const isDatum = (kolom: SQLiteColumn): SQL => sql`${kolom} IS date(${kolom}, '+0 days')`;
const isTijdstip = (kolom: SQLiteColumn): SQL =>
  sql`${kolom} IS strftime('%Y-%m-%dT%H:%M:%SZ', ${kolom}, '+0 days')`;
const isNatuurlijk = (kolom: SQLiteColumn): SQL => sql`typeof(${kolom}) = 'integer' AND ${kolom} >= 0`;

const periodes = (tabel: string, rij: Gedateerd) => [
  check(`${tabel}_geldig`, sql`${isDatum(rij.geldigVan)} AND ${isDatum(rij.geldigTot)}`),
  check(`${tabel}_geldig_volgorde`, sql`${rij.geldigTot} IS NULL OR ${rij.geldigTot} > ${rij.geldigVan}`),
  check(`${tabel}_stand`, sql`${isTijdstip(rij.vastgelegdOp)} AND ${isTijdstip(rij.ingetrokkenOp)}`),
  check(
    `${tabel}_stand_volgorde`,
    sql`${rij.ingetrokkenOp} IS NULL OR ${rij.ingetrokkenOp} > ${rij.vastgelegdOp}`,
  ),
];

/** A document that rules come from. Key: `bron`. `url` is null where no public address is known. */
export const bron = sqliteTable(
  "bron",
  { ...gedateerd, titel: text().notNull(), uitgever: text().notNull(), url: text() },
  (rij) => [index("bron_sleutel").on(rij.bron), ...periodes("bron", rij)],
);

/** A version of a regelset. Key: `regelset`. `geldigheid`: whether the document states the dates itself. */
export const regelset = sqliteTable(
  "regelset",
  {
    ...gedateerd,
    regelset: text().notNull(),
    versie: text().notNull(),
    naam: text().notNull(),
    geldigheid: text({ enum: ["vermeld", "afgeleid"] }).notNull(),
  },
  (rij) => [
    index("regelset_sleutel").on(rij.regelset),
    check("regelset_geldigheid", sql`${rij.geldigheid} IN ('vermeld', 'afgeleid')`),
    ...periodes("regelset", rij),
  ],
);

/** A municipality in which a regelset holds. Key: `regelset`, `gemeentecode` (CBS, four digits). */
export const gemeente = sqliteTable(
  "gemeente",
  { ...gedateerd, regelset: text().notNull(), gemeentecode: text().notNull(), naam: text().notNull() },
  (rij) => [
    index("gemeente_sleutel").on(rij.regelset, rij.gemeentecode),
    check("gemeente_code", sql`${rij.gemeentecode} GLOB '[0-9][0-9][0-9][0-9]'`),
    ...periodes("gemeente", rij),
  ],
);

/**
 * Minutes for one unit of a task. Key: `regelset`, `sleutel`. Where the document gives a range, `minuten` is its
 * lower and `minutenMaximum` its upper bound; elsewhere `minutenMaximum` is null.
 */
export const normtijd = sqliteTable(
  "normtijd",
  {
    ...gedateerd,
    regelset: text().notNull(),
    sleutel: text().notNull(),
    onderdeel: text().notNull(),
    omschrijving: text().notNull(),
    minuten: integer().notNull(),
    minutenMaximum: integer("minuten_maximum"),
    eenheid: text().notNull(),
    interpretatie: text(),
  },
  (rij) => [
    index("normtijd_sleutel").on(rij.regelset, rij.sleutel),
    check("normtijd_minuten", isNatuurlijk(rij.minuten)),
    check(
      "normtijd_minuten_maximum",
      sql`${rij.minutenMaximum} IS NULL OR (${isNatuurlijk(rij.minutenMaximum)} AND ${rij.minutenMaximum} > ${rij.minuten})`,
    ),
    ...periodes("normtijd", rij),
  ],
);

/** Any other number that an institution may change: a maximum, a duration, an age. Key: `regelset`, `sleutel`. */
export const parameter = sqliteTable(
  "parameter",
  {
    ...gedateerd,
    regelset: text().notNull(),
    sleutel: text().notNull(),
    omschrijving: text().notNull(),
    waarde: integer().notNull(),
    eenheid: text().notNull(),
    interpretatie: text(),
  },
  (rij) => [
    index("parameter_sleutel").on(rij.regelset, rij.sleutel),
    check("parameter_waarde", isNatuurlijk(rij.waarde)),
    ...periodes("parameter", rij),
  ],
);

/** A normative statement of a document, restated. Key: `regelset`, `regel`. */
export const regel = sqliteTable(
  "regel",
  {
    ...gedateerd,
    regelset: text().notNull(),
    thema: text().notNull(),
    soort: text().notNull(),
    omschrijving: text().notNull(),
  },
  (rij) => [index("regel_sleutel").on(rij.regelset, rij.regel), ...periodes("regel", rij)],
);

/**
 * A household activity with how often it is done: `aantal` times in every `per` × `eenheid`. Key: `regelset`,
 * `sleutel`. `ruimte` is null where the activity belongs to no room; `aantal`, `per` and `eenheid` are null where
 * the document gives no frequency.
 */
export const activiteit = sqliteTable(
  "activiteit",
  {
    ...gedateerd,
    regelset: text().notNull(),
    sleutel: text().notNull(),
    resultaat: text().notNull(),
    ruimte: text(),
    soort: text().notNull(),
    omschrijving: text().notNull(),
    aantal: integer(),
    per: integer(),
    eenheid: text(),
    interpretatie: text(),
  },
  (rij) => [
    index("activiteit_sleutel").on(rij.regelset, rij.sleutel),
    check(
      "activiteit_frequentie",
      sql`(${rij.aantal} IS NULL AND ${rij.per} IS NULL AND ${rij.eenheid} IS NULL) OR (typeof(${rij.aantal}) = 'integer' AND ${rij.aantal} > 0 AND typeof(${rij.per}) = 'integer' AND ${rij.per} > 0 AND ${rij.eenheid} IS NOT NULL)`,
    ),
    ...periodes("activiteit", rij),
  ],
);

/**
 * An activity of support with a type of support: how often it may be given (`frequenties`, a JSON list of bands)
 * and at most how many minutes a time (`opties`, a JSON list of the printed ceilings). Key: `regelset`, `sleutel`.
 */
export const begeleidingsnorm = sqliteTable(
  "begeleidingsnorm",
  {
    ...gedateerd,
    regelset: text().notNull(),
    sleutel: text().notNull(),
    activiteit: text().notNull(),
    type: text().notNull(),
    omschrijving: text().notNull(),
    frequenties: text().notNull(),
    opties: text().notNull(),
    interpretatie: text(),
  },
  (rij) => [
    index("begeleidingsnorm_sleutel").on(rij.regelset, rij.sleutel),
    check(
      "begeleidingsnorm_lijsten",
      sql`json_type(${rij.frequenties}) = 'array' AND json_type(${rij.opties}) = 'array'`,
    ),
    ...periodes("begeleidingsnorm", rij),
  ],
);

/**
 * A tariff of a municipality, in eurocents for one `eenheid`. Key: `gemeentecode` (CBS), `voorziening`, `vorm`,
 * `eenheid`. An operator loads these rows himself, so each says in `document`, `plaats` and `url` where it stands.
 */
export const tarief = sqliteTable(
  "tarief",
  {
    id,
    gemeentecode: text().notNull(),
    voorziening: text().notNull(),
    vorm: text().notNull(),
    eenheid: text().notNull(),
    eurocent: integer().notNull(),
    document: text().notNull(),
    plaats: text().notNull(),
    url: text(),
    geldigVan,
    geldigTot,
    vastgelegdOp,
    ingetrokkenOp,
  },
  (rij) => [
    index("tarief_sleutel").on(rij.gemeentecode, rij.voorziening, rij.vorm, rij.eenheid),
    check("tarief_gemeente", sql`${rij.gemeentecode} GLOB '[0-9][0-9][0-9][0-9]'`),
    check("tarief_eurocent", isNatuurlijk(rij.eurocent)),
    ...periodes("tarief", rij),
  ],
);
