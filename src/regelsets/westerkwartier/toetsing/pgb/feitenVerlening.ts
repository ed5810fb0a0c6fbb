import { LEVERPLAATSEN } from "../../../begeleiding/vraag.ts";
import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** What is asked, how it is given, and what the budget plan says. */
export const verleningsfeiten = {
  soortVoorziening: keuze("Gaat het om een algemene voorziening of om een maatwerkvoorziening?", [
    "algemeneVoorziening",
    "maatwerkvoorziening",
  ]),
  pgbVoor: keuze("Waarvoor is het pgb bedoeld?", [
    "hulpBijHuishouden",
    "individueleBegeleiding",
    "groepsbegeleiding",
    "kortdurendVerblijf",
    "roerendeWoonvoorziening",
    "andereWoonvoorziening",
    "collectiefVervoer",
    "andereVervoersvoorziening",
    "rolstoel",
    "anders",
  ]),
  gewensteVorm: keuze("In welke vorm wil de cliënt de hulp krijgen?", [
    "zorgInNatura",
    "pgb",
    "financieleTegemoetkoming",
    "nietGecontracteerdeZorg",
  ]),
  gecontracteerdeAanbieder: jaNee("Heeft de aanbieder een contract?"),
  zorgInNaturaVoorAndereVoorziening: jaNee(
    "Krijgt de cliënt voor een andere maatwerkvoorziening zorg in natura?",
  ),
  zorgInNaturaBinnenZelfdeVoorziening: jaNee(
    "Krijgt de cliënt binnen deze maatwerkvoorziening ook zorg in natura?",
  ),
  zelfdeAanbiederNaturaEnPgb: jaNee(
    "Levert dezelfde zorgaanbieder de zorg in natura en de hulp met het pgb?",
  ),
  algemeneVoorzieningErnaast: jaNee("Gebruikt de cliënt daarnaast een algemene voorziening?"),
  rechtOpMaatwerkvoorziening: jaNee("Komt de cliënt in aanmerking voor een maatwerkvoorziening?"),
  keuzePgbGemotiveerd: jaNee(
    "Heeft de cliënt uitgelegd waarom hij een pgb wil in plaats van zorg in natura?",
  ),
  pgbToegekend: jaNee("Is het pgb toegekend?"),
  trekkingsrechtInBeschikking: jaNee("Staat het trekkingsrecht in de beschikking?"),
  budgetplanIngediend: jaNee("Heeft de cliënt een budgetplan ingediend?"),
  budgetplanMotivatiePgb: jaNee("Staat in het budgetplan waarom de cliënt een pgb wil?"),
  budgetplanVormOndersteuning: jaNee("Staat in het budgetplan welke vorm van ondersteuning de cliënt koopt?"),
  budgetplanZorgverlener: jaNee("Staat in het budgetplan wie de ondersteuning geeft?"),
  budgetplanActiviteiten: jaNee("Staat in het budgetplan welke activiteiten van het pgb worden betaald?"),
  budgetplanGoedgekeurd: jaNee("Is het goedgekeurde budgetplan bij het AIN-plan gevoegd?"),
  spoedeisend: jaNee("Gaat het om spoedeisende zorg?"),
  crisis: jaNee("Gaat het om zorg bij een crisis?"),
  drukUitgeoefend: jaNee(
    "Is de cliënt onder druk gezet om de hulp van deze persoon of organisatie te kopen?",
  ),
  leverplaats: keuze("Waar wordt de begeleiding gegeven?", LEVERPLAATSEN),
  leveringBuitenland: jaNee("Wordt de ondersteuning in het buitenland gegeven?"),
  schriftelijkeToestemmingCollege: jaNee(
    "Heeft het college schriftelijk toestemming gegeven voor ondersteuning in het buitenland?",
  ),
  verblijfBuitenlandDagen: geheelGetal("Hoe lang verblijft de budgethouder in het buitenland?", "dagen"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
