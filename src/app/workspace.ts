/** What every command starts from: the rule pack, checked and compiled, and the reader of its descriptors. */
import { compilePack } from '../compile/program.ts';
import type { Reader } from '../descriptor/interpret.ts';
import { readerOf } from '../descriptor/read.ts';
import { sha256 } from '../files/hash.ts';
import { bundledRules, type PackFiles, readPackFiles } from '../files/pack.ts';
import { reasonOf } from '../files/read.ts';
import { type Diagnostic, diagnostic, isError } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import type { Pack } from '../model/rule.ts';
import { loadPack, type PackLoading } from '../pack/load.ts';
import { buildBundledPack, keepPack, openKept } from './kept-pack.ts';

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
  const known = openKept(rules, cwd);
  if (known) return workspaceOf(known);
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
  const { pack, diagnostics } = packOf(read);
  if (!pack || diagnostics.some(isError)) throw new PackError(diagnostics);
  if (diagnostics.length === 0) keepPack(pack, rules, read.files);
  return workspaceOf(pack);
}

const workspaceOf = (pack: Pack): Workspace => ({ program: compilePack(pack), reader: readerOf(pack) });

function packOf(read: PackFiles): PackLoading {
  const { pack, diagnostics } = loadPack(read.files, sha256);
  const all = [...read.diagnostics, ...diagnostics];
  return pack ? { pack, diagnostics: all } : { diagnostics: all };
}

/** Part of the build: the bundled pack as this program will find it. */
export const prepare = (): Promise<void> =>
  buildBundledPack((read) => {
    const { pack, diagnostics } = packOf(read);
    if (!pack || diagnostics.length > 0) throw new PackError(diagnostics);
    return pack;
  });
