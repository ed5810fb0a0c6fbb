import type { Vertalingen } from "../../uitleg/vertaling.ts";
import * as z from "../zod.ts";

/** Where the static assets have the English texts. */
const BESTAND = "/vertalingen/en.json";
const inhoud = z.record(z.string(), z.string());

let klaar: Vertalingen | undefined;

/** The English texts, read once: they are no part of the Worker, for few ask for them. */
export async function vertalingen(assets: Fetcher, adres: string): Promise<Vertalingen> {
  if (klaar !== undefined) return klaar;
  const bestand = await assets.fetch(new URL(BESTAND, adres));
  if (!bestand.ok) throw new Error(`the assets lack ${BESTAND}`);
  klaar = new Map(Object.entries(inhoud.parse(await bestand.json())));
  return klaar;
}
