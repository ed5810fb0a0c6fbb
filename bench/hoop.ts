import { WebSocket } from "ws";

/** The JavaScript heap of the Worker's isolate, as its inspector tells. */
export interface Hoop {
  /** Bytes in use. */
  readonly gebruikt: () => Promise<number>;
  readonly sluit: () => void;
}

/** Attaches to the inspector of `wrangler dev`. It refuses a browser, which the WebSocket of Node looks like. */
export async function hoopVan(poort: number): Promise<Hoop> {
  const doelen: { webSocketDebuggerUrl: string }[] = await (
    await fetch(`http://127.0.0.1:${poort}/json`)
  ).json();
  const [doel] = doelen;
  if (doel === undefined) throw new Error("the inspector has no Worker");
  const draad = new WebSocket(doel.webSocketDebuggerUrl);
  await new Promise((open, mis) => draad.once("open", open).once("error", mis));
  const wachtend = new Map<number, (bytes: number) => void>();
  draad.on("message", (bericht) => {
    const { id, result }: { id?: number; result?: { usedSize: number } } = JSON.parse(String(bericht));
    if (id !== undefined && result !== undefined) wachtend.get(id)?.(result.usedSize);
  });
  let nummer = 0;
  return {
    gebruikt: () =>
      new Promise((klaar) => {
        nummer += 1;
        wachtend.set(nummer, klaar);
        draad.send(JSON.stringify({ id: nummer, method: "Runtime.getHeapUsage" }));
      }),
    sluit: () => draad.close(),
  };
}
