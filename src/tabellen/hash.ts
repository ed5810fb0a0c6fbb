/** Every byte as two hexadecimal digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const UTF8 = new TextEncoder();

/** The SHA-256 of a text, as `sha256:` and 64 hexadecimal digits. */
export async function hash(tekst: string): Promise<string> {
  let hex = "sha256:";
  for (const byte of new Uint8Array(await crypto.subtle.digest("SHA-256", UTF8.encode(tekst)))) {
    hex += HEX[byte];
  }
  return hex;
}
