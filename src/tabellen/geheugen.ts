/** Of more than this, what was asked longest ago is dropped. */
export const PLAATSEN = 64;

/** Keeps a value at the end of a map that holds at most `PLAATSEN`: what was kept longest ago goes first. */
export function bewaar<V>(map: Map<string, V>, sleutel: string, waarde: V): V {
  map.delete(sleutel);
  const [oudste] = map.keys();
  if (map.size >= PLAATSEN && oudste !== undefined) map.delete(oudste);
  map.set(sleutel, waarde);
  return waarde;
}
