/** How a database answers: as it is, with an error, not within the time of a test, or after some milliseconds. */
export type Gedrag = "goed" | "fout" | "nooit" | number;

/** A D1 binding whose behaviour can be set. `vragen`: how often it was asked. */
export interface Storing {
  gedrag: Gedrag;
  vragen: number;
}

async function volgens<T>(storing: Storing, doe: () => Promise<T>): Promise<T> {
  storing.vragen += 1;
  const { gedrag } = storing;
  if (gedrag === "fout") throw new Error("D1_ERROR: secret of the engine");
  if (gedrag === "nooit") return new Promise<T>(() => {});
  if (typeof gedrag === "number") await new Promise((klaar) => setTimeout(klaar, gedrag));
  return doe();
}

/** A database that can be made to fail. */
export function kapotted1(db: D1Database): { readonly db: D1Database; readonly storing: Storing } {
  const storing: Storing = { gedrag: "goed", vragen: 0 };
  return {
    storing,
    db: {
      prepare: (sql) => db.prepare(sql),
      batch: <T>(statements: D1PreparedStatement[]) => volgens(storing, () => db.batch<T>(statements)),
      exec: (sql) => db.exec(sql),
      withSession: (grens) => db.withSession(grens),
      dump: () => db.dump(),
    },
  };
}
