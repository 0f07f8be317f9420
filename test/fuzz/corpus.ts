/** Inputs that once showed something, kept with what is expected of them, and replayed for ever. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './target.ts';

const FOLDER = fileURLToPath(new URL('./corpus', import.meta.url));
const EXPECTED = '.expected.json';

export interface Case {
  readonly name: string;
  readonly input: Uint8Array;
  readonly expected: Expected;
}

/** No fault is ever expected. */
export interface Expected extends Pick<Outcome, 'exit' | 'codes'> {
  /** What it showed, or what it is there for. */
  readonly why: string;
}

/** The cases of a target, by name; every file has its expectation and the other way round. */
export function casesOf(target: string): readonly Case[] {
  const folder = join(FOLDER, target);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const inputs = files.filter((file) => !file.endsWith(EXPECTED));
  const lone = files.find(
    (file) => file.endsWith(EXPECTED) && !inputs.includes(file.slice(0, -EXPECTED.length)),
  );
  if (lone !== undefined) throw new Error(`${target}/${lone} has no input`);
  return inputs.map((name) => ({
    name,
    input: readFileSync(join(folder, name)),
    expected: JSON.parse(readFileSync(join(folder, `${name}${EXPECTED}`), 'utf8')),
  }));
}

/** The path of the new case, below the corpus. */
export function keep(target: string, { name, input, expected }: Case): string {
  const folder = join(FOLDER, target);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), input);
  writeFileSync(join(folder, `${name}${EXPECTED}`), `${JSON.stringify(expected, null, 2)}\n`);
  return `${target}/${name}`;
}
