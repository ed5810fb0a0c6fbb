import type { Maandtabellen } from "../../src/regelsets/bijdrage/maandtabellen.ts";
import { eersteDag, maandenTussen } from "../../src/regelsets/bijdrage/tijdvak.ts";
import type { Opnamen } from "../../src/tabellen/opnamen.ts";
import { regelsetVan } from "./tabellen.ts";

/** What holds in each month of a period, from the tables of the law and of a regelset. */
export async function perMaandVan(
  id: string,
  { van, totEnMet }: { readonly van: string; readonly totEnMet: string },
  opnamenVan: (id: string) => Promise<Opnamen>,
): Promise<ReadonlyMap<string, Maandtabellen>> {
  const uit = new Map<string, Maandtabellen>();
  const { bijdrage } = regelsetVan(id);
  for (const maand of maandenTussen(van, totEnMet)) {
    const dag = eersteDag(maand);
    const wet = await (await opnamenVan("landelijk")).opDatum(regelsetVan("landelijk"), dag);
    if (wet === undefined) throw new Error(`the law is not in force in ${maand}`);
    const lokaal = bijdrage && (await (await opnamenVan(id)).opDatum(regelsetVan(id), dag));
    uit.set(maand, {
      landelijk: wet.tabellen,
      ...(bijdrage && lokaal && { lokaal: { tabellen: lokaal.tabellen, regels: bijdrage } }),
      lokaleRegels: bijdrage === undefined ? "geen" : lokaal === undefined ? "nietInWerking" : "gelden",
    });
  }
  return uit;
}
