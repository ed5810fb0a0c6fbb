import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** Who manages the budget, and what bears on whether he may. */
export const beheerfeiten = {
  pgbBeheerder: keuze("Wie beheert het pgb?", ["budgethouder", "vertegenwoordiger"]),
  wettelijkVertegenwoordigerAangesteld: jaNee("Is er een wettelijke vertegenwoordiger aangesteld?"),
  bewindvoerderAangesteld: jaNee("Is er een bewindvoerder aangesteld?"),
  taakBudgetplan: jaNee("Kan de beheerder een budgetplan maken?"),
  taakZorgovereenkomst: jaNee("Kan de beheerder een zorgovereenkomst maken?"),
  taakOpdrachtgever: jaNee(
    "Kan de beheerder opdrachtgever zijn, de hulp aansturen en vervanging regelen bij ziekte en vakantie?",
  ),
  taakBudgetbeheer: jaNee(
    "Kan de beheerder declaraties controleren, facturen indienen en een administratie bijhouden?",
  ),
  taakKwaliteit: jaNee(
    "Kan de beheerder letten op goede en veilige hulp, en iets doen als die tekortschiet?",
  ),
  taakDoelen: jaNee("Kan de beheerder erop letten dat er aan de doelen van het AIN-plan wordt gewerkt?"),
  taakVerantwoording: jaNee("Kan de beheerder het college laten zien waaraan het pgb is besteed?"),
  taakWijzigingen: jaNee("Kan de beheerder wijzigingen doorgeven aan het college en de SVB?"),
  beheerderOnafhankelijkVanAanbieder: jaNee(
    "Is de beheerder (ook financieel) onafhankelijk van de zorgaanbieder?",
  ),
  beheerderLeeftijd: geheelGetal("Hoe oud is de beheerder?", "jaren"),
  beheerderIngeschrevenInBrp: jaNee("Staat de beheerder met een woonadres in de BRP?"),
  vertegenwoordigerIsZorgverlener: jaNee("Geeft de vertegenwoordiger zelf de hulp?"),
  vertegenwoordigerFunctieBijAanbieder: jaNee(
    "Heeft de vertegenwoordiger een andere functie bij de zorgaanbieder?",
  ),
  vertegenwoordigerRelatieMetHulpverlener: jaNee(
    "Heeft de vertegenwoordiger direct of indirect een relatie met de hulpverlener of diens leidinggevende?",
  ),
  vertegenwoordigerIsGezaghebbendeOuder: jaNee(
    "Is de vertegenwoordiger de ouder die het gezag over de cliënt heeft?",
  ),
  clientIsJeugdige: jaNee("Is de cliënt jonger dan 18 jaar?"),
  relatieTotJeugdige: keuze("Wat is de vertegenwoordiger van de jeugdige?", [
    "gezaghebbendeOuder",
    "adoptiefouder",
    "stiefouder",
    "verzorgerEnOpvoeder",
    "ietsAnders",
  ]),
  vertegenwoordigerOnderBewindMentorschapCuratele: jaNee(
    "Staat de vertegenwoordiger zelf onder bewind, mentorschap of curatele?",
  ),
  vertegenwoordigerSchulden: jaNee("Heeft de vertegenwoordiger problemen met schulden?"),
  vertegenwoordigerIndicatieBegeleiding: jaNee(
    "Heeft de vertegenwoordiger zelf een indicatie voor begeleiding, of krijgt hij individuele begeleiding?",
  ),
  budgethouderDetentie: jaNee("Zit de budgethouder in detentie?"),
  vertegenwoordigerDetentie: jaNee("Zit de vertegenwoordiger in detentie?"),
  budgethouderVerslaving: jaNee("Heeft de budgethouder een verslaving?"),
  vertegenwoordigerVerslaving: jaNee("Heeft de vertegenwoordiger een verslaving?"),
  budgethouderHulpAdministratie: jaNee("Krijgt de budgethouder ondersteuning bij zijn eigen administratie?"),
  vertegenwoordigerHulpAdministratie: jaNee(
    "Krijgt de vertegenwoordiger ondersteuning bij zijn eigen administratie?",
  ),
  budgethouderSchuldsanering: jaNee(
    "Zit de budgethouder in de schuldsanering, of heeft hij daarom gevraagd?",
  ),
  vertegenwoordigerSchuldsanering: jaNee(
    "Zit de vertegenwoordiger in de schuldsanering, of heeft hij daarom gevraagd?",
  ),
  budgethouderSurseance: jaNee("Heeft de budgethouder surseance van betaling aangevraagd?"),
  vertegenwoordigerSurseance: jaNee("Heeft de vertegenwoordiger surseance van betaling aangevraagd?"),
  budgethouderEerderPgbBeheerd: jaNee("Heeft de budgethouder eerder een pgb beheerd?"),
  budgethouderOnvoldoendeVaardigGebleken: jaNee("Bleek de budgethouder toen niet vaardig genoeg?"),
  budgethouderVerplichtingenNietNagekomen: jaNee("Kwam de budgethouder toen zijn verplichtingen niet na?"),
  budgethouderFraudePgb: jaNee("Was er toen bij de budgethouder sprake van fraude met een pgb?"),
  vertegenwoordigerEerderPgbBeheerd: jaNee("Heeft de vertegenwoordiger eerder een pgb beheerd?"),
  vertegenwoordigerOnvoldoendeVaardigGebleken: jaNee("Bleek de vertegenwoordiger toen niet vaardig genoeg?"),
  vertegenwoordigerVerplichtingenNietNagekomen: jaNee(
    "Kwam de vertegenwoordiger toen zijn verplichtingen niet na?",
  ),
  vertegenwoordigerFraudePgb: jaNee("Was er toen bij de vertegenwoordiger sprake van fraude met een pgb?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
