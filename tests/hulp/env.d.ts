import type { D1Migration } from "cloudflare:test";

declare global {
  namespace Cloudflare {
    interface Env {
      DB: D1Database;
      PROEF: D1Database;
      LEEG: D1Database;
      ASSETS: Fetcher;
      LIMIET: RateLimit;
      MIGRATIES: D1Migration[];
      FUZZ_AANTAL: string;
      FUZZ_SEED: string;
    }
    interface GlobalProps {
      mainModule: typeof import("../../src/index.ts");
    }
  }
}
