import type { Grond, Oordeelvraag } from "../../../../regels/toets.ts";
import { feit } from "../../../../regels/voorwaarde.ts";

export const SMAAK_OF_HOBBY: Grond = {
  regel: "BD-1-1-geen-smaak-hobby",
  soort: "weigeringsgrond",
  omschrijving: "De vraag gaat om smaak of om een hobby",
  voorwaarde: feit("betreftHobbyOfSmaak"),
  ruimte: {
    soort: "kan",
    aan: "consulent",
    vraag: "Gaat de vraag verder dan wat nodig is om zelfredzaam te zijn en mee te doen?",
    ja: "Daarvoor is er geen voorziening.",
    nee: "De smaak of hobby houdt de voorziening niet tegen.",
  },
  interpretatie: "Niet elke hobby van vroeger hoeft te kunnen. Welke wel, beoordeelt de consulent.",
};

/** How far help goes, which people judge (Inleiding, paragrafen 1.1, 2.1 and 2.5.1). */
export const NIVEAU: readonly Oordeelvraag[] = [
  {
    regel: "BD-1-1-aanvaardbaar-niveau",
    aan: "consulent",
    vraag:
      "Blijft de cliënt zonder hulp onder het niveau dat past bij zijn situatie van vroeger en bij leeftijdgenoten zonder beperkingen?",
    ja: "Er is hulp nodig tot dat niveau.",
    nee: "De cliënt is al op een aanvaardbaar niveau.",
  },
  {
    regel: "BD-2-1-eigen-verantwoordelijkheid",
    aan: "consulent",
    vraag: "Vergroot de hulp wat de cliënt zelf kan, en houdt hij de regie?",
    ja: "De hulp past bij de eigen verantwoordelijkheid van de cliënt.",
    nee: "De consulent zoekt een vorm die daar beter bij past.",
  },
  {
    regel: "BD-2-5-1-inspanning",
    aan: "consulent",
    vraag: "Heeft de cliënt zich genoeg ingespannen om te gebruiken wat hij zelf kan en heeft?",
    ja: "Wat overblijft, telt als hulp die nodig is.",
    nee: "De cliënt doet eerst zelf wat binnen zijn bereik ligt.",
  },
  {
    regel: "BD-inl-passende-bijdrage",
    aan: "college",
    vraag:
      "Draagt de voorziening goed genoeg bij aan zelfredzaamheid, meedoen en zo lang mogelijk thuis wonen?",
    ja: "De voorziening past.",
    nee: "Er is een andere voorziening nodig.",
  },
];
