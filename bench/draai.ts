/**
 * Runs a Worker on the local workerd until it is stopped: `node bench/draai.ts <config> <port> [state] [inspector port]`.
 * `wrangler dev` would always put its inspector between, which copies every line of log; here it is only there where
 * a port is given.
 */
import { unstable_startWorker } from "wrangler";

const [config = "", poort = "", map, inspecteur] = process.argv.slice(2);
const worker = await unstable_startWorker({
  config,
  dev: {
    server: { hostname: "127.0.0.1", port: Number(poort) },
    inspector: inspecteur ? { port: Number(inspecteur) } : false,
    ...(map && { persist: map }),
    logLevel: "error",
    watch: false,
  },
});
process.once("SIGTERM", async () => {
  await worker.dispose();
  process.exit(0);
});
