import { jaNee, keuze, lijst, type Toetsfeit } from "../../toetsfeit.ts";

/** The laws that section 9 of the protocol names. */
export const GENOEMDE_WETTEN = [
  "wetPrimairOnderwijs",
  "wetVoortgezetOnderwijs",
  "zorgverzekeringswet",
  "jeugdwet",
  "participatiewet",
  "wetInkomenEnArbeid",
  "wetKinderopvang",
] as const;

/** Every law or scheme that may go before: those of section 9, those of article 9 no. 11, and any other. */
export const ANDERE_WETTEN = [
  ...GENOEMDE_WETTEN,
  "wetLangdurigeZorg",
  "regelingUwv",
  "andereWetOfRegeling",
] as const;

/** What other laws give, and other provisions of the municipality than household help. */
export const samenloopfeiten = {
  andereWet: lijst(
    "Op welke andere wetten of regelingen kan de cliënt voor deze hulp aanspraak maken?",
    ANDERE_WETTEN,
  ),
  ontevredenMetVergoedingAndereWet: jaNee(
    "Vraagt de cliënt aanvulling omdat hij niet tevreden is met de vergoeding uit een andere wet of regeling?",
  ),
  wlzVerblijfsindicatie: jaNee("Heeft de cliënt een Wlz-indicatie voor verblijf?"),
  gevraagdeWoonvoorziening: keuze("Vraagt de cliënt een woonvoorziening, en welke?", [
    "geen",
    "woningaanpassing",
    "verhuiskosten",
    "bezoekbaarMaken",
    "andere",
  ]),
  aanspraakWlzVerblijf: jaNee("Kan de cliënt met de Wlz in een instelling gaan wonen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
