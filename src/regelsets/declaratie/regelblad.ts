import { exact, type Grootheid, gegeven, maal } from "../../regels/grootheid.ts";
import { alsVraag, datum, geheelGetal, jaNee, keuze, type Toetsfeit } from "../toetsfeit.ts";
import { type Blad, blad, samengelegd } from "./blad.ts";
import { EENHEDEN, inMinuten } from "./eenheid.ts";
import { type Declaratieregel, REGELSOORTEN, REGELSTATUSSEN } from "./vraag.ts";

/** A fact of a line, asked where it stands in the request. */
export const vraagOverRegel = ({ id }: Pick<Declaratieregel, "id">, veld: string, feit: Toetsfeit) =>
  alsVraag(`declaratie.regels[${id}].${veld}`, feit);

/** What is known of the earlier line that a line goes back to. */
function eerdereblad(regel: Declaratieregel): Blad {
  const { eerdereRegel: eerder } = regel;
  const vraag = (veld: string, feit: Toetsfeit) => vraagOverRegel(regel, `eerdereRegel.${veld}`, feit);
  return blad([
    [
      "eerdereStatus",
      vraag("status", keuze("Is de eerdere declaratieregel goedgekeurd of afgekeurd?", REGELSTATUSSEN)),
      eerder?.status,
    ],
    [
      "eerdereGoedgekeurdOp",
      vraag("goedgekeurdOp", datum("Op welke dag is de eerdere declaratieregel goedgekeurd?")),
      eerder?.goedgekeurdOp,
    ],
    [
      "eerdereDeclaratieVan",
      vraag(
        "declaratieperiode.van",
        datum("Op welke dag begint de declaratieperiode van de eerdere declaratieregel?"),
      ),
      eerder?.declaratieperiode?.van,
    ],
    [
      "eerdereZelfdeProduct",
      vraag("zelfdeProduct", jaNee("Heeft de eerdere declaratieregel hetzelfde product?")),
      eerder?.zelfdeProduct,
    ],
    [
      "eerdereVan",
      vraag("periode.van", datum("Op welke dag begint de periode van de eerdere declaratieregel?")),
      eerder?.periode?.van,
    ],
    [
      "eerdereTotEnMet",
      vraag("periode.totEnMet", datum("Wat is de laatste dag van de eerdere declaratieregel?")),
      eerder?.periode?.totEnMet,
    ],
    [
      "eerdereEenheid",
      vraag("eenheid", keuze("Welke eenheid heeft de eerdere declaratieregel?", EENHEDEN)),
      eerder?.eenheid,
    ],
    [
      "eerdereAantal",
      vraag("aantal", geheelGetal("Hoeveel eenheden heeft de eerdere declaratieregel?", "eenheden")),
      eerder?.aantal,
    ],
  ]);
}

const geleverdVraag = (regel: Declaratieregel) =>
  vraagOverRegel(regel, "geleverdAantal", geheelGetal("Hoeveel eenheden zijn er echt geleverd?", "eenheden"));

/** The minutes that a line declares. */
export const gedeclareerd = ({ aantal, eenheid }: Declaratieregel): Grootheid =>
  exact(inMinuten(aantal, eenheid));

/** The minutes that were delivered, which a line gives in its own unit. */
export const geleverd = (regel: Declaratieregel): Grootheid =>
  maal(gegeven(regel.geleverdAantal, geleverdVraag(regel)), exact(inMinuten(1, regel.eenheid)));

/** What is known of one line by itself. */
export function regelblad(regel: Declaratieregel): Blad {
  const { periode, eenheid, aantal, geleverdAantal } = regel;
  const vraag = (veld: string, feit: Toetsfeit) => vraagOverRegel(regel, veld, feit);
  const eigen = blad([
    ["soort", vraag("soort", keuze("Wat voor declaratieregel is dit?", REGELSOORTEN)), regel.soort],
    ["regelVan", vraag("periode.van", datum("Op welke dag begint deze declaratieregel?")), periode.van],
    [
      "regelTotEnMet",
      vraag("periode.totEnMet", datum("Wat is de laatste dag van deze declaratieregel?")),
      periode.totEnMet,
    ],
    ["eenheid", vraag("eenheid", keuze("In welke eenheid wordt gedeclareerd?", EENHEDEN)), eenheid],
    ["aantal", vraag("aantal", geheelGetal("Hoeveel eenheden worden gedeclareerd?", "eenheden")), aantal],
    ["geleverdAantal", geleverdVraag(regel), geleverdAantal],
    [
      "nieuwReferentienummer",
      vraag("nieuwReferentienummer", jaNee("Heeft deze regel een nieuw ReferentieNummer?")),
      regel.nieuwReferentienummer,
    ],
    [
      "verwijstNaarEerdereRegel",
      vraag(
        "verwijstNaarEerdereRegel",
        jaNee("Staat in VorigReferentieNummer het ReferentieNummer van de goedgekeurde regel?"),
      ),
      regel.verwijstNaarEerdereRegel,
    ],
  ]);
  return samengelegd([eigen, eerdereblad(regel)]);
}
