import type { Tegemoetkomingen } from "../../tegemoetkoming/regels.ts";
import { tolkuren } from "./tolkuren.ts";
import { verhuizenOfAanpassen } from "./verhuizenOfAanpassen.ts";

/** The hours and amounts of Beekdaelen that belong to a provision. */
export const tegemoetkomingen: Tegemoetkomingen = { tolkuren, verhuizenOfAanpassen };
