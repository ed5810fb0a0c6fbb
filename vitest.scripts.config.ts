import { defineConfig } from "vitest/config";

/** The tests of what runs in Node, and not in the Worker. */
export default defineConfig({
  test: { include: ["scripts/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
