/**
 * Loads the bundled program with the code that V8 made of it before: of the build, else of an earlier run of this user.
 * V8 refuses code of another version or of other flags, and the program is compiled as ever.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { arch, version } from 'node:process';
import { Script } from 'node:vm';
import { BUILD } from './built.ts';
import { readKept, writeKept } from './kept.ts';

export interface Loaded<Exports> {
  readonly exports: Exports;
  /** Keeps the code of all that has run, unless that is known already. */
  readonly keepCode: () => void;
}

const KEPT = `code-${version}-${arch}`;

/** V8 looks at no more of the source than how long it is, so the code begins with the build that it belongs to. */
const SAME_BUILD = String(BUILD).slice(0, 16).padEnd(16);

type Wrapper = (exports: object, require: NodeJS.Require, module: object, filename: string) => void;

export function loadProgram<Exports>(): Loaded<Exports> {
  const filename = join(__dirname, 'program.cjs');
  // Without a character beyond ASCII, which the build sees to.
  const source = readFileSync(filename, 'latin1');
  const compile = (cachedData: Buffer | undefined): Script =>
    new Script(source, { filename, ...(cachedData ? { cachedData } : {}) });
  let script = compile(readBeside('program.code'));
  let known = script.cachedDataRejected === false;
  if (!known) {
    const kept = readKept(KEPT);
    if (kept?.toString('latin1', 0, SAME_BUILD.length) === SAME_BUILD) {
      script = compile(kept.subarray(SAME_BUILD.length));
      known = script.cachedDataRejected === false;
    }
  }
  const module = { exports: {} as Exports & object };
  const wrapper = script.runInThisContext() as Wrapper;
  wrapper(module.exports, createRequire(filename), module, filename);
  const keepCode = (): void => {
    if (!known) writeKept(KEPT, [Buffer.from(SAME_BUILD, 'latin1'), script.createCachedData()]);
  };
  return { exports: module.exports, keepCode };
}

function readBeside(name: string): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, name));
  } catch {
    return undefined;
  }
}
