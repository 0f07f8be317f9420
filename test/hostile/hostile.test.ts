/**
 * `README.md` beside this file is the list of what strangers may send, each with the command and the answer. Every
 * command is carried out in an empty folder and must answer exactly as written; `npm run generate` writes the answers.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { BIN, ROOT } from '../cli/call.ts';

vi.setConfig({ maxConcurrency: availableParallelism() });

const PAGE = fileURLToPath(new URL('README.md', import.meta.url));

/** A heading of a case, its command, its answer. */
const CASE = /^### (.+)\n\n(?:[^`#].*\n\n)?```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```$/gm;

const home = mkdtempSync(join(tmpdir(), 'hegui-hostile-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
writeFileSync(join(home, 'hegui'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
chmodSync(join(home, 'hegui'), 0o755);

/** What the command prints, standard output first, and its exit code. */
function answerTo(command: string, number: number): Promise<string> {
  const cwd = join(home, String(number));
  mkdirSync(cwd);
  const env = {
    PATH: `${home}:${process.env.PATH}`,
    FIXTURES: join(ROOT, 'fixtures'),
    LANG: 'C.UTF-8',
    COLUMNS: '110',
  };
  const child = spawn('bash', ['-c', command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 170_000,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const said = Buffer.concat([...out, ...err]).toString('utf8');
      resolve(`${said === '' || said.endsWith('\n') ? said : `${said}\n`}exit ${code}\n`);
    });
  });
}

const page = readFileSync(PAGE, 'utf8');
const cases = [...page.matchAll(CASE)].map(([, title = '', command = '', answer = ''], i) => ({
  title,
  command,
  answer,
  i,
}));

test('every command of the page is a case', () => {
  expect(cases.length).toBe(page.match(/^```sh$/gm)?.length);
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});

const isLinux = process.platform === 'linux';
const answers = new Map<number, string>();

describe.skipIf(!isLinux)('what strangers may send', () => {
  test.concurrent.each(cases)('$title', async ({ command, answer, i }) => {
    const given = await answerTo(command, i);
    answers.set(i, given);
    if (process.env.GENERATE !== '1') expect(given).toBe(answer);
  });
});

afterAll(() => {
  if (process.env.GENERATE !== '1') return;
  let i = -1;
  const anew = page.replace(CASE, (all, _title, _command, answer: string) => {
    i += 1;
    return `${all.slice(0, all.length - answer.length - 3)}${answers.get(i) ?? answer}\`\`\``;
  });
  writeFileSync(PAGE, anew);
});
