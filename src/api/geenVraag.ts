import * as z from "./zod.ts";

/** The query of a path that takes none: an unknown parameter is refused, so that nothing slips in. */
export const geenVraag = z.strictObject({});
