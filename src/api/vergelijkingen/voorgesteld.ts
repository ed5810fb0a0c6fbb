import { Opnamen } from "../../tabellen/opnamen.ts";
import { Tabelbron } from "../../tabellen/tabelbron.ts";
import { metVoorstellen, type Voorstel } from "../../tabellen/voorstel.ts";

/** The proposals by the regelset whose tables they would change. */
export type Voorstellen = ReadonlyMap<string, readonly Voorstel[]>;

/** The tables as they would be with proposals: for one request, never stored. */
export function voorgesteld(tabellen: Tabelbron, voorstellen: Voorstellen): Tabelbron {
  return new Tabelbron(async (id, stand) => {
    const zonder = await tabellen.opnamen(id, stand);
    const van = voorstellen.get(id);
    return van ? new Opnamen(metVoorstellen(zonder.ruw, van)) : zonder;
  });
}
