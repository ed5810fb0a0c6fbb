/** Sends requests made from the OpenAPI document: `npm run fuzz -- [how many] [seed]`, 50,000 of a new seed by default. */
import { spawnSync } from "node:child_process";

const [aantal = "50000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${aantal} requests, seed ${seed}`);
const { status } = spawnSync("vitest", ["run", "tests/fuzz"], {
  stdio: "inherit",
  env: { ...process.env, FUZZ_AANTAL: aantal, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
