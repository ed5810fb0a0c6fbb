/**
 * zod for the schemas of the API. What `.openapi()` adds is for the document only, which the scripts make with the
 * generator loaded before this; in the Worker, which has no generator, it adds nothing. To import as
 * `import * as z`, so that the bundle holds only what is used of zod.
 */
import { ZodType } from "zod";

ZodType.prototype.openapi ??= function openapi() {
  return this;
};

export * from "zod";
