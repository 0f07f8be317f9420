/** What is fuzzed: where its inputs come from, and what is wrong with what became of one. */
import type { Random } from '../reference/random.ts';

/** What one input led to. */
export interface Outcome {
  /** Of the run that it would be; absent where none is reached. */
  readonly exit?: number;
  /** Codes of the diagnostics, sorted, each once. */
  readonly codes: readonly string[];
  /** What must never be; empty is what every input should lead to. */
  readonly faults: readonly string[];
}

export interface Target {
  readonly name: string;
  /** Of a file that holds an input. */
  readonly extension: string;
  /** The same input for the same choices. */
  readonly make: (random: Random) => Uint8Array | Promise<Uint8Array>;
  /** Never throws: what the code under test throws is a fault. */
  readonly examine: (input: Uint8Array) => Promise<Outcome>;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lenient, as a person would look at it. */
export const asText = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

export const distinct = (codes: Iterable<string>): readonly string[] => [...new Set(codes)].sort();

/** A number that depends on all bytes: which of several further questions an input is asked. */
export function fingerprint(bytes: Uint8Array): number {
  let hash = 2_166_136_261;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 16_777_619);
  return hash >>> 0;
}

/** Short, and without the machine's paths. */
export function thrown(where: string, error: unknown): string {
  if (!(error instanceof Error)) return `${where} throws ${String(error)}`;
  const at = error.stack?.split('\n').find((line) => line.includes('/src/')) ?? '';
  return `${where} throws ${error.name}: ${error.message.slice(0, 200)} ${/src\/[^):]+:\d+/.exec(at)?.[0] ?? ''}`;
}
