import type { Grond, Oordeelvraag, Toets } from "../../../regels/toets.ts";
import { alleVan, nietWaar, regel, type Voorwaarde } from "../../../regels/voorwaarde.ts";
import { client, hoofdverblijf, medewerking } from "./toegangArtikelen.ts";

/** A part of a test: its grounds and what they come to together. */
export interface Deel {
  readonly gronden: readonly Grond[];
  readonly uitkomst: Voorwaarde;
  readonly oordelen?: readonly Oordeelvraag[];
}

/** Who is let in to a provision that is no household help: a client who works along and meets every part. */
export const toegangTot = (...delen: readonly Deel[]): Toets => ({
  gronden: [client, hoofdverblijf, medewerking, ...delen.flatMap(({ gronden }) => gronden)],
  uitkomst: alleVan(
    regel("WK-a1-client"),
    nietWaar(regel("WK-a7-3-medewerking")),
    ...delen.map(({ uitkomst }) => uitkomst),
  ),
  oordelen: delen.flatMap(({ oordelen = [] }) => oordelen),
});
