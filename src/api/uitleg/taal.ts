import { parseAccept } from "hono/utils/accept";
import { TALEN, type Taal } from "../../uitleg/taal.ts";

const STANDAARD: Taal = "nl";

/** The language of a range, such as `en` of `en-GB`; the star is any. */
const taalVan = (bereik: string): Taal | undefined =>
  bereik === "*" ? STANDAARD : TALEN.find((taal) => taal === bereik.toLowerCase().split("-")[0]);

/** The language that a caller wants most of those that there are; Dutch where it wants none of them. */
export function kiesTaal(acceptLanguage: string | undefined): Taal {
  if (!acceptLanguage) return STANDAARD;
  for (const { type, q } of parseAccept(acceptLanguage)) {
    const taal = q > 0 ? taalVan(type) : undefined;
    if (taal !== undefined) return taal;
  }
  return STANDAARD;
}
