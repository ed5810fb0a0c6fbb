import { parametersVan } from "../../regels/toetsnamen.ts";
import type { Declaratieregels } from "./regels.ts";

/** Every number of the tables that the rules on declaring read. */
export function getallenVan({ declaratie, regel, parameters = [] }: Declaratieregels): string[] {
  const toetsen = [declaratie, regel].filter((toets) => toets !== undefined);
  return [...toetsen.flatMap(parametersVan), ...parameters];
}
