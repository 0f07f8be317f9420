/** Values behind each other in one run of bytes, each read when somebody asks for it. */

export class SectionWriter {
  private readonly texts: string[] = [];

  /** The number by which it is found again. */
  add(value: unknown): number {
    return this.texts.push(JSON.stringify(value)) - 1;
  }

  /** How long each is, and all of them. */
  finish(): { readonly sizes: readonly number[]; readonly bytes: Uint8Array } {
    const encoder = new TextEncoder();
    const parts = this.texts.map((text) => encoder.encode(text));
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { sizes: parts.map(({ length }) => length), bytes };
  }
}

export type ReadSection = (number: number) => unknown;

export function sectionReader(sizes: readonly number[], bytes: Uint8Array): ReadSection {
  const starts = [0];
  for (const [i, size] of sizes.entries()) starts.push((starts[i] ?? 0) + size);
  const decoder = new TextDecoder();
  return (number) => JSON.parse(decoder.decode(bytes.subarray(starts[number], starts[number + 1])));
}
