declare const merk: unique symbol;

/** A whole number of minutes. Deductions are negative. */
export type Minuten = number & { readonly [merk]: "minuten" };

/** Hours of the documents are counted in minutes. */
export const MINUTEN_PER_UUR = 60;

const isMinuten = (waarde: number): waarde is Minuten => Number.isSafeInteger(waarde);

/** The number as minutes; refuses a fraction, because minutes are whole from table to answer. */
export function minuten(waarde: number): Minuten {
  // `-0` is a whole number to JavaScript but not to a reader.
  const zonderTeken = waarde === 0 ? 0 : waarde;
  if (!isMinuten(zonderTeken)) throw new RangeError(`${waarde} is not a whole number of minutes`);
  return zonderTeken;
}
