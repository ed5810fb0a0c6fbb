import { TabelFout } from "./fout.ts";

/** How long the database may take for one reading of the tables, in milliseconds. */
export const TIJDSLIMIET = 5_000;

/** What a reading gives, or a `TabelFout` where it takes longer than the limit: no request waits for ever. */
export async function binnenTijdslimiet<T>(lees: Promise<T>): Promise<T> {
  const klok = Promise.withResolvers<never>();
  const wekker = setTimeout(() => klok.reject(new TabelFout(null, "D1 took too long")), TIJDSLIMIET);
  try {
    return await Promise.race([lees, klok.promise]);
  } finally {
    clearTimeout(wekker);
  }
}
