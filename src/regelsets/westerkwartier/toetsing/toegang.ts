import type { Oordeelvraag, Tegenspraak, Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel, vergelijk } from "../../../regels/voorwaarde.ts";
import * as samenloop from "./afwegingSamenloop.ts";
import * as artikelen from "./toegangArtikelen.ts";
import * as huisgenoot from "./toegangHuisgenoten.ts";
import * as nieuweClient from "./toegangNieuweClient.ts";
import * as protocol from "./toegangProtocol.ts";

const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["woontAlleen", "meerderjarigeHuisgenoten"],
    als: alleVan(feit("woontAlleen"), feit("meerderjarigeHuisgenoten")),
    melding: "Wie alleen woont, heeft geen meerderjarige huisgenoot.",
  },
  {
    feiten: ["meerderjarigeHuisgenoten", "huisgenootInStaat"],
    als: alleVan(nietWaar(feit("meerderjarigeHuisgenoten")), feit("huisgenootInStaat")),
    melding: "Zonder meerderjarige huisgenoot kan er ook geen het huishoudelijke werk doen.",
  },
  {
    feiten: ["huisgenootInStaat", "leeftijdHuisgenoot"],
    als: alleVan(
      feit("huisgenootInStaat"),
      vergelijk("leeftijdHuisgenoot", "minder", "gebruikelijkeHulp.volwassenVanaf"),
    ),
    melding: "De oudste huisgenoot die het werk kan doen is meerderjarig, of er is er geen.",
  },
  {
    feiten: ["woontAlleen", "huisgenootInStaat"],
    als: alleVan(feit("woontAlleen"), feit("huisgenootInStaat")),
    melding: "Wie alleen woont, heeft geen huisgenoot die het huishoudelijke werk kan doen.",
  },
  ...nieuweClient.tegenspraken,
  ...samenloop.tegenspraken,
];

/** Article 17 leaves no room in its own words; the protocol keeps maatwerk as the principle in every case. */
const maatwerk: Oordeelvraag = {
  regel: "WK-b1-aanleiding",
  aan: "college",
  vraag: "Maatwerk blijft het uitgangspunt. Is er in deze situatie reden om de hulp toch te geven?",
  ja: "Het college kan met een motivering afwijken en de hulp toch geven.",
  nee: "De cliënt komt niet in aanmerking.",
  bij: eenVan(nieuweClient.houdtTegen, protocol.behandelbaar),
};

/** Who is let in to household help. Yes: the help may be given. */
export const hulpBijHuishouden: Toets = {
  gronden: [
    ...artikelen.gronden,
    ...huisgenoot.gronden,
    ...nieuweClient.gronden,
    ...protocol.gronden,
    ...samenloop.gronden,
    ...protocol.particulier,
  ],
  uitkomst: alleVan(
    regel("WK-a1-client"),
    nietWaar(regel("WK-a7-3-medewerking")),
    regel("WK-a13-1-toegang"),
    huisgenoot.geenHuisgenoot,
    nieuweClient.geenDrempel,
    protocol.voldaan,
    nietWaar(samenloop.gaatVoor),
  ),
  oordelen: [...huisgenoot.oordelen, ...nieuweClient.oordelen, ...protocol.oordelen, maatwerk],
  tegenspraken,
  gevolgen: [{ als: feit("woontAlleen"), nee: ["meerderjarigeHuisgenoten"] }],
};
