/** A value that is made when it is first asked for, and then kept: for what takes long to make and is not always asked. */
export function eenmalig<T extends object>(maak: () => T): () => T {
  let waarde: T | undefined;
  return () => {
    waarde ??= maak();
    return waarde;
  };
}

/** What is made of a value, kept as long as that value is: for what many requests ask of the same. */
export function eenmaligPer<K extends object, V extends object>(maak: (van: K) => V): (van: K) => V {
  const bekend = new WeakMap<K, V>();
  return (van) => {
    const gemaakt = bekend.get(van) ?? maak(van);
    bekend.set(van, gemaakt);
    return gemaakt;
  };
}
