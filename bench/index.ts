/** The benchmarks, one after the other on one machine: `npm run bench`, or with the names of parts behind `--`. */
import { http } from "./http.ts";
import { puur } from "./puur.ts";
import { maat } from "./worker-maat.ts";

const DELEN = { puur, http, worker: maat };
const gevraagd = process.argv.slice(2);
for (const [naam, meet] of Object.entries(DELEN)) {
  if (gevraagd.length === 0 || gevraagd.includes(naam)) await meet();
}
