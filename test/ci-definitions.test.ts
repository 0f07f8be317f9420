/** The GitHub action and the pre-commit hook: their definitions agree with the command, and their own commands run. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMAT_NAMES } from '../src/report/registry.ts';
import { BIN, call, fixture, folderWith, ROOT } from './cli/call.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly run: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
}

const read = (name: string): unknown => parse(readFileSync(join(ROOT, name), 'utf8'));
const action = read('action.yml') as Action;
const stepNamed = (name: string): Step => {
  const found = action.runs.steps.find((step) => step.name === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
};

const help = call(ROOT, 'check', '--help').stdout;
const options = new Set([...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name));

/** `${{ inputs.x }}` and `${{ github.action_path }}`, as GitHub fills them in. */
const filled = (text: string, given: Readonly<Record<string, string>>, root: string): string =>
  text.replace(/\$\{\{ (inputs|github)\.([\w-]+) \}\}/g, (_, kind: string, name: string) =>
    kind === 'github' ? root : (given[name] ?? action.inputs[name]?.default ?? ''),
  );

/** As the runner calls a `shell: bash` step. */
function runStep(
  step: Step,
  given: Readonly<Record<string, string>>,
  { cwd, root = ROOT }: { cwd: string; root?: string },
) {
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, given, root)]),
  );
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd: step['working-directory'] ? filled(step['working-directory'], given, root) : cwd,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_US.UTF-8', GITHUB_OUTPUT: join(cwd, 'outputs'), ...env },
    },
  );
  return { stdout, stderr, status };
}

describe('action.yml', () => {
  test('every input is an option of check, a format, or the paths', () => {
    for (const name of Object.keys(action.inputs)) {
      expect([
        name,
        name === 'paths' || options.has(name) || FORMAT_NAMES.some((each) => each === name),
      ]).toEqual([name, true]);
    }
  });

  test('every option that the script uses exists, every input and variable is used, none inside the text', () => {
    const { run, env = {} } = stepNamed('Check');
    for (const [, name] of run.matchAll(/--([a-z][a-z-]*)/g)) expect(options).toContain(name);
    for (const variable of Object.keys(env)) expect(run).toContain(`$${variable}`);
    const used = Object.values(env).join(' ');
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name} }}`);
    expect(run).not.toContain('${{');
    for (const { shell } of action.runs.steps) expect(shell).toBe('bash');
  });

  test('checks, annotates, writes the reports, fails and tells the exit code', () => {
    const cwd = folderWith();
    const step = stepNamed('Check');
    const given = {
      paths: `${fixture('boiler-34')}\n${fixture('boiler-35')}\n`,
      sarif: 'out/a b.sarif',
      junit: 'out/junit.xml',
      markdown: 'out/comment.md',
    };
    const { stdout, stderr, status } = runStep(step, given, { cwd });
    expect([stderr, status]).toEqual(['', 1]);
    expect(stdout).toMatch(/^::error file=.*boiler-34\.json,line=\d+,col=\d+,title=/m);
    expect(stdout).toContain('hegui: 核对 2 份：不符合 1，需人工认定 1');
    expect(JSON.parse(readFileSync(join(cwd, 'out/a b.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(cwd, 'out/junit.xml'), 'utf8')).toContain('<testsuites name="hegui"');
    expect(readFileSync(join(cwd, 'out/comment.md'), 'utf8')).toContain('## hegui 不符合');
    expect(readFileSync(join(cwd, 'outputs'), 'utf8')).toBe('exit-code=1\n');
    expect(action.outputs['exit-code']?.value).toBe(`\${{ steps.${step.id}.outputs.exit-code }}`);
  });

  test.each([
    ['what is not to fail', { paths: fixture('boiler-35'), 'fail-on': 'non_compliant' }, 0],
    ['what is to fail', { paths: fixture('boiler-35'), 'fail-on': 'needs_review' }, 3],
    [
      'strict',
      { paths: fixture('boiler-megawatt'), 'fail-on': 'non_compliant', strict: 'true', format: 'tap' },
      1,
    ],
    ['a path that looks like an option', { paths: '--rules' }, 2],
    ['a path that looks like a command', { paths: '$(touch hacked); `touch hacked`' }, 2],
  ])('%s', (_, given, code) => {
    const cwd = folderWith();
    expect(runStep(stepNamed('Check'), given, { cwd }).status).toBe(code);
    expect(call(cwd, 'check', 'hacked').status).toBe(2);
  });

  test('installs and builds what it runs', () => {
    const root = folderWith();
    for (const name of [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'src',
      'rules',
      'bin',
      'build',
    ]) {
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    }
    cpSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const install = runStep(stepNamed('Install hegui'), {}, { cwd: root, root });
    expect([install.status, install.status === 0 ? '' : install.stderr]).toEqual([0, '']);
    const { status, stdout } = runStep(
      stepNamed('Check'),
      { paths: fixture('boiler-34') },
      { cwd: root, root },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('::error ');
  }, 240_000);
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as readonly Hook[];
  const [program = '', ...args] = (hook?.entry ?? '').split(' ');
  const folder = folderWith({ 'filings/broken.json': '{' });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(BIN, join(bin, program));
  const commit = (...staged: readonly string[]) =>
    spawnSync(program, [...args, ...staged], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'zh_CN.UTF-8', PATH: `${bin}${delimiter}${process.env.PATH}` },
    });

  test('its program is the one that the package installs', () => {
    const { bin: programs } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(programs)).toEqual([program]);
    expect(hook?.language).toBe('node');
  });

  test.each([
    ['a breach among the staged files', [fixture('boiler-35'), fixture('boiler-34')], 1],
    ['something undecided', [fixture('boiler-35')], 3],
    ['a file that is broken', ['filings/broken.json', fixture('boiler-35')], 2],
    ['clean files', [fixture('asphalt-resurfacing')], 0],
    ['undecided, but allowed', ['--fail-on', 'non_compliant', fixture('boiler-35')], 0],
  ])('%s', (_, staged, code) => {
    const { status, stdout } = commit(...staged);
    expect(status).toBe(code);
    if (code === 1) expect(stdout).toContain('不再审批35蒸吨/小时以下燃煤锅炉');
  });
});
