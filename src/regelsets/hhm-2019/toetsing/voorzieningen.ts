import type { Hulpvraag } from "../../situatie.ts";

/** Whether help is asked that has no short duration of its own. */
function vraagtAnders({
  lichtHuishoudelijkWerk = "geen",
  zwaarHuishoudelijkWerk = "geen",
  wasverzorging,
  boodschappen = [],
  maaltijden,
  organisatie = false,
  extraInzet,
}: Hulpvraag): boolean {
  return (
    lichtHuishoudelijkWerk !== "geen" ||
    zwaarHuishoudelijkWerk !== "geen" ||
    boodschappen.length > 0 ||
    organisatie ||
    [wasverzorging, maaltijden, extraInzet].some((deel) => deel !== undefined)
  );
}

/**
 * The provisions that a request for help asks. Care for children and learning the tasks have a short duration of their
 * own (paragraaf 4), so the shortest duration of the other help does not refuse them.
 */
export function voorzieningen(hulpvraag: Hulpvraag): string[] {
  const { kindzorg = [], instructie = [] } = hulpvraag;
  const kort = [
    ...(kindzorg.length > 0 ? ["thuisZorgenVoorKinderen"] : []),
    ...(instructie.length > 0 ? ["instructie"] : []),
  ];
  return kort.length === 0 || vraagtAnders(hulpvraag) ? ["hulpBijHuishouden", ...kort] : kort;
}
