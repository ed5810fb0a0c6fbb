/** What is wrong with a file, and on which line of it (the header is line 1; 0: the file as a whole). */
export interface Fout {
  readonly regel: number;
  readonly melding: string;
}

/** What was read, and every fault that was found in it. */
export interface Uitslag<T> {
  readonly waarde: T;
  readonly fouten: readonly Fout[];
}
