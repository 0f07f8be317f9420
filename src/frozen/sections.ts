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
  const starts: number[] = [];
  let at = 0;
  for (const size of sizes) {
    starts.push(at);
    at += size;
  }
  const decoder = new TextDecoder();
  return (number) => {
    const start = starts[number] ?? 0;
    return JSON.parse(decoder.decode(bytes.subarray(start, start + (sizes[number] ?? 0))));
  };
}
