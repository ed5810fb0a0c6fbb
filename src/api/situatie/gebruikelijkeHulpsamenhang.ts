import * as z from "zod";
import type { Samenhangfout } from "../keur.ts";

const hulp = z
  .looseObject({
    woonsituatie: z.string().optional().catch(undefined),
    kamercontract: z.boolean().optional().catch(undefined),
    oordelen: z
      .array(z.looseObject({ regel: z.unknown() }).catch({ regel: undefined }))
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined);
const vorm = z.object({
  huishouden: z.looseObject({
    gebruikelijkeHulp: hulp,
    leden: z
      .array(z.looseObject({ rol: z.unknown(), gebruikelijkeHulp: hulp }).catch({ rol: undefined }))
      .catch([]),
  }),
});
type Hulp = z.infer<typeof hulp>;

function dubbeleOordelen(gevonden: Hulp, pad: readonly PropertyKey[]): Samenhangfout[] {
  const gezien = new Set<unknown>();
  return (gevonden?.oordelen ?? []).flatMap(({ regel }, nummer) => {
    const dubbel = typeof regel === "string" && gezien.has(regel);
    gezien.add(regel);
    const melding = "Over deze regel staat er al een oordeel.";
    return dubbel ? [{ pad: [...pad, "oordelen", nummer, "regel"], code: "dubbel", melding }] : [];
  });
}

/** A tenant by his role cannot live here in another way. */
function kamerhuurder(gevonden: Hulp, pad: readonly PropertyKey[]): Samenhangfout[] {
  const melding = "Dit spreekt de rol kamerhuurder tegen.";
  const fout = (veld: string) => ({ pad: [...pad, veld], code: "tegenspraak", melding });
  const anders = gevonden?.woonsituatie !== undefined && gevonden.woonsituatie !== "kamerhuur";
  return [
    ...(anders ? [fout("woonsituatie")] : []),
    ...(gevonden?.kamercontract === false ? [fout("kamercontract")] : []),
  ];
}

/** The faults of coherence in the facts about gebruikelijke hulp; reads past what is malformed. */
export function gebruikelijkeHulpfouten(situatie: unknown): Samenhangfout[] {
  const gelezen = vorm.safeParse(situatie);
  if (!gelezen.success) return [];
  const { leden, gebruikelijkeHulp } = gelezen.data.huishouden;
  const vanLeden = leden.flatMap(({ rol, gebruikelijkeHulp: vanLid }, nummer) => {
    const pad = ["huishouden", "leden", nummer, "gebruikelijkeHulp"];
    const melding = "De cliënt heeft de hulp zelf nodig; dit veld is voor de anderen.";
    const client =
      rol === "client" && vanLid !== undefined ? [{ pad, code: "niet-voor-client", melding }] : [];
    return [
      ...client,
      ...(rol === "kamerhuurder" ? kamerhuurder(vanLid, pad) : []),
      ...dubbeleOordelen(vanLid, pad),
    ];
  });
  return [...vanLeden, ...dubbeleOordelen(gebruikelijkeHulp, ["huishouden", "gebruikelijkeHulp"])];
}
