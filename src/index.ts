import { maakApp } from "./app.ts";

export default maakApp();
