import { gekeurd } from "../../tabellen/momentopname.ts";
import { RIJEN } from "../../tabellen/rijen.ts";
import type { Tabelbron } from "../../tabellen/tabelbron.ts";
import type { Voorstel } from "../../tabellen/voorstel.ts";
import { type Fout, ongeldigeInvoer } from "../problem.ts";
import type { Verzoek } from "./schema.ts";
import type { Voorstellen } from "./voorgesteld.ts";

type Variant = Verzoek["varianten"][number];
type Gevraagd = NonNullable<Variant["voorstellen"]>[number];

const alsVoorstel = ({
  tabel,
  sleutel,
  waarde,
  waardeMaximum,
  geldigVan,
  geldigTot,
}: Gevraagd): Voorstel => ({
  sleutel,
  geldigVan,
  geldigTot: geldigTot ?? null,
  nieuw:
    tabel === "normtijd"
      ? { tabel, minuten: waarde, minutenMaximum: waardeMaximum ?? null }
      : { tabel, waarde },
});

/** What is wrong with a proposal by itself: the checks that the tables make on a row. */
function vormfouten({ tabel, waarde, waardeMaximum, geldigVan, geldigTot }: Gevraagd): Fout[] {
  const fouten: Fout[] = [];
  if (geldigTot !== undefined && geldigTot <= geldigVan) {
    fouten.push({ pad: "/geldigTot", code: "volgorde", melding: "Deze dag komt na /geldigVan." });
  }
  if (waardeMaximum !== undefined && tabel === "parameter") {
    fouten.push({
      pad: "/waardeMaximum",
      code: "tegenspraak",
      melding: "Alleen een normtijd heeft een bovengrens.",
    });
  } else if (waardeMaximum !== undefined && waardeMaximum <= waarde) {
    fouten.push({ pad: "/waardeMaximum", code: "te-klein", melding: "De bovengrens is hoger dan /waarde." });
  }
  return fouten;
}

const overlapt = (a: Gevraagd, b: Gevraagd): boolean =>
  a.geldigVan < (b.geldigTot ?? "9999-12-31") && b.geldigVan < (a.geldigTot ?? "9999-12-31");

async function sleutelsVan(
  tabellen: Tabelbron,
  id: string,
  stand: string | undefined,
  tabel: Gevraagd["tabel"],
) {
  const ruw = await tabellen.ruw(id, stand);
  const rijen =
    tabel === "normtijd"
      ? gekeurd("normtijd", RIJEN.normtijd, ruw.normtijd)
      : gekeurd("parameter", RIJEN.parameter, ruw.parameter);
  return [...new Set(rijen.map(({ sleutel }) => sleutel))].sort();
}

/**
 * The proposals of a variant by regelset. Refuses a key that the tables do not hold, a period that ends before it
 * begins, a range that is none, and two proposals for one key on one date; each fault at its place in the variant.
 */
export async function leesVoorstellen(
  tabellen: Tabelbron,
  {
    regelset,
    stand,
    voorstellen = [],
  }: Pick<Variant, "regelset" | "voorstellen"> & { stand: string | undefined },
): Promise<Voorstellen> {
  const fouten: Fout[] = [];
  const perRegelset = new Map<string, Voorstel[]>();
  for (const [nummer, gevraagd] of voorstellen.entries()) {
    const plek = `/voorstellen/${nummer}`;
    const id = gevraagd.regelset ?? regelset;
    fouten.push(...vormfouten(gevraagd).map((fout) => ({ ...fout, pad: `${plek}${fout.pad}` })));
    const toegestaan = await sleutelsVan(tabellen, id, stand, gevraagd.tabel);
    if (!toegestaan.includes(gevraagd.sleutel)) {
      const melding = `De tabel ${gevraagd.tabel} van ${id} heeft deze sleutel niet.`;
      fouten.push({ pad: `${plek}/sleutel`, code: "niet-toegestaan", melding, toegestaan });
    }
    const eerder = voorstellen
      .slice(0, nummer)
      .some(
        (ander) =>
          ander.tabel === gevraagd.tabel &&
          ander.sleutel === gevraagd.sleutel &&
          (ander.regelset ?? regelset) === id &&
          overlapt(ander, gevraagd),
      );
    if (eerder) {
      const melding = "Voor deze sleutel staat er op een van deze dagen al een voorstel.";
      fouten.push({ pad: plek, code: "dubbel", melding });
    }
    perRegelset.set(id, [...(perRegelset.get(id) ?? []), alsVoorstel(gevraagd)]);
  }
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return perRegelset;
}
