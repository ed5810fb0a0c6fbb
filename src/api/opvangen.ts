import type { Context } from "hono";
import { TabelFout } from "../tabellen/fout.ts";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

const WACHT_SECONDEN = "30";

/** Any error as a problem for the caller; what it is inside is not told. */
export function alsProbleem(fout: unknown): Probleem {
  if (fout instanceof Probleem) return fout;
  if (fout instanceof TabelFout) {
    return new Probleem("tabellen-onbruikbaar", {
      detail:
        fout.tabel === null
          ? "De tabellen zijn nu niet te lezen. Probeer het later opnieuw."
          : `De tabel ${fout.tabel} is niet volledig of niet juist. Er is niets berekend.`,
      leden: fout.tabel === null ? {} : { tabel: fout.tabel },
      headers: { "Retry-After": WACHT_SECONDEN },
    });
  }
  return new Probleem("interne-fout", {
    detail: "Dit ligt niet aan de invoer. Noem het nummer in instance als u hierover vraagt.",
  });
}

export const bijFout = (fout: unknown, c: Context<Omgeving>): Response =>
  alsProbleem(fout).antwoord(`urn:uuid:${c.var.verzoek}`);

export const nietGevonden = (c: Context<Omgeving>): Response =>
  bijFout(
    new Probleem("niet-gevonden", { detail: "Op dit adres is niets. Zie /docs voor wat er wel is." }),
    c,
  );
