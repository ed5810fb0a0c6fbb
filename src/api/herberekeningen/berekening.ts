import { wijzigingen } from "../../tabellen/wijzigingen.ts";
import { herberekeningsbrief } from "../../uitleg/herberekening.ts";
import { kwitantie as kwitantieschema } from "../antwoord.ts";
import { definieerBerekening } from "../berekening.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { standUit } from "../tabellen.ts";
import { onder } from "../verplaatst.ts";
import * as z from "../zod.ts";
import { afwijkingen } from "./afwijkingen.ts";
import { antwoord, PER_NAAM, type Verzoek, verzoek } from "./schema.ts";

type Kwitantie = Verzoek["kwitantie"];

const metKwitantie = z.looseObject({
  kwitantie: kwitantieschema,
  regelset: z.object({ id: z.string() }).optional(),
});

/** An answer as a caller would have it: without what JSON leaves out. */
const alsJson = (waarde: object): Record<string, unknown> =>
  z.looseObject({}).parse(JSON.parse(JSON.stringify(waarde)));

/** What an answer says, apart from when it was given. */
const zonderKwitantie = ({ kwitantie: _, ...rest }: Record<string, unknown>) => rest;

const tabelversies = ({ tabelVersie, normenkader, lagen = [] }: Kwitantie): string =>
  JSON.stringify([tabelVersie, normenkader?.tabelVersie, ...lagen.map((laag) => laag.tabelVersie)]);

/** The regelsets whose tables an answer stands on. */
const regelsetsVan = ({ regelset, kwitantie }: z.output<typeof metKwitantie>): string[] => [
  ...new Set(
    [regelset?.id, kwitantie.normenkader?.id, ...(kwitantie.lagen ?? []).map(({ id }) => id)].filter(
      (id) => id !== undefined,
    ),
  ),
];

/** An earlier answer again at its own stand, and by the tables of now: whether it is the same, and if not, why. */
export async function bereken(
  { var: { tabellen: cache, nu } }: Rekenbron,
  { berekening: naam, kwitantie, invoer, stand: later }: Verzoek,
) {
  const tabellen = cache.vastgezet();
  const bron: Rekenbron = { var: { tabellen, nu } };
  const berekening = PER_NAAM.get(naam);
  if (berekening === undefined) throw new Error(`no calculation ${naam}`);
  const stand = await onder("/kwitantie", async () => standUit(kwitantie.stand, nu));
  const vergeleken = standUit(later, nu);
  const toen = await onder("/invoer", async () =>
    alsJson(await berekening.voerUit(bron, { ...invoer, stand })),
  );
  const { stand: _, ...zonderStand } = invoer;
  const heden = await onder("/invoer", async () =>
    alsJson(
      await berekening.voerUit(bron, { ...zonderStand, ...(later !== undefined && { stand: vergeleken }) }),
    ),
  );

  const gelezen = metKwitantie.parse(toen);
  const opnieuw = gelezen.kwitantie;
  const datum = z.iso.date().safeParse(invoer["peildatum"]);
  const rijen = (
    await Promise.all(
      regelsetsVan(gelezen).map(async (id) =>
        wijzigingen(
          await tabellen.ruw(id, stand),
          await tabellen.ruw(id, vergeleken),
          datum.success ? datum.data : undefined,
        ).map((wijziging) => ({ regelset: id, ...wijziging })),
      ),
    )
  ).flat();
  const klopt = {
    invoer: opnieuw.invoer === kwitantie.invoer,
    tabellen: tabelversies(opnieuw) === tabelversies(kwitantie),
    apiVersie: opnieuw.apiVersie === kwitantie.apiVersie,
  };
  const verschillen = afwijkingen(zonderKwitantie(toen), zonderKwitantie(heden));
  return {
    kwitantie: { klopt: Object.values(klopt).every((deel) => deel), ...klopt },
    gelijk: verschillen.length === 0,
    toen,
    nu: heden,
    verschillen,
    rijen,
    regels: [...new Set(rijen.flatMap(({ regel }) => regel ?? []))],
  };
}

export const herberekeningen = definieerBerekening({
  pad: "/herberekeningen",
  operationId: "berekenOpnieuw",
  tag: "Berekeningen",
  summary: "Bereken een eerder antwoord opnieuw",
  description:
    "Neemt de kwitantie en de invoer van een eerder antwoord. Rekent opnieuw met de tabellen zoals zij toen stonden en zoals zij nu staan. Zegt of het antwoord hetzelfde is, en zo niet, welke tabelrijen en regels sindsdien zijn gewijzigd.",
  geeft: "De herberekening.",
  verzoek,
  antwoord,
  bereken,
  uitleg: herberekeningsbrief,
});
