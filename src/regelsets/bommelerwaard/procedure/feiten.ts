import { jaNee, keuze, type Toetsfeit } from "../../toetsfeit.ts";

/** Every fact that the procedures of this document ask, beside those of access. */
export const PROCEDUREFEITEN = {
  biedtWmoOndersteuning: jaNee("Biedt deze persoon of organisatie ondersteuning uit de Wmo aan?"),
  toegelatenDoorOpdrachtgever: jaNee("Heeft de opdrachtgever de aanbieder toegelaten na de procedure?"),
  overeenkomstGesloten: jaNee("Is er een overeenkomst met de aanbieder?"),
  potentieleOpdrachtnemer: jaNee("Gaat het om een mogelijke opdrachtnemer, die nog geen overeenkomst heeft?"),
  kiestGecontracteerdeAanbieder: jaNee("Kiest de cliënt een aanbieder met een contract van de gemeente?"),
  zorgplanAanwezig: jaNee("Heeft de aanbieder een zorgplan gemaakt?"),
  zorgplanAfgestemd: jaNee("Is het zorgplan afgestemd met de cliënt?"),
  zorgplanNoemtWijze: jaNee(
    "Staat in het zorgplan hoe de aanbieder aan het resultaat en de doelen bijdraagt?",
  ),
  zorgplanNoemtTermijn: jaNee("Staat in het zorgplan binnen welke termijn hij dat doet?"),
  extraEisenAanmelding: jaNee("Stelt de aanbieder extra eisen aan een aanmelding?"),
  zorgplanGeevalueerd: jaNee("Heeft de aanbieder het zorgplan geëvalueerd?"),
  verslagNoemtResultaat: jaNee("Staat in het evaluatieverslag of de afspraken en resultaten zijn gehaald?"),
  verslagNoemtVoortgang: jaNee("Staat in het evaluatieverslag hoe ver de cliënt met de doelen is?"),
  verslagNoemtSamenwerking: jaNee(
    "Staat in het evaluatieverslag hoe het gaat met de samenwerking met anderen?",
  ),
  verslagNoemtLeefgebieden: jaNee(
    "Staan in het evaluatieverslag de ontwikkelingen op andere levensgebieden die van invloed zijn?",
  ),
  verslagNoemtToekomst: jaNee(
    "Staat in het evaluatieverslag hoe het staat met het plan en wat nodig is om op tijd af te sluiten?",
  ),
  verslagNoemtRisico: jaNee(
    "Staan in het evaluatieverslag de risicofactoren, als die er zijn, en de afspraken over nazorg?",
  ),
  vervolgGemeldInEindevaluatie: jaNee("Meldt de eindevaluatie dat een vervolgindicatie nodig is?"),
  wachtlijstAanwezig: jaNee("Heeft de aanbieder een wachtlijst?"),
  wachtlijstGedeeld: jaNee("Deelt de aanbieder de wachtlijst via het gedeelde document?"),
  clientVerhuisd: jaNee("Is de cliënt verhuisd?"),
  verhuizingDirectGemeld: jaNee(
    "Heeft de aanbieder de verhuizing direct gemeld aan de toegang van de gemeente?",
  ),
  wijzigingWerkafspraken: keuze("Veranderen de werkafspraken?", ["geen", "klein", "substantieel"]),
  aanbiedersGeinformeerd: jaNee("Zijn de aanbieders van de wijziging op de hoogte gesteld?"),
  viaOverlegtafel: jaNee("Is de wijziging via de overlegtafel gegaan?"),
  overeenkomstGewijzigd: jaNee("Is de overkoepelende overeenkomst gewijzigd?"),
  gewijzigdVolgensOvereenkomst: jaNee("Is dat gedaan op de manier die de overeenkomst zelf geeft?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
