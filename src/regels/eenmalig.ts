/** A value that is made when it is first asked for, and then kept: for what takes long to make and is not always asked. */
export function eenmalig<T extends object>(maak: () => T): () => T {
  let waarde: T | undefined;
  return () => {
    waarde ??= maak();
    return waarde;
  };
}
