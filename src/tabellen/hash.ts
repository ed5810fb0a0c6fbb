/** The SHA-256 of a text, as `sha256:` and 64 hexadecimal digits. */
export async function hash(tekst: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(tekst)));
  return `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
