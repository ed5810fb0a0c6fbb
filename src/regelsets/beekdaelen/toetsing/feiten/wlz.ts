import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** How someone gets care from the Wlz: the rows of bijlage 3. */
export const WLZ_THUIS = ["thuisPgb", "thuisVpt", "thuisMpt"] as const;
export const WLZ_SITUATIES = [
  ...WLZ_THUIS,
  "intramuraalZonderBehandeling",
  "intramuraalMetBehandeling",
] as const;
export type Wlzsituatie = (typeof WLZ_SITUATIES)[number];

/** The Wlz and short stay (paragraaf 4.5, bijlage 3 and 5). */
export const WLZFEITEN = {
  wlzVerblijfsindicatie: jaNee("Heeft de cliënt een Wlz-indicatie voor verblijf?"),
  wlzSituatie: keuze("Hoe krijgt de cliënt zorg uit de Wlz?", [...WLZ_SITUATIES, "geen"]),
  gegrondeRedenWlz: jaNee(
    "Zijn er gegronde redenen om te denken dat de cliënt recht heeft op verblijf uit de Wlz?",
  ),
  werktMeeWlzAanvraag: jaNee("Werkt de cliënt mee aan een besluit over de Wlz?"),
  wlzAanvraagTermijnGesteld: jaNee(
    "Heeft het college met de cliënt gesproken en een termijn gesteld voor de Wlz-aanvraag?",
  ),
  blijktAanspraakWlz: jaNee("Blijkt daarna dat de cliënt recht heeft op zorg uit de Wlz?"),
  laagZzpAwbz: jaNee("Had de cliënt onder de AWBZ een laag zorgzwaartepakket (ZZP)?"),
  verbleefInInstelling20150101: jaNee("Verbleef de cliënt op 1 januari 2015 in een instelling?"),
  koosThuisWonen: jaNee("Koos de cliënt toen om thuis te blijven wonen?"),
  blijvendePermanentToezicht: jaNee("Heeft de cliënt blijvend permanent toezicht nodig?"),
  zorg24uurNabij: jaNee("Heeft de cliënt blijvend dag en nacht zorg in de buurt nodig?"),
  verblijfMedischNoodzakelijk: jaNee(
    "Is het verblijf volgens de huisarts medisch nodig voor geneeskundige zorg?",
  ),
  ziekenhuisopnameNodig: jaNee("Is opname in het ziekenhuis medisch nodig?"),
  structureleBehoefteVerblijf: jaNee("Heeft de cliënt blijvend verblijf nodig?"),
  terugkeerMogelijk: jaNee("Kan de cliënt op korte termijn weer naar huis?"),
  jaarVanVerblijf: geheelGetal("In welk jaar is het verblijf?", "kalenderjaar"),
  tijdelijkeExtraZorgbehoefte: jaNee("Heeft de cliënt tijdelijk extra zorg of toezicht nodig?"),
  logeeretmalenPerWeek: geheelGetal("Hoeveel etmalen logeeropvang per week zijn er?", "etmalen per week"),
  logeeretmalenPerJaar: geheelGetal("Hoeveel etmalen logeeropvang zijn er in dit jaar?", "etmalen per jaar"),
  aanbiederToegelaten: jaNee("Is de logeeropvang in een instelling die daarvoor is toegelaten?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
