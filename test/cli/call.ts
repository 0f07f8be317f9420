/** Calls the built command in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin', 'hegui.js');

/** A folder with these files, gone after the tests. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hegui-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(folder, files);
  return folder;
}

export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export interface Called {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export const call = (cwd: string, ...args: readonly string[]): Called => callWith('', cwd, ...args);

export function callWith(input: string | Uint8Array, cwd: string, ...args: readonly string[]): Called {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, COLUMNS: '80', LANG: 'zh_CN.UTF-8' },
  });
  return { stdout, stderr, status };
}

export const fixture = (name: string): string => join(ROOT, 'fixtures', `${name}.json`);
