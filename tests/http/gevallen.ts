import { it } from "vitest";
import { stuur } from "../hulp/http.ts";
import { type Fout, fout, verwachtFouten } from "./probleem.ts";

export const ROLLEN = ["client", "partner", "kind", "ouder", "huisgenoot", "kamerhuurder"];
export const TAKEN = [
  "volledigMetStrijken",
  "volledigZonderStrijken",
  "vouwenStrijkenOpbergen",
  "vouwenOpbergen",
  "strijken",
  "groteStukken",
];
export const KOP = { regelset: "westerkwartier", peildatum: "2026-11-21" };
export const CLIENT = { id: "c", rol: "client", leeftijd: 40 };
export const KIND = { id: "k1", rol: "kind", leeftijd: 4 };

export const metLeden = (...leden: unknown[]) => ({ ...KOP, huishouden: { leden } });
export const metHulpvraag = (hulpvraag: object) => ({ ...metLeden(CLIENT, KIND), hulpvraag });
export const zorgVoor = (...kinderen: unknown[]) =>
  metHulpvraag({ kindzorg: [{ activiteit: "uitBedHalen", kinderen, keerPerWeek: 7 }] });

export const onbekend = (pad: string) => fout(pad, "onbekend-veld", "Dit veld bestaat niet.");
export const persoonlijk = (pad: string) =>
  fout(pad, "onbekend-veld", "Stuur geen persoonsgegevens. Deze API kent dit veld niet en bewaart niets.");
export const ontbreekt = (pad: string, toegestaan?: readonly string[]) =>
  fout(pad, "ontbreekt", "Dit veld is verplicht.", toegestaan);
export const moetZijn = (pad: string, wat: string) => fout(pad, "verkeerd-type", `Dit moet ${wat} zijn.`);
export const hoogstens = (pad: string, grens: string) =>
  fout(pad, "te-groot", `Dit mag hoogstens ${grens} zijn.`);
export const minstens = (pad: string, grens: string) =>
  fout(pad, "te-klein", `Dit moet minstens ${grens} zijn.`);
export const stap = (pad: string) => fout(pad, "verkeerde-stap", "Dit moet een veelvoud van 0.5 zijn.");
export const vorm = (pad: string) => fout(pad, "verkeerde-vorm", "Deze tekst heeft niet de juiste vorm.");
export const nummer = (pad: string) =>
  fout(pad, "persoonsgegeven", "Dit lijkt op een persoonsnummer. Kies een korte eigen aanduiding, zoals k1.");
export const geenDatum = (pad: string) =>
  fout(pad, "geen-datum", "Dit is geen bestaande datum in de vorm JJJJ-MM-DD.");
export const clienten = (code: string) =>
  fout("/huishouden/leden", code, "Precies één lid heeft de rol client.");
export const geenLid = (pad: string) =>
  fout(pad, "geen-lid", "Er is geen lid van het huishouden met deze aanduiding, of het is de cliënt zelf.");
export const dubbelId = (plek: number) =>
  fout(`/huishouden/leden/${plek}/id`, "dubbel", "Deze aanduiding staat er al.");
export const tegenspraak = (dienst: string, veld: string) =>
  fout(
    `/voorliggend/${dienst}/${veld}`,
    "tegenspraak",
    `Dit spreekt /voorliggend/${dienst}/adequaat tegen: die kan dan niet true zijn.`,
  );

/** What is wrong, the input, and every fault that must be told. */
export type Geval = readonly [wat: string, invoer: unknown, fouten: readonly Fout[]];

/** Holds every case of a list to be refused for exactly its faults. */
export function weigert(gevallen: readonly Geval[]): void {
  it.each(gevallen)("%s", async (_wat, invoer, fouten) => {
    verwachtFouten(await stuur("/v1/normberekeningen", invoer), fouten);
  });
}
