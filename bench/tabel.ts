/** A table in Markdown, aligned. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedte = kop.map((cel, kolom) =>
    Math.max(cel.length, ...rijen.map((rij) => (rij[kolom] ?? "").length)),
  );
  const regel = (rij: readonly string[]) =>
    `| ${rij.map((cel, kolom) => cel.padEnd(breedte[kolom] ?? 0)).join(" | ")} |`;
  return [regel(kop), regel(breedte.map((n) => "-".repeat(n))), ...rijen.map(regel)].join("\n");
}
