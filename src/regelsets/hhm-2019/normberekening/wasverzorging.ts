import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

/** Laundry is a result of its own, but the document gives no minutes for it (paragraaf 4, Wasverzorging). */
export function wasverzorging({ hulpvraag }: Situatie, { regels }: HhmTabellen): Deel {
  if (hulpvraag?.wasverzorging === undefined) return deel();
  const reden =
    "Het document noemt geen minuten voor de was, en de norm van HHM uit 2019 is door de CRvB afgewezen. De consulent bepaalt het aantal.";
  return deel({ nietGenormeerd: [{ ...regels["NK-was-geen-norm"], onderdeel: "wasverzorging", reden }] });
}
