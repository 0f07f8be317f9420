/** What the build made beside the program, and which build it was. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Put in by the build: tells this program from every other. */
declare const HEGUI_BUILD: string;

/** Undefined when the program runs from its source. */
export const BUILD: string | undefined = typeof HEGUI_BUILD === 'string' ? HEGUI_BUILD : undefined;

/** Beside the bundled program. */
const pathOf = (name: string): string => fileURLToPath(new URL(`../../dist/hegui/${name}`, import.meta.url));

/** Undefined when it was not built or cannot be read: whoever asks does the work again. */
export function readBuilt(name: string): Buffer | undefined {
  try {
    return readFileSync(pathOf(name));
  } catch {
    return undefined;
  }
}

export const writeBuilt = (name: string, pieces: readonly Uint8Array[]): void =>
  writeFileSync(pathOf(name), Buffer.concat(pieces));
