import { datum, geheelGetal, jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The laws of paragraaf 2.5.5 that may give the help, the Participatiewet apart (paragraaf 4.3). */
export const GENOEMDE_WETTEN = [
  "jeugdwet",
  "zorgverzekeringswet",
  "wetLangdurigeZorg",
  "wetKinderopvang",
  "wetPrimairOnderwijs",
  "wetVoortgezetOnderwijs",
  "regelingUwv",
] as const;

/** What other laws give, the Wlz apart (paragrafen 1.3, 2.5.5, hoofdstuk 4, paragraaf 8.7). */
export const ANDEREWETFEITEN = {
  andereWet: lijst("Op welke andere wetten of regelingen kan de cliënt voor deze hulp aanspraak maken?", [
    ...GENOEMDE_WETTEN,
    "participatiewet",
    "andereWetOfRegeling",
  ]),
  verstrekkingenAnderKader: jaNee(
    "Krijgt de cliënt al hulp op grond van een andere wet of een ander protocol?",
  ),
  ontvangtPersoonlijkeBegeleiding: jaNee("Krijgt de cliënt persoonlijke begeleiding?"),
  ontvangtHbh: jaNee("Krijgt de cliënt hulp bij het huishouden van de gemeente?"),
  verblijftInMaatschappelijkeOpvang: jaNee("Verblijft de cliënt in de maatschappelijke opvang?"),
  opvangInGemeente: jaNee("Staat die opvang in de gemeente?"),
  hulpvraagWerksituatie: jaNee(
    "Is het hulpmiddel voor het werk, of is het vervoer voor de weg van en naar het werk?",
  ),
  clientLeeftijd: geheelGetal("Hoe oud is de cliënt?", "jaren"),
  jeugdhulpLopend: jaNee("Krijgt de cliënt nu hulp op grond van de Jeugdwet, of jeugdreclassering?"),
  hulpOnderAnderWettelijkKader: jaNee("Valt die hulp onder een andere wet dan de Jeugdwet?"),
  voorwaardenVerlengdeJeugdhulp: jaNee(
    "Is voldaan aan de wettelijke voorwaarden om die hulp te laten doorlopen?",
  ),
  jeugdhulpUitStrafrechtelijkeBeslissing: jaNee("Komt die hulp uit een strafrechtelijke beslissing?"),
  leeftijdBijDelict: geheelGetal("Hoe oud was de cliënt toen hij het delict pleegde?", "jaren"),
  strafrechtelijkeTitelLoopt: jaNee("Loopt de strafrechtelijke titel nog?"),
  jeugdarrangementLooptDoor: jaNee(
    "Is er een arrangement uit de Jeugdwet dat doorloopt nu de cliënt meerderjarig is?",
  ),
  einddatumJeugdarrangement: datum("Op welke dag eindigt dat arrangement?"),
  gevraagdeIngangsdatum: datum("Vanaf welke datum vraagt de cliënt de voorziening?"),
  doelAanlerenArbeidscompetenties: jaNee("Is het doel dat de cliënt leert wat hij voor werk nodig heeft?"),
  arbeidsvermogen: jaNee("Kan de cliënt werken, helemaal of voor een deel?"),
  beperkingenBijWerk: jaNee("Heeft de cliënt daarbij beperkingen?"),
  behoefteGeneeskundigeZorgOfHoogRisico: jaNee(
    "Heeft de cliënt volgens de wijkverpleegkundige medische zorg nodig, of een hoog risico daarop?",
  ),
  verzorgingSamenhangBegeleiding: jaNee(
    "Hangt de behoefte aan verzorging samen met een behoefte aan begeleiding?",
  ),
  noodzaakTijdelijk: jaNee("Is het hulpmiddel maar tijdelijk nodig?"),
  uitleenLostProbleemOp: jaNee("Lost een hulpmiddel uit de uitleen het probleem op?"),
  vervoerNaarBehandeling: jaNee("Is het vervoer van en naar een behandeling?"),
  vervoermiddel: keuze("Met welk vervoermiddel reist de cliënt naar de behandeling?", [
    "auto",
    "taxi",
    "openbaarVervoer",
    "ambulance",
  ]),
  auditieveBeperking: jaNee("Heeft de cliënt een beperking in het horen?"),
  visueleBeperking: jaNee("Heeft de cliënt een beperking in het zien?"),
  communicatiehulpNodig: jaNee("Heeft de cliënt hulp nodig om met anderen te communiceren?"),
  tolkDomein: keuze("Waarvoor is de tolk nodig?", ["leefdomein", "werk", "onderwijs"]),
  tolkurenPerJaar: geheelGetal("Hoeveel tolkuren zijn er per kalenderjaar nodig?", "uren per jaar"),
  tolktijdInHeleKwartieren: jaNee("Is de tolktijd afgerond op hele kwartieren?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
