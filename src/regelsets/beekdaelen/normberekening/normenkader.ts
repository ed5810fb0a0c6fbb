import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import type { Kader } from "../../regelset.ts";
import type { Hulpvraag, Situatie } from "../../situatie.ts";

const JAARTAL =
  "Beekdaelen verwijst naar het normenkader van HHM uit 2025, dat hier niet is opgenomen. Deze minuten komen uit het normenkader dat u noemt.";

/**
 * What another framework gives for parts that this document has no minutes for. The framework sees only those parts
 * and no rooms, because rooms, extra effort and animals have numbers of their own here. Of its questions only those
 * about the minutes that are taken over come along: the rest are rules of its own document.
 */
export function uitKader(
  { huishouden, voorliggend }: Situatie,
  kader: Kader | undefined,
  hulpvraag: Hulpvraag,
): Deel {
  if (kader === undefined) return deel();
  const { stappen, nietGenormeerd, oordeel } = kader.normdeel({
    huishouden,
    woning: { overigeKamersInGebruik: 0 },
    hulpvraag,
    voorliggend: voorliggend && {
      maaltijdservice: voorliggend.maaltijdservice,
      boodschappendienst: voorliggend.boodschappendienst,
    },
  });
  const overgenomen = new Set(stappen.map(({ regel }) => regel));
  return deel({
    stappen: stappen.map((stap) => ({
      ...stap,
      interpretatie: [stap.interpretatie, JAARTAL].filter((tekst) => tekst !== undefined).join(" "),
    })),
    nietGenormeerd,
    oordeel: oordeel.filter(({ regel }) => overgenomen.has(regel)),
  });
}
