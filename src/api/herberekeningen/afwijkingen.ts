import { pointer } from "../fouten.ts";

const isObject = (waarde: unknown): waarde is object => typeof waarde === "object" && waarde !== null;

/** The places (JSON pointers) at which two JSON values differ: the deepest that tell it. */
export function afwijkingen(a: unknown, b: unknown, pad: readonly PropertyKey[] = []): string[] {
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b))
    return a === b ? [] : [pointer(pad)];
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [pointer(pad)];
  const sleutels = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...sleutels].flatMap((sleutel) =>
    afwijkingen(Reflect.get(a, sleutel), Reflect.get(b, sleutel), [...pad, sleutel]),
  );
}
