import { Hono } from "hono";
import echo from "./echo.ts";

/** The echo with one line of log for each request, as the API has. */
const app = new Hono();
app.use(async (c, next) => {
  await next();
  console.log(
    JSON.stringify({
      methode: c.req.method,
      route: "/",
      status: c.res.status,
      duurMs: 0,
      verzoek: crypto.randomUUID(),
    }),
  );
});
app.route("/", echo);

export default app;
