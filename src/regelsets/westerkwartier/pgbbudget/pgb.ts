import { antwoord } from "../../../regels/antwoord.ts";
import {
  exact,
  gegeven,
  hoogste,
  hoogstens,
  kies,
  laagste,
  min,
  nietNegatief,
  plus,
} from "../../../regels/grootheid.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Tariefvoorziening, Tarieven } from "../../../regels/tarief.ts";
import { FEIT } from "../../pgbbudget/feiten.ts";
import { AFRONDING, omvangVan, prijs } from "../../pgbbudget/omvang.ts";
import { type Gezocht, zoekTarief } from "../../pgbbudget/tarief.ts";
import { type Budgetdeel, type Budgetgrond, deel, type Geldstap } from "../../pgbbudget/uitkomst.ts";
import type { Pgbvraag } from "../../pgbbudget/vraag.ts";
import type { WkRegel } from "../behandeling.ts";
import type { WkBudgettabellen } from "./sleutels.ts";
import { tariefstap } from "./tariefstap.ts";

/** The article that sends the reader to the table of tariffs. */
function verwijzing(voorziening: Tariefvoorziening): WkRegel | undefined {
  switch (voorziening) {
    case "hulpBijHuishouden":
      return "WK-a13-9-kostprijs";
    case "individueleBegeleidingBasis":
    case "individueleBegeleidingIntensief":
      return "WK-a14-2-kostprijs";
    case "groepsbegeleidingBasis":
    case "groepsbegeleidingIntensief":
      return "WK-a15-2-kostprijs";
    case "kortdurendVerblijf":
      return "WK-a16-2-kostprijs";
    case "beschermdWonen":
    case "vervoer":
      return undefined;
  }
}

const SOM = `Het document geeft geen rekensom. Gelezen als: de omvang per week maal het tarief maal het aantal weken. ${AFRONDING}`;

/** The height of a budget (article 11, lid 12 and 13), and what the client pays on top of it (lid 14). */
export function pgb(
  vraag: Pgbvraag,
  tabellen: WkBudgettabellen,
  tarieven: Tarieven,
  gemeentecode: string | undefined,
): Budgetdeel {
  const { voorziening, eenheid, vorm } = vraag;
  const { regels } = tabellen;
  const verwijst = verwijzing(voorziening);
  if (verwijst === undefined) {
    const reden = "Het document zegt niet waar het tarief van deze voorziening staat.";
    return deel({ nietGenormeerd: [{ ...regels["WK-b2-hh-ontbreekt"], onderdeel: voorziening, reden }] });
  }
  const zoek = (velden: Pick<Gezocht, "vorm" | "gegevenCent" | "pad">) =>
    zoekTarief({ voorziening, eenheid, gemeentecode, ...velden }, tarieven);
  const college = zoek({
    vorm: vorm ?? { feit: FEIT.vorm },
    gegevenCent: vraag.tariefCent,
    pad: "pgb.tariefCent",
  });
  const natura = zoek({
    vorm: "zorgInNatura",
    gegevenCent: vraag.kostprijsNaturaCent,
    pad: FEIT.kostprijsNaturaCent.pad,
  });

  const toereikend = antwoord(vraag.isTariefToereikend, FEIT.isTariefToereikend);
  const afwijkend = laagste(gegeven(vraag.afwijkendTariefCent, FEIT.afwijkendTariefCent), natura.cent);
  const toegekend = kies(toereikend, college.cent, hoogste(college.cent, afwijkend));
  const wijktAf = toereikend.waarde !== "ja";
  const gewenst = gegeven(vraag.gewenstTariefCent, FEIT.gewenstTariefCent);
  const duurder = nietNegatief(plus(gewenst, min(toegekend)));
  const verblijf = tabellen.parameters["kortdurendVerblijf.maximum"];
  const isVerblijf = voorziening === "kortdurendVerblijf" && eenheid === "etmaal";
  const omvang = omvangVan(vraag, isVerblijf ? verblijf.waarde : undefined);

  const afwijking: Geldstap = {
    ...regels["WK-a11-13-afwijken"],
    onderdeel: "pgb",
    soort: "begrenzing",
    omschrijving:
      "Tarief als het college ervan afwijkt, hoogstens de kostprijs van de goedkoopste voorziening in natura",
    cent: toegekend,
    interpretatie:
      "Gelezen als een grens aan een hoger tarief. Is de kostprijs in natura lager dan het gewone tarief, dan blijft het gewone tarief.",
  };
  const binnenMaximum: Budgetgrond = {
    regel: verblijf.regel,
    bron: verblijf.bron,
    omschrijving: `Het gaat om hoogstens ${verblijf.waarde} etmalen per week; meer etmalen tellen niet mee`,
    antwoord: hoogstens(gegeven(vraag.aantalPerWeek, FEIT.aantalPerWeek), exact(verblijf.waarde)),
  };
  return deel({
    gronden: isVerblijf ? [binnenMaximum] : [],
    stappen: [
      tariefstap(college, verwijst, tabellen),
      ...(wijktAf ? [afwijking] : []),
      {
        ...regels["WK-a11-12-plan"],
        onderdeel: "pgb",
        soort: "bedrag",
        omschrijving: "Het pgb over alle weken samen",
        cent: prijs(omvang, toegekend, eenheid),
        interpretatie: SOM,
      },
      {
        ...regels["WK-a11-14-meerkosten"],
        onderdeel: "meerkosten",
        soort: "bedrag",
        omschrijving: "Wat de cliënt zelf betaalt omdat zijn aanbieder duurder is, over alle weken samen",
        cent: prijs(omvang, duurder, eenheid),
        interpretatie: `Het aanbod van het college is gelezen als het toegekende tarief. ${AFRONDING}`,
      },
    ],
    nietGenormeerd:
      college.herkomst === "onbekend"
        ? [
            {
              ...regels["WK-b2-hh-ontbreekt"],
              onderdeel: voorziening,
              reden:
                "Het document verwijst naar een tabel met tarieven, maar bevat voor deze voorziening geen bedrag.",
            },
          ]
        : [],
    tarieven: [...college.ontbreekt, ...(wijktAf ? natura.ontbreekt : [])],
    oordeel: [
      ...(wijktAf && vraag.afwijkendTariefCent === undefined
        ? [
            oordeel(regels["WK-a11-13-afwijken"], {
              aan: "college",
              vraag: "Wijkt het college af van het vastgestelde tarief?",
              ja: "Het pgb wordt berekend met het hogere tarief, tot de kostprijs van de goedkoopste voorziening in natura.",
              nee: "Het vastgestelde tarief blijft gelden.",
              feit: FEIT.afwijkendTariefCent.pad,
            }),
          ]
        : []),
      oordeel(regels["WK-a11-12-toereikend"], {
        aan: "consulent",
        vraag: "Is het pgb hoog genoeg om goede hulp te kopen die werkt?",
        ja: "De hoogte van het pgb voldoet aan deze regel.",
        nee: "De hoogte van het pgb moet opnieuw worden bekeken.",
      }),
    ],
  });
}
