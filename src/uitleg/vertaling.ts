/** Dutch texts with what stands for them in another language; figures and ids are left open, as in `mal`. */
export type Vertalingen = ReadonlyMap<string, string>;

/** What differs from case to case within a text: figures, and the id of a person. */
const OPEN =
  /\d+(?:[.,]\d+)*|(?<=\bmet id )[^\s:;,.?)]+|(?<=(?<!\b(?:het|een|dit|dat) )\b[Ll]id )[^\s:;,.?)]+(?=:| is )/g;
const PLEK = /\{(\d+)\}/g;

/** A text with its open places numbered, and what stood there. */
export function mal(tekst: string): { readonly mal: string; readonly delen: readonly string[] } {
  const delen: string[] = [];
  const leeg = tekst.replace(OPEN, (deel) => `{${delen.push(deel) - 1}}`);
  return { mal: leeg, delen };
}

function vertaald(vertalingen: Vertalingen, nederlands: string): string | undefined {
  const { mal: leeg, delen } = mal(nederlands);
  return vertalingen.get(leeg)?.replace(PLEK, (_, nummer) => delen[Number(nummer)] ?? "");
}

/** A question about one person of a household: who, and the question. */
const OVER_LID = /^(Over het lid met id \S+: )(.+)$/;

/** A text in another language, or undefined where it has no translation. */
export function gevonden(vertalingen: Vertalingen, nederlands: string): string | undefined {
  const [, wie, vraag] = OVER_LID.exec(nederlands) ?? [];
  if (wie === undefined || vraag === undefined) return vertaald(vertalingen, nederlands);
  const [over, rest] = [vertaald(vertalingen, wie), vertaald(vertalingen, vraag)];
  return over === undefined || rest === undefined ? undefined : `${over}${rest}`;
}

/** A text in another language. Without a translation it stays Dutch, between quotation marks. */
export const vertaal = (vertalingen: Vertalingen, nederlands: string): string =>
  gevonden(vertalingen, nederlands) ?? `“${nederlands}”`;
