import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlTabellen } from "../sleutels.ts";

/** After a divorce both parents keep their duty, so the one who lives elsewhere comes into view (4.7). */
function gescheiden({ kindsituatie }: Situatie, { regels }: MlTabellen): Oordeel[] {
  if (!kindsituatie?.gescheiden) return [];
  const zorgplicht = oordeel(regels["ML-h4-7-echtscheiding-kind"], {
    aan: "consulent",
    vraag: "Komt elke ouder ook na de scheiding de eigen zorgplicht voor de kinderen na?",
    ja: "Wat de ouders zelf doen, hoeft de hulp niet te doen.",
    nee: "De zorgplicht van beide ouders blijft bestaan; bespreek dat.",
  });
  if (kindsituatie.andereOuderInStaat === false) return [zorgplicht];
  const elders = kindsituatie.andereOuderInStaat
    ? oordeel(regels["ML-h4-7-afspraken-rechter"], {
        aan: "consulent",
        vraag:
          "Past opvang door de ouder die niet thuis woont bij de afspraken van de ouders of van de rechter?",
        ja: "Die opvang komt eerst in beeld.",
        nee: "Een korte indicatie blijft mogelijk.",
      })
    : oordeel(regels["ML-h4-7-niet-thuiswonende-ouder"], {
        aan: "consulent",
        vraag: "Kan de ouder die niet thuis woont de kinderen opvangen? Dit moet worden onderzocht.",
        ja: "Die opvang komt eerst in beeld.",
        nee: "Een korte indicatie blijft mogelijk.",
        feit: FEITEN.andereOuderInStaat.pad,
      });
  return [zorgplicht, elders];
}

/** What 4.7 leaves to a person where children are cared for. */
export function kindoordelen(situatie: Situatie, tabellen: MlTabellen): Oordeel[] {
  const { regels } = tabellen;
  return [
    oordeel(regels["ML-h4-7-leeftijd"], {
      aan: "consulent",
      vraag: "Past de gevraagde zorg bij de leeftijd van de kinderen?",
      ja: "De zorg kan worden gegeven.",
      nee: "De consulent past de zorg aan; het document noemt geen leeftijdsgroepen.",
    }),
    oordeel(regels["ML-h4-7-eigen-oplossing"], {
      aan: "consulent",
      vraag: "Is er binnen de langste duur een eigen oplossing?",
      ja: "De hulp stopt zodra die er is.",
      nee: "De ouders moeten die binnen de langste duur vinden.",
    }),
    ...gescheiden(situatie, tabellen),
  ];
}
