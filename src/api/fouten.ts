import type * as z from "zod";
import type { Fout } from "./problem.ts";

type Issue = z.core.$ZodIssue;

const segment = (deel: PropertyKey): string => String(deel).replaceAll("~", "~0").replaceAll("/", "~1");

/** A path as a JSON pointer (RFC 6901). */
export const pointer = (pad: readonly PropertyKey[]): string =>
  pad.map((deel) => `/${segment(deel)}`).join("");

const SOORTNAAM: Readonly<Record<string, string>> = {
  string: "een tekst",
  number: "een getal",
  int: "een geheel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een object",
};

const EENHEID: Readonly<Record<string, readonly [enkel: string, meer: string]>> = {
  string: ["teken", "tekens"],
  array: ["onderdeel", "onderdelen"],
};

function grens(soort: string, waarde: number | bigint): string {
  const eenheid = EENHEID[soort];
  return eenheid ? `${waarde} ${Number(waarde) === 1 ? eenheid[0] : eenheid[1]}` : String(waarde);
}

const isWaarde = (waarde: unknown): waarde is string | number | boolean =>
  typeof waarde === "string" || typeof waarde === "number" || typeof waarde === "boolean";

const GEVOELIG = /bsn|burgerservice|naam|name|geboorte|birth|adres|address|telefoon|mail/i;

function onbekendVeld(pad: readonly PropertyKey[], sleutel: string): Fout {
  return {
    pad: pointer([...pad, sleutel]),
    code: "onbekend-veld",
    melding: GEVOELIG.test(sleutel)
      ? "Stuur geen persoonsgegevens. Deze API kent dit veld niet en bewaart niets."
      : "Dit veld bestaat niet.",
  };
}

const ONTBREEKT = { code: "ontbreekt", melding: "Dit veld is verplicht." } as const;

/** What the caller sent at a path. */
function waardeOp(invoer: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (deel, sleutel) => (typeof deel === "object" && deel !== null ? Reflect.get(deel, sleutel) : undefined),
    invoer,
  );
}

function verkeerdType(issue: z.core.$ZodIssueInvalidType, pad: string, invoer: unknown): Fout {
  if (waardeOp(invoer, issue.path) === undefined) return { pad, ...ONTBREEKT };
  return { pad, code: "verkeerd-type", melding: `Dit moet ${SOORTNAAM[issue.expected] ?? "anders"} zijn.` };
}

function verkeerdeWaarde(issue: z.core.$ZodIssueInvalidValue, pad: string, invoer: unknown): Fout {
  const toegestaan = issue.values.filter(isWaarde);
  if (waardeOp(invoer, issue.path) === undefined) return { pad, ...ONTBREEKT, toegestaan };
  return { pad, code: "niet-toegestaan", melding: "Deze waarde is niet toegestaan.", toegestaan };
}

function vorm(issue: z.core.$ZodIssueInvalidStringFormat, pad: string): Fout {
  if (issue.format === "date") {
    return { pad, code: "geen-datum", melding: "Dit is geen bestaande datum in de vorm JJJJ-MM-DD." };
  }
  if (issue.format === "datetime") {
    return {
      pad,
      code: "geen-tijdstip",
      melding: "Dit is geen tijdstip met tijdzone, zoals 2026-11-21T10:00:00Z.",
    };
  }
  return { pad, code: "verkeerde-vorm", melding: "Deze tekst heeft niet de juiste vorm." };
}

function vanIssue(issue: Issue, invoer: unknown): Fout[] {
  const pad = pointer(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((sleutel) => onbekendVeld(issue.path, sleutel));
    case "invalid_type":
      return [verkeerdType(issue, pad, invoer)];
    case "invalid_value":
      return [verkeerdeWaarde(issue, pad, invoer)];
    case "too_small":
      return [
        { pad, code: "te-klein", melding: `Dit moet minstens ${grens(issue.origin, issue.minimum)} zijn.` },
      ];
    case "too_big":
      return [
        { pad, code: "te-groot", melding: `Dit mag hoogstens ${grens(issue.origin, issue.maximum)} zijn.` },
      ];
    case "not_multiple_of":
      return [{ pad, code: "verkeerde-stap", melding: `Dit moet een veelvoud van ${issue.divisor} zijn.` }];
    case "invalid_format":
      return [vorm(issue, pad)];
    case "custom": {
      const { code, melding } = issue.params ?? {};
      return [
        {
          pad,
          code: typeof code === "string" ? code : "ongeldig",
          melding: String(melding ?? issue.message),
        },
      ];
    }
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return [{ pad, code: "ongeldig", melding: "Deze waarde klopt niet." }];
  }
}

/**
 * Every fault that a schema found in the input, as the caller reads it. A value of the wrong type has only that
 * fault, and of two bounds that it breaks on one side the last is told: the first is that of the number format.
 */
export function foutenVan(fout: z.core.$ZodError, invoer: unknown): Fout[] {
  const fouten = fout.issues.flatMap((issue) => vanIssue(issue, invoer));
  const laatste = new Map(fouten.map((een) => [`${een.pad} ${een.code}`, een]));
  const metVerkeerdType = new Set(
    fouten.filter(({ code }) => code === "verkeerd-type").map(({ pad }) => pad),
  );
  return [...laatste.values()].filter(
    ({ pad, code }) => code === "verkeerd-type" || !metVerkeerdType.has(pad),
  );
}
