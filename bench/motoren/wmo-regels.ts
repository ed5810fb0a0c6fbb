import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Toets } from "../../src/regels/toets.ts";
import { toets } from "../../src/regels/toetsuitkomst.ts";
import { regel } from "../../src/regels/voorwaarde.ts";
import type { Situatie } from "../../src/regelsets/situatie.ts";
import { alsVragen } from "../../src/regelsets/toetsfeit.ts";
import { westerkwartier } from "../../src/regelsets/westerkwartier/index.ts";
import { gronden } from "../../src/regelsets/westerkwartier/toetsing/toegangArtikel17.ts";
import type { Feiten, Motor } from "../regels.ts";

const ARTIKEL_17: Toets = { gronden, uitkomst: regel("WK-a17-eenvan") };

/** The situation that the flat facts of the other engines tell. */
export function alsSituatie(f: Feiten): Situatie {
  const extra = f["extraSlaapkamers"];
  return {
    huishouden: {
      leden: [
        { id: "c", rol: "client", leeftijd: 82 },
        ...(f["extraPersonen"] === 1 ? [{ id: "p", rol: "partner" as const, leeftijd: 79 }] : []),
      ],
    },
    woning: { ...(typeof extra === "number" && { slaapkamersInGebruik: extra + 1 }), vaatwasser: true },
    hulpvraag: {
      lichtHuishoudelijkWerk: f["lichtWerk"] === "volledig" ? "volledig" : "geen",
      zwaarHuishoudelijkWerk: f["zwaarWerk"] === "volledig" ? "volledig" : "geen",
      ...(f["was"] === true && {
        wasverzorging: {
          taak: "volledigMetStrijken",
          strijkenNoodzakelijk: true,
          bedlegerig: f["bedlegerig"] === true,
          extraBewassing: false,
        },
      }),
      boodschappen: [
        ...(f["boodschappenlijst"] === true ? (["lijst"] as const) : []),
        ...(f["inkopen"] === true ? (["inkopen"] as const) : []),
        ...(f["opbergen"] === true ? (["opbergen"] as const) : []),
      ],
      maaltijden: {
        broodmaaltijdDagenPerWeek: Number(f["broodmaaltijden"]),
        opwarmenDagenPerWeek: Number(f["warmeMaaltijden"]),
        kokenKeerPerWeek: 0,
      },
      afwasKeerPerWeek: 0,
    },
  };
}

/** What the API itself runs: every line with its source, every ground weighed, and what is still to be asked. */
export function wmoRegels(tabellen: Tabellen): Motor {
  const { normberekening, toetsing } = westerkwartier;
  if (normberekening === undefined) throw new Error("westerkwartier has minutes");
  const vragen = alsVragen(toetsing.feiten);
  const situaties = new WeakMap<Feiten, Situatie>();
  return {
    naam: "wmo-regels",
    norm(feiten) {
      // The situation arrives as it is: what the other engines take as flat facts is no work of theirs either.
      const situatie = situaties.get(feiten) ?? alsSituatie(feiten);
      situaties.set(feiten, situatie);
      return normberekening(situatie, tabellen).minutenPerWeek ?? undefined;
    },
    artikel17(feiten) {
      const { parameters, regels } = tabellen;
      const { uitkomst } = toets(ARTIKEL_17, { feiten, oordelen: new Map(), parameters, regels, vragen });
      return uitkomst === "onbekend" ? undefined : uitkomst === "ja";
    },
  };
}
