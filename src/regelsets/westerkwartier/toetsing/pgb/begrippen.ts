import type { Grond, Oordeelvraag } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  type Voorwaarde,
} from "../../../../regels/voorwaarde.ts";

/** Whether someone else than the budget holder manages the budget, or has the final say over it. */
export const ER_IS_VERTEGENWOORDIGER: Voorwaarde = eenVan(
  keuze("pgbBeheerder", "vertegenwoordiger"),
  regel("WK-a11-4-wettelijk"),
);

/** The words of article 1 that a pgb turns on. */
export const begrippen: readonly Grond[] = [
  {
    regel: "WK-a1-budgetbeheerder",
    soort: "criterium",
    omschrijving: "Een ander beheert het pgb voor de budgethouder en doet alle taken die erbij horen.",
    voorwaarde: keuze("pgbBeheerder", "vertegenwoordiger"),
    interpretatie:
      "Het document spreekt van budgetbeheerder en van PGB-vertegenwoordiger. Gelezen als dezelfde persoon.",
  },
  {
    regel: "WK-a1-budgethouder",
    soort: "criterium",
    omschrijving: "De budgethouder heeft het pgb gekregen en de ondersteuning is voor hem geïndiceerd.",
    voorwaarde: alleVan(feit("pgbToegekend"), feit("rechtOpMaatwerkvoorziening")),
  },
  {
    regel: "WK-a1-budgetplan",
    soort: "voorwaarde",
    omschrijving:
      "Er is een budgetplan. Daarin staan de reden voor een pgb, de vorm van ondersteuning, wie die geeft en wat ervan wordt betaald.",
    voorwaarde: alleVan(
      feit("budgetplanIngediend"),
      feit("budgetplanMotivatiePgb"),
      feit("budgetplanVormOndersteuning"),
      feit("budgetplanZorgverlener"),
      feit("budgetplanActiviteiten"),
    ),
  },
  {
    regel: "WK-a1-formeel",
    soort: "criterium",
    omschrijving: "De ondersteuning is formeel: een professional van buiten het sociale netwerk geeft haar.",
    voorwaarde: alleVan(regel("WK-a1-professional"), nietWaar(feit("zorgverlenerUitSociaalNetwerk"))),
  },
  {
    regel: "WK-a1-informeel",
    soort: "criterium",
    omschrijving: "De ondersteuning is informeel: wie haar geeft, geeft geen formele ondersteuning.",
    voorwaarde: nietWaar(regel("WK-a1-formeel")),
  },
  {
    regel: "WK-a1-ouder",
    soort: "criterium",
    omschrijving:
      "De vertegenwoordiger is een ouder: met gezag, door adoptie, als stiefouder, of omdat hij de jeugdige als eigen gezinslid verzorgt en opvoedt.",
    voorwaarde: keuze(
      "relatieTotJeugdige",
      "gezaghebbendeOuder",
      "adoptiefouder",
      "stiefouder",
      "verzorgerEnOpvoeder",
    ),
    interpretatie: "Ouder is hier ruimer dan in artikel 11, lid 5, dat alleen de gezaghebbende ouder noemt.",
  },
  {
    regel: "WK-a1-professional",
    soort: "criterium",
    omschrijving:
      "De zorgverlener is een professional: opgeleid of ervaren, aantoonbaar kundig, volgens de eisen van de branche, en passend ingeschreven of in loondienst bij een formele zorgaanbieder.",
    voorwaarde: alleVan(
      feit("zorgverlenerIsBeroepskracht"),
      feit("diplomaOfErvaringscertificaat"),
      feit("aantoonbareSpecifiekeKennisEnVaardigheden"),
      feit("voldoetBrancheKwaliteitseisen"),
      eenVan(
        feit("dienstverbandFormeleAanbieder"),
        alleVan(eenVan(feit("kvkNummer"), feit("beroepsregister")), feit("registratiePastBijVoorziening")),
      ),
    ),
    interpretatie:
      "Diploma of ervaringscertificaat staat tussen haakjes; gelezen als eis. De inschrijving moet bij de voorziening passen, in de KvK en in het beroepsregister.",
  },
  {
    regel: "WK-a1-vertegenwoordiger",
    soort: "criterium",
    omschrijving:
      "De vertegenwoordiger treedt op voor een cliënt die zijn belangen zelf niet redelijk kan wegen.",
    voorwaarde: alleVan(ER_IS_VERTEGENWOORDIGER, nietWaar(oordeelOver("WK-a1-vertegenwoordiger"))),
  },
  {
    regel: "WK-a1-zin",
    soort: "weegfactor",
    omschrijving: "De hulp is zorg in natura: zij komt van een aanbieder met een contract van de gemeente.",
    voorwaarde: alleVan(keuze("gewensteVorm", "zorgInNatura"), feit("gecontracteerdeAanbieder")),
  },
];

export const begripsoordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-a1-vertegenwoordiger",
    aan: "consulent",
    vraag: "Kan de cliënt zijn belangen in deze zaak zelf redelijk wegen?",
    ja: "De cliënt kan ook zonder vertegenwoordiger.",
    nee: "De cliënt heeft een vertegenwoordiger nodig.",
    bij: ER_IS_VERTEGENWOORDIGER,
  },
];
