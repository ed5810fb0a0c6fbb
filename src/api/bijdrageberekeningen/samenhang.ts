import type * as z from "zod";
import { aantalMaanden, eersteDag } from "../../regelsets/bijdrage/tijdvak.ts";
import type { Bijdragevraag } from "../../regelsets/bijdrage/vraag.ts";

/** Ten years. */
export const MAX_MAANDEN = 120;

type Meld = (path: readonly PropertyKey[], code: string, melding: string) => void;

/** Times of one kind that overlap or touch: they have to be told as one. */
function controleerTijden(
  naam: string,
  tijden: readonly { readonly plek: number; readonly van: string; readonly tot: string | null | undefined }[],
  meld: Meld,
): void {
  const opVolgorde = tijden.toSorted((a, b) => (a.van < b.van ? -1 : 1));
  for (const [nummer, { plek, van, tot }] of opVolgorde.entries()) {
    if (typeof tot === "string" && tot <= van) {
      meld([naam, plek, "tot"], "niet-na-begin", "Deze dag moet na de dag van begin liggen.");
    }
    const vorige = opVolgorde[nummer - 1];
    if (vorige === undefined) continue;
    if (typeof vorige.tot !== "string" || vorige.tot >= van) {
      meld(
        [naam, plek, "van"],
        "overlapt",
        "Dit overlapt met een andere of sluit daarop aan. Stuur ze als één.",
      );
    }
  }
}

function controleerPeriode({ periode: { van, totEnMet } }: Bijdragevraag, meld: Meld): void {
  const aantal = aantalMaanden(van, totEnMet);
  if (aantal < 1)
    meld(["periode", "totEnMet"], "voor-begin", "Deze maand mag niet voor de eerste maand liggen.");
  if (aantal > MAX_MAANDEN) {
    meld(["periode", "totEnMet"], "te-lang", `Een periode is hoogstens ${MAX_MAANDEN} maanden.`);
  }
}

/** Adds what is wrong with a question on a contribution when its parts are held together. */
export function controleerBijdrage(vraag: Bijdragevraag, context: z.core.$RefinementCtx): void {
  const meld: Meld = (path, code, melding) =>
    context.addIssue({ code: "custom", path: [...path], params: { code, melding } });

  controleerPeriode(vraag, meld);
  const voorzieningen = [
    { pad: ["voorziening"], een: vraag.voorziening },
    ...(vraag.andereVoorzieningen ?? []).map((een, plek) => ({ pad: ["andereVoorzieningen", plek], een })),
  ];
  for (const { pad, een } of voorzieningen) {
    const { start, einde, eindreden, eerderBetaaldCent = 0 } = een;
    if (start !== undefined && start >= eersteDag(vraag.periode.van) && eerderBetaaldCent > 0) {
      meld(
        [...pad, "eerderBetaaldCent"],
        "tegenspraak",
        "De voorziening begint pas in de gevraagde periode.",
      );
    }
    if (start !== undefined && typeof einde === "string" && einde < start) {
      meld([...pad, "einde"], "voor-begin", "Deze dag mag niet voor de start liggen.");
    }
    if (eindreden !== undefined && einde === null) {
      meld([...pad, "eindreden"], "niet-van-toepassing", "Deze voorziening heeft geen einde.");
    }
  }
  controleerTijden(
    "onderbrekingen",
    (vraag.onderbrekingen ?? []).map(({ van, tot }, plek) => ({ plek, van, tot })),
    meld,
  );
  const omstandigheden = (vraag.omstandigheden ?? []).map((een, plek) => ({ ...een, plek }));
  for (const [, tijden] of Map.groupBy(omstandigheden, ({ soort }) => soort)) {
    controleerTijden("omstandigheden", tijden, meld);
  }
  const dagen = (vraag.wijzigingen ?? []).map(({ vanaf }) => vanaf);
  for (const [plek, { vanaf, huishouden = {}, betaaltWlzBijdrage }] of (vraag.wijzigingen ?? []).entries()) {
    if (dagen.indexOf(vanaf) < plek) {
      meld(["wijzigingen", plek, "vanaf"], "dubbel", "Over deze dag staat er al een wijziging.");
    }
    const isLeeg = Object.values(huishouden).every((waarde) => waarde === undefined);
    if (isLeeg && betaaltWlzBijdrage === undefined) {
      meld(["wijzigingen", plek], "leeg", "Zeg wat er verandert.");
    }
  }
}
