import document from "../openapi/openapi.json" with { type: "json" };
import { maakApp } from "./app.ts";

export default maakApp({ document });
