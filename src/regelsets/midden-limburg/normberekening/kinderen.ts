import { type Antwoord, alle, een, NEE } from "../../../regels/antwoord.ts";
import { duur } from "../../../regels/duur.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { type Stap, weigering } from "../../../regels/rekenregel.ts";
import { isJongerDan } from "../../leefeenheid.ts";
import type { Kindzorg, Situatie } from "../../situatie.ts";
import type { MlTabellen } from "../sleutels.ts";
import { type Genummerd, hernummer } from "./hernummer.ts";
import { type Context, kaderminuten } from "./kaderminuten.ts";
import { kindoordelen } from "./kindoordelen.ts";
import { openVragen, voorwaarden } from "./kindvoorwaarden.ts";
import { opvang } from "./opvang.ts";
import type { Resultaat } from "./resultaat.ts";
import { TABEL_7 } from "./tabel7.ts";

const ONDERDEEL = "kinderen";

interface Minderjarig {
  readonly zorg: readonly Genummerd[];
  readonly antwoord: Antwoord;
  readonly teOud: readonly Stap[];
}

/** The care without the children who are of age (tabel 7). */
function minderjarig(
  { huishouden }: Situatie,
  zorg: readonly Genummerd[],
  tabellen: MlTabellen,
): Minderjarig {
  const grens = tabellen.parameters["kinderen.jongerDan"];
  const genoemd = new Set(zorg.flatMap(({ deze }) => deze.kinderen));
  const leden = (huishouden?.leden ?? []).filter(({ id }) => genoemd.has(id));
  const perLid = leden.map((lid) => ({ id: lid.id, jong: isJongerDan(lid, grens.waarde) }));
  const oud = new Set(perLid.filter(({ jong }) => jong.waarde === "nee").map(({ id }) => id));
  return {
    zorg: zorg
      .map(({ nummer, deze }) => {
        const kinderen = deze.kinderen.filter((id) => !oud.has(id));
        return { nummer, deze: { ...deze, kinderen } };
      })
      .filter(({ deze }) => deze.kinderen.length > 0),
    antwoord: een(...perLid.map(({ jong }) => jong)),
    teOud: [...oud].map((id) =>
      weigering(grens, {
        onderdeel: ONDERDEEL,
        omschrijving: `Geen hulp bij lid ${id}: de hulp is voor minderjarige kinderen`,
        ...(grens.interpretatie !== null && { interpretatie: grens.interpretatie }),
      }),
    ),
  };
}

/** Activities that tabel 7 does not name: the document gives no answer, so it is not a refusal either. */
function buitenTabel(zorg: readonly Kindzorg[], { regels }: MlTabellen): Deel {
  if (zorg.length === 0) return deel();
  const overleg = oordeel(regels["ML-h1-vangnet"], {
    aan: "consulent",
    vraag: "Deze hulp bij kinderen staat niet in tabel 7. Is zij toch nodig?",
    ja: "De gemeente bepaalt samen met de aanbieder wat er kan.",
    nee: "Er is geen hulp voor.",
  });
  return deel({
    nietGenormeerd: zorg.map(({ activiteit }) => ({
      ...regels["ML-h1-vangnet"],
      onderdeel: `kindzorg.${activiteit}`,
      reden: "Tabel 7 noemt deze hulp bij kinderen niet.",
    })),
    oordeel: [overleg],
  });
}

/** Without a framework each activity stands in tabel 7 and has no minutes. */
function zonderMinuten(zorg: readonly Genummerd[], { regels }: MlTabellen): Deel {
  return deel({
    nietGenormeerd: zorg.flatMap(({ deze: { activiteit } }) => {
      const regel = TABEL_7[activiteit];
      const reden = "Tabel 7 noemt deze hulp, zonder minuten.";
      return regel === undefined ? [] : [{ ...regels[regel], onderdeel: `kindzorg.${activiteit}`, reden }];
    }),
  });
}

/** The activities of tabel 7, once it is known that children may be cared for. */
function verzorging(context: Context, zorg: readonly Genummerd[], nodig: Antwoord): Deel {
  const { situatie, tabellen, kader } = context;
  const { huishouden } = situatie;
  const gevraagd = { huishouden, hulpvraag: { kindzorg: zorg.map(({ deze }) => deze) } };
  const minuten = kaderminuten(context, ONDERDEEL, nodig, gevraagd);
  return voegSamen([
    // When children may be helped is for this document: the questions of the framework do not count.
    { ...hernummer(minuten, zorg), oordeel: [] },
    kader === undefined ? zonderMinuten(zorg, tabellen) : deel(),
    deel({
      oordeel: [...openVragen(situatie, tabellen), ...kindoordelen(situatie, tabellen)],
      indicatieduur: [duur(ONDERDEEL, tabellen.parameters["kinderen.duur"], situatie.indicatie?.start)],
    }),
  ]);
}

/** Result 7, caring for children at home: short help in an emergency, never all of it (4.7 and tabel 7). */
export function kinderen(context: Context): Resultaat | undefined {
  const { situatie, tabellen } = context;
  const gevraagd = situatie.hulpvraag?.kindzorg ?? [];
  if (gevraagd.length === 0) return undefined;
  const inTabel = gevraagd
    .map((deze, nummer) => ({ nummer, deze }))
    .filter(({ deze }) => TABEL_7[deze.activiteit] !== undefined);
  const buiten = gevraagd.filter(
    ({ activiteit }) => activiteit !== "opvang" && TABEL_7[activiteit] === undefined,
  );
  const jong = minderjarig(situatie, inTabel, tabellen);
  const eisen = voorwaarden(situatie);
  const geweigerd = eisen.filter(({ voldaan }) => voldaan.waarde === "nee");
  const nodig = inTabel.length === 0 ? NEE : alle(...eisen.map(({ voldaan }) => voldaan), jong.antwoord);
  return {
    naam: "kinderen",
    toegekend: nodig,
    deel: voegSamen([
      deel({
        stappen: [
          ...jong.teOud,
          ...geweigerd.map(({ regel, anders }) =>
            weigering(tabellen.regels[regel], { onderdeel: ONDERDEEL, omschrijving: anders }),
          ),
        ],
      }),
      nodig.waarde === "nee" ? deel() : verzorging(context, jong.zorg, nodig),
      buitenTabel(buiten, tabellen),
      gevraagd.length > inTabel.length + buiten.length ? opvang(situatie, tabellen) : deel(),
    ]),
  };
}
