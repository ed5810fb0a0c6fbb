import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import "./scripts/docs.ts"; // the Worker under test serves the assets of now

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: "./wrangler.toml" },
      // PROEF is a database for tests that need rows of their own, LEEG one that has no tables; MIGRATIES are the real migrations.
      miniflare: {
        d1Databases: ["PROEF", "LEEG"],
        bindings: {
          MIGRATIES: await readD1Migrations("migrations"),
          FUZZ_AANTAL: process.env["FUZZ_AANTAL"] ?? "2000",
          FUZZ_SEED: process.env["FUZZ_SEED"] ?? "7391",
        },
      },
    })),
  ],
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/hulp/migreer.ts"],
    isolate: false, // one Worker for all files: it transforms and migrates once, which takes two thirds of the time off
    silent: "passed-only",
    testTimeout: 60_000,
  },
});
