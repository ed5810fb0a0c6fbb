import type { Vindplaats } from "../regels/tabellen.ts";
import type { Brief } from "./brief.ts";
import { type Gezegd, nietBerekend, type Reden } from "./delen.ts";

interface Lijn extends Gezegd {
  readonly looptDoorTot: string | null;
  readonly tussen: { readonly vroegst: string; readonly laatst: string | null } | null;
  readonly hervatVanaf: string | null;
}

interface Bericht extends Pick<Vindplaats, "bron"> {
  readonly nummer: string;
  readonly afzender: "gemeente" | "aanbieder";
  readonly reden: string | null;
  readonly nodig: "ja" | "onbekend";
  readonly vanaf: string | null;
}

interface Actie extends Gezegd {
  readonly wie: "aanbieder" | "gemeente" | "client";
  readonly laatsteDag: string | null;
}

/** What happens to running help, as far as a letter tells it. */
export interface Doorlevering {
  readonly uitkomst: readonly Lijn[];
  readonly berichten: readonly Bericht[];
  readonly bijdrage: readonly (Gezegd & { readonly vanafMaand: string | null })[];
  readonly acties: readonly Actie[];
  readonly nietGenormeerd: readonly Reden[];
}

function lijnzin(
  { zin, tekst, plaats, dag }: Brief,
  { omschrijving, bron, looptDoorTot, tussen, hervatVanaf }: Lijn,
): string {
  return [
    zin.zegt(tekst(omschrijving), plaats(bron)),
    ...(looptDoorTot === null ? [] : [zin.looptTot(dag(looptDoorTot))]),
    ...(tussen === null
      ? []
      : [zin.looptTussen(dag(tussen.vroegst), tussen.laatst === null ? null : dag(tussen.laatst))]),
    ...(hervatVanaf === null ? [] : [zin.hervat(dag(hervatVanaf))]),
  ].join(" ");
}

/** Until when help runs, what happens to the contribution, who does what, and which messages go with it. */
export function doorlevering(geschreven: Brief, antwoord: Doorlevering): string[] {
  const { zin, tekst, plaats, dag, maand } = geschreven;
  return [
    ...antwoord.uitkomst.map((lijn) => lijnzin(geschreven, lijn)),
    ...antwoord.bijdrage.map(({ omschrijving, bron, vanafMaand }) =>
      [
        zin.zegt(tekst(omschrijving), plaats(bron)),
        ...(vanafMaand === null ? [] : [zin.vanafMaand(maand(vanafMaand))]),
      ].join(" "),
    ),
    ...antwoord.acties.map(({ wie, omschrijving, laatsteDag, bron }) =>
      zin.actie(wie, tekst(omschrijving), laatsteDag === null ? null : dag(laatsteDag), plaats(bron)),
    ),
    ...antwoord.berichten.map(({ afzender, nummer, reden, nodig, vanaf, bron }) =>
      zin.bericht(
        afzender,
        { nummer, reden, zeker: nodig === "ja" },
        vanaf === null ? null : dag(vanaf),
        plaats(bron),
      ),
    ),
    ...nietBerekend(geschreven, antwoord.nietGenormeerd),
  ];
}
