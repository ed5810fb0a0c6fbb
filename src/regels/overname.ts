import { type Antwoord, alle, een } from "./antwoord.ts";
import { type Context, evalueer } from "./evalueer.ts";
import type { GebruikelijkeHulp, Omvang, Overname, Vrijstelling } from "./gebruikelijkeHulp.ts";
import { type Grootheid, kies, laagste } from "./grootheid.ts";
import { hoogste, mate } from "./mate.ts";
import { bevat } from "./voorwaarde.ts";

/** The fact that lists the tasks that a member cannot take over. */
export const KAN_NIET = "kanNietOvernemen";

const geldtVoor = (taken: readonly string[] | undefined, taak: string): boolean =>
  taken === undefined || taken.includes(taak);

/** Whether a reason holds for a task of the member that the context is about. */
export function geldt(
  reden: { readonly voorwaarde: Vrijstelling["voorwaarde"]; readonly omvang: Omvang },
  taak: string,
  c: Context,
): Antwoord {
  const eigen = evalueer(reden.voorwaarde, c);
  return reden.omvang === "opgegeven" ? alle(eigen, evalueer(bevat(KAN_NIET, taak), c)) : eigen;
}

/** The reasons that bear on a task. */
export const vrijstellingenVoor = (hulp: GebruikelijkeHulp, taak: string): readonly Vrijstelling[] =>
  hulp.vrijstellingen.filter(({ taken }) => geldtVoor(taken, taak));

/** What a member can be asked for a task. */
export const overnamesVoor = (hulp: GebruikelijkeHulp, taak: string): readonly Overname[] =>
  hulp.overnames.filter(({ taken }) => taken.includes(taak));

/** How much of a task the member that the context is about takes over, as bounds while facts are missing. */
export function neemtOver(hulp: GebruikelijkeHulp, taak: string, c: Context): Grootheid {
  const kan = overnamesVoor(hulp, taak).reduce(
    (tot, overname) =>
      hoogste(tot, kies(evalueer(overname.voorwaarde, c), mate(overname.mate), mate("geen"))),
    mate("geen"),
  );
  const redenen = vrijstellingenVoor(hulp, taak).filter(({ onder }) => onder === undefined);
  const holt = (omvang: (o: Omvang) => boolean) =>
    een(...redenen.filter((reden) => omvang(reden.omvang)).map((reden) => geldt(reden, taak, c)));
  const deels = kies(
    holt((o) => o === "deels"),
    laagste(kan, mate("gedeeltelijk")),
    kan,
  );
  return kies(
    holt((o) => o !== "deels"),
    mate("geen"),
    deels,
  );
}
