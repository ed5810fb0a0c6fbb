import type { LokaleBijdrage } from "../../bijdrage/lokaal.ts";

/** The document sets no amount; it says where the rules on the contribution do not go (bijlage 1, after section 5). */
export const bijdrage: LokaleBijdrage<"WK-b1-5a-eigenbijdrage"> = {
  parameters: [],
  zonderBijdrage: { voorliggendeOplossing: "WK-b1-5a-eigenbijdrage" },
};
