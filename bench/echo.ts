import { Hono } from "hono";

/** The least that a JSON API in this runtime does: read a body and give it back. */
const app = new Hono();
app.get("/", (c) => c.text("echo"));
app.post("/", async (c) => c.json(await c.req.json()));

export default app;
