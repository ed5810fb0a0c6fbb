import { alleVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

/** Collective transport (second lid 4). */
export const COLLECTIEF: Deel = {
  gronden: [
    {
      regel: "WK-a21-4b-maatwerk",
      soort: "weegfactor",
      omschrijving: "Collectief vervoer is een maatwerkvoorziening van deur tot deur in de eigen omgeving.",
      voorwaarde: alleVan(),
    },
  ],
  uitkomst: alleVan(),
};

/** A vehicle that muscles move (lid 5 and 6). */
export const SPIERKRACHT: Deel = {
  gronden: [
    {
      regel: "WK-a21-5-spierkracht",
      soort: "criterium",
      omschrijving:
        "Het is een aanpassing aan een fiets, een bijzondere fiets, een rolstoelfiets of een handbike.",
      voorwaarde: keuze(
        "soortSpierkrachtVervoermiddel",
        "fietsaanpassing",
        "bijzondereFiets",
        "rolstoelfiets",
        "handbike",
      ),
      interpretatie: "De vervoermiddelen die het document noemt, zijn gelezen als een volledige lijst.",
    },
    {
      regel: "WK-a21-6a-fiets",
      soort: "voorwaarde",
      omschrijving: "De cliënt kan door zijn beperking geen gewone fiets of aankoppelfiets gebruiken.",
      voorwaarde: nietWaar(feit("kanGewoneOfAankoppelfietsGebruiken")),
    },
    {
      regel: "WK-a21-6b-merendeel",
      soort: "voorwaarde",
      omschrijving: "De cliënt kan er de meeste ritten mee maken.",
      voorwaarde: feit("vervoersbehoefteMeestMetSpierkracht"),
    },
  ],
  uitkomst: alleVan(regel("WK-a21-5-spierkracht"), regel("WK-a21-6a-fiets"), regel("WK-a21-6b-merendeel")),
};

/** An adaptation of a car (first lid 4, e). */
export const AUTO: Deel = {
  gronden: [
    {
      regel: "WK-a21-4a-auto",
      soort: "voorwaarde",
      omschrijving:
        "Het is een aanpassing en geen auto of rolstoelbus zelf, en de waarde van de auto past bij leeftijd, kilometers en staat.",
      voorwaarde: alleVan(nietWaar(feit("vraagtAutoOfRolstoelbusZelf")), oordeelOver("WK-a21-4a-auto")),
    },
  ],
  uitkomst: regel("WK-a21-4a-auto"),
  oordelen: [
    {
      regel: "WK-a21-4a-auto",
      aan: "consulent",
      vraag:
        "Past de waarde van de auto of rolstoelbus bij de leeftijd, de gereden kilometers en de staat ervan?",
      ja: "De aanpassing kan worden gegeven.",
      nee: "De aanpassing wordt niet gegeven.",
      bij: nietWaar(feit("vraagtAutoOfRolstoelbusZelf")),
    },
  ],
};

/** A bicycle seat or trailer for a child (lid 7). */
export const KINDERFIETS: Deel = {
  gronden: [
    {
      regel: "WK-a21-7-kind",
      soort: "uitzondering",
      omschrijving: "Het is voor een kind, en een standaard fietszitje of fietsaanhanger is niet mogelijk.",
      voorwaarde: alleVan(feit("clientIsJeugdige"), nietWaar(feit("standaardFietszitjeOfAanhangerMogelijk"))),
      interpretatie:
        "Gelezen als: voor dit zitje of deze aanhanger hoeft het kind zelf geen zelfstandige vervoersbehoefte te hebben.",
    },
  ],
  uitkomst: regel("WK-a21-7-kind"),
};
