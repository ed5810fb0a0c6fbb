import { type Deel, deel, type NietGenormeerd } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Kader } from "../../regelset.ts";
import type { Hulpvraag, Situatie } from "../../situatie.ts";
import type { BdRegel } from "../behandeling.ts";
import type { BdTabellen } from "../sleutels.ts";
import { uitKader } from "./normenkader.ts";
import { vraagtSchoonmaak } from "./schoonmaak.ts";
import { wasZonderStrijken } from "./wasverzorging.ts";

const vraagtMaaltijden = ({ maaltijden }: Hulpvraag): boolean =>
  Object.values(maaltijden ?? {}).some((keer) => keer !== undefined && keer > 0);

/** The parts that the document presupposes a base for without printing it: from the framework, or without a norm. */
export function zonderBasis(situatie: Situatie, { regels }: BdTabellen, kader?: Kader): Deel {
  const gevraagd = situatie.hulpvraag ?? {};
  const wasverzorging = wasZonderStrijken(situatie);
  const boodschappen = gevraagd.boodschappen?.length ? gevraagd.boodschappen : undefined;
  const maaltijden = vraagtMaaltijden(gevraagd) ? gevraagd.maaltijden : undefined;
  const delen = Object.entries({ wasverzorging, boodschappen, maaltijden })
    .filter(([, deelvraag]) => deelvraag !== undefined)
    .map(([onderdeel]) => onderdeel);
  const dienst = oordeel(regels["BD-2-5-4-alg-gebruikelijk-lijst"], {
    aan: "consulent",
    vraag: "Is een boodschappenservice of een maaltijddienst genoeg? Die zijn algemeen gebruikelijk.",
    ja: "Voor dat deel is er geen ondersteuning.",
    nee: "De gevraagde hulp blijft staan.",
    feit: "voorliggend",
  });
  const oordelen = boodschappen || maaltijden ? [dienst] : [];
  if (delen.length === 0) return deel();
  if (kader !== undefined) {
    const vanKader = uitKader(situatie, kader, { wasverzorging, boodschappen, maaltijden });
    return { ...vanKader, oordeel: [...vanKader.oordeel, ...oordelen] };
  }
  return deel({
    oordeel: oordelen,
    nietGenormeerd: delen.map((onderdeel) => ({
      ...regels["BD-8-7-4-basis-ontbreekt"],
      onderdeel,
      reden: "Het document gaat uit van een basisnormtijd uit het normenkader van HHM, maar noemt die niet.",
    })),
  });
}

/** What is asked on top of cleaning while no cleaning is asked, and rooms that are not the client's. */
export function nietGenormeerd(situatie: Situatie, { regels }: BdTabellen): Deel {
  const uit: NietGenormeerd[] = [];
  const meld = (regel: BdRegel, onderdeel: string, reden: string) =>
    uit.push({ ...regels[regel], onderdeel, reden });
  const { woning, hulpvraag, huisdieren } = situatie;
  if (!vraagtSchoonmaak(situatie)) {
    const reden = "Deze extra tijd is er alleen bij hulp bij het schoonmaken.";
    if (hulpvraag?.extraInzet) meld("BD-8-7-4-extra-30", "extraInzet", reden);
    if (huisdieren) meld("BD-8-7-4-huisdieren-15", "huisdieren", reden);
    if (woning?.overigeKenmerken) meld("BD-8-7-4-overige-15", "overigeKenmerken", reden);
  }
  if (woning?.gemeenschappelijkeRuimten) {
    meld(
      "BD-2-5-4-alg-gebruikelijk-lijst",
      "gemeenschappelijkeRuimten",
      "Het schoonmaken van algemene ruimten in een wooncomplex is algemeen gebruikelijk.",
    );
  }
  return deel({ nietGenormeerd: uit });
}
