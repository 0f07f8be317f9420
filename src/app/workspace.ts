/** What every command starts from: the rule pack, checked and compiled, and the reader of its descriptors. */
import { compilePack } from '../compile/program.ts';
import type { Reader } from '../descriptor/interpret.ts';
import { readerOf } from '../descriptor/read.ts';
import { sha256 } from '../files/hash.ts';
import { bundledRules, readPackFiles } from '../files/pack.ts';
import { reasonOf } from '../files/read.ts';
import { type Diagnostic, diagnostic, isError } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import { loadPack } from '../pack/load.ts';
import { storedParser } from './parsed-rules.ts';

export interface Workspace {
  readonly program: Program;
  readonly reader: Reader;
}

/** The pack is wrong: nothing runs. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`the rule pack has errors, the first one: ${JSON.stringify(diagnostics[0] ?? null)}`);
    this.diagnostics = diagnostics;
  }
}

/** Loads the pack in `rules`, else the bundled one. Throws PackError with everything that is wrong. */
export async function openWorkspace(cwd: string, rules: string = bundledRules()): Promise<Workspace> {
  const read = await readPackFiles(rules, cwd).catch((error: unknown) => {
    const reason = reasonOf(error);
    const span = { file: rules, line: 1, column: 1 };
    const missing = reason === 'ENOENT';
    throw new PackError([
      missing
        ? diagnostic('file-not-found', { path: rules })
        : diagnostic('file-unreadable', { reason }, { span }),
    ]);
  });
  const { pack, diagnostics } = loadPack(read.files, sha256, storedParser());
  const all = [...read.diagnostics, ...diagnostics];
  if (!pack || all.some(isError)) throw new PackError(all);
  return { program: compilePack(pack), reader: readerOf(pack) };
}
