/** What was asked of a D1 binding. `batches`: the number of statements in each. */
export interface Telling {
  prepare: number;
  batches: number[];
  overig: number;
}

/** A D1 binding that counts what is asked of it. */
export function teld1(db: D1Database): { db: D1Database; telling: Telling } {
  const telling: Telling = { prepare: 0, batches: [], overig: 0 };
  return {
    telling,
    db: {
      prepare(sql) {
        telling.prepare += 1;
        return db.prepare(sql);
      },
      batch(statements) {
        telling.batches.push(statements.length);
        return db.batch(statements);
      },
      exec(sql) {
        telling.overig += 1;
        return db.exec(sql);
      },
      withSession(grens) {
        telling.overig += 1;
        return db.withSession(grens);
      },
      dump() {
        telling.overig += 1;
        return db.dump();
      },
    },
  };
}
