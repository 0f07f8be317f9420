/** What the build made beside the program: kept between runs, never needed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Undefined when it was not built or cannot be read: whoever asks does the work again. */
export function readBuilt(name: string): unknown {
  try {
    return JSON.parse(readFileSync(pathOf(name), 'utf8'));
  } catch {
    return undefined;
  }
}

export const writeBuilt = (name: string, content: unknown): void =>
  writeFileSync(pathOf(name), JSON.stringify(content));
