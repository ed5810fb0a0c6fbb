import { jaNee, type Toetsfeit } from "../../../toetsfeit.ts";

/** Transport without aids (hoofdstuk 6). */
export const VERVOERFEITEN = {
  alleenVervoerVoorVrijwilligerswerk: jaNee("Is het gevraagde vervoer alleen voor vrijwilligerswerk?"),
  alleenVervoerVoorOnderwijs: jaNee("Is het gevraagde vervoer alleen om onderwijs te volgen?"),
  alleenBovenregionaalVervoer: jaNee("Is het gevraagde vervoer alleen voor reizen buiten de regio?"),
  voorzieningenInComplex: jaNee(
    "Woont de cliënt in of vlak bij een complex met voorzieningen, zoals een winkel of kapper?",
  ),
  moetKinderenVervoeren: jaNee("Moet de cliënt als ouder kinderen vervoeren?"),
  begeleidingBijVervoerNodig: jaNee("Heeft de cliënt begeleiding nodig bij het vervoer?"),
  nsBegeleiderspasMogelijk: jaNee("Heeft de cliënt een begeleiderspas van de NS, of kan hij die krijgen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
