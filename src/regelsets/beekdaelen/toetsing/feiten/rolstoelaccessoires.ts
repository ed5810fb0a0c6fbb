import { jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** Accessories and adaptations of a wheelchair (paragraaf 5.2.6). */
export const ACCESSOIREFEITEN = {
  gevraagdAccessoire: keuze("Welk accessoire vraagt de cliënt?", [
    "zitorthese",
    "antiDecubituskussen",
    "spaakbeschermers",
    "achteruitkijkspiegel",
    "stokhouder",
    "armverlengers",
    "zonnescherm",
    "cape",
    "beenOfVoetzak",
    "anderAccessoire",
  ]),
  accessoireNoodzakelijk: jaNee("Is het accessoire in deze situatie (medisch) nodig?"),
  alleenOmParapluMeeTeNemen: jaNee("Is de stokhouder alleen nodig om een paraplu mee te nemen?"),
  ortheseVergoedDoorZorgverzekering: jaNee("Vergoedt de zorgverzekering de zitorthese?"),
  ortheseOnderdeelVanRolstoel: jaNee(
    "Is de orthese op maat gemaakt als deel van een rolstoel of kindervoorziening?",
  ),
  allergischVoorZonlicht: jaNee("Is de cliënt allergisch voor zonlicht?"),
  koudeBenenDoorBloedsomloop: jaNee(
    "Heeft de cliënt buiten steeds koude voeten en benen doordat zijn bloedsomloop minder goed is?",
  ),
  bredereBeschermingNodig: jaNee("Heeft de cliënt nog meer bescherming nodig dan tegen koude benen?"),
  nodigVoorGebruikRolstoel: jaNee("Is het nodig om de rolstoel goed te kunnen gebruiken?"),
  noodzaakMedischAangetoond: jaNee("Is dat medisch aangetoond?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
