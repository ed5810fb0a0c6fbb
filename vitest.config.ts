import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import "./scripts/docs.ts"; // the Worker under test serves the assets of now

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: "./wrangler.toml" },
      // PROEF is a second database, for tests that need rows of their own; MIGRATIES are the real migrations.
      miniflare: {
        d1Databases: ["PROEF"],
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
    silent: "passed-only",
    testTimeout: 60_000,
  },
});
