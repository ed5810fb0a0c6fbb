import { datum, geheelGetal, jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** What is paid from the budget, and what happens when it ends. */
export const bestedingsfeiten = {
  kostensoort: lijst("Welke kosten zijn er?", [
    "ondersteuning",
    "overhead",
    "opleiding",
    "maaltijden",
    "entreegelden",
    "vog",
    "andereBijkomendeKosten",
    "bemiddeling",
    "coordinatie",
    "tussenpersoon",
    "belangenbehartiger",
  ]),
  tariefToereikend: jaNee("Is het tarief van het college genoeg om de hulp te kopen?"),
  tariefCollegeAanbod: geheelGetal("Wat kost het aanbod van het college?", "eurocent"),
  tariefGewensteAanbieder: geheelGetal(
    "Wat kost de aanbieder of voorziening die de cliënt wil, over dezelfde tijd?",
    "eurocent",
  ),
  kostprijsGoedkoopsteZin: geheelGetal(
    "Wat kost de goedkoopste passende maatwerkvoorziening in natura, over dezelfde tijd?",
    "eurocent",
  ),
  soortHulpmiddel: keuze("Wat is er met het pgb gekocht?", [
    "scootmobiel",
    "aangepasteFietsMetHulpmotor",
    "elektrischeRolstoel",
    "anderHulpmiddel",
    "geenHulpmiddel",
  ]),
  allriskVerzekering: jaNee("Is het hulpmiddel allrisk verzekerd zolang het wordt gebruikt?"),
  onderhoudGeregeld: jaNee("Laat de budgethouder de voorziening goed onderhouden?"),
  verzekeringNodig: jaNee("Is een verzekering van de voorziening nodig?"),
  verzekeringGeregeld: jaNee("Is de voorziening goed verzekerd?"),
  afschrijvingstermijnVerstreken: jaNee("Is de gebruikelijke afschrijvingstermijn voorbij?"),
  voorzieningInGoedeStaat: jaNee("Is de voorziening nog in goede staat?"),
  gebruikBeeindigd: jaNee("Is de cliënt gestopt met het gebruik van de voorziening?"),
  gebruiksduurVerstreken: jaNee("Is de hele gebruiksduur van de voorziening voorbij?"),
  hoogteVolgtPrijsafspraak: jaNee("Volgt de hoogte van het pgb de prijsafspraken van de gemeente?"),
  datumOverlijden: datum("Wanneer is de cliënt overleden?"),
  verzoekZorgverlener: jaNee(
    "Heeft de zorgverlener gevraagd om het pgb na het overlijden nog uit te betalen?",
  ),
  pgbNaOverlijdenTot: datum("Tot welke dag zou het pgb dan nog worden uitbetaald?"),
  budgethouderOverleden: jaNee("Is de budgethouder overleden?"),
  budgethouderFailliet: jaNee("Is de budgethouder failliet?"),
  eenmaligeUitkeringWeken: geheelGetal("Over hoeveel weken pgb gaat de eenmalige uitkering?", "weken"),
  eenmaligeUitkering: geheelGetal("Hoe hoog is de eenmalige uitkering die is gevraagd?", "eurocent"),
  resterendBudget: geheelGetal("Hoeveel budget is er nog over?", "eurocent"),
  toestemmingCollege: jaNee("Geeft het college toestemming voor de eenmalige uitkering?"),
  schriftelijkVerzoekSvb: jaNee(
    "Hebben de budgethouder of de nabestaanden de SVB schriftelijk om de eenmalige uitkering gevraagd?",
  ),
  geldigeZorgovereenkomst: jaNee("Was er een geldige zorgovereenkomst?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
