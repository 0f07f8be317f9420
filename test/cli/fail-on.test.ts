/** Exit codes under `--fail-on`, `--strict` and `--quiet`; colour by flag, environment and terminal. */
import { describe, expect, test } from 'vitest';
import { codeUnder, type Policy } from '../../src/cli/fail-on.ts';
import type { Io } from '../../src/cli/io.ts';
import { startSession } from '../../src/cli/session.ts';
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Checked, Conclusion, Result } from '../../src/model/report.ts';
import { asResult, reportOn, UNREAD } from '../report/sample.ts';
import { call, fixture, folderWith } from './call.ts';

const unmetAdvice = {
  place: '赣州蓉江新区',
  construction: 'new',
  new_capacity: 100,
  retired_capacity: 100,
  buildings: [{ floor_area: 21000, green_star: 'two', pv: false }],
  boilers: [],
};
const met = { ...unmetAdvice, buildings: [{ floor_area: 21000, green_star: 'two', pv: true }] };
const assumed = diagnostic('encoding-assumed', { encoding: 'GBK' }, { severity: 'notice' });
const retired = diagnostic('place-retired', { code: '1', current: '2' }, { severity: 'notice' });

const concluding = (conclusion: Conclusion): Checked => asResult({ ...reportOn(met), conclusion });

describe('codes', () => {
  test.each<readonly [string, Result, Policy, number]>([
    ['default, non-compliant', concluding('non_compliant'), {}, 1],
    ['default, undecided', concluding('needs_review'), {}, 3],
    ['named', concluding('non_compliant'), { failOn: ['non_compliant'] }, 1],
    ['not named', concluding('needs_information'), { failOn: ['non_compliant'] }, 0],
    ['a breach that is not named', concluding('non_compliant'), { failOn: ['needs_review'] }, 0],
    ['nothing applied, not named', concluding('no_applicable_rule'), { failOn: ['non_compliant'] }, 0],
    ['unreadable, whatever is named', UNREAD, { failOn: ['non_compliant'] }, 2],
    ['unmet advice', asResult(reportOn(unmetAdvice)), {}, 0],
    ['unmet advice, strict', asResult(reportOn(unmetAdvice)), { strict: true }, 1],
    ['met advice, strict', asResult(reportOn(met)), { strict: true }, 0],
    ['an assumed encoding', asResult(reportOn(met, [assumed])), {}, 0],
    ['an assumed encoding, strict', asResult(reportOn(met, [assumed])), { strict: true }, 3],
    ['another notice, strict', asResult(reportOn(met, [retired])), { strict: true }, 0],
    ['strict adds to what is named', asResult(reportOn(unmetAdvice)), { failOn: [], strict: true }, 1],
  ])('%s', (_, result, policy, code) => expect(codeUnder(policy, result)).toBe(code));
});

describe('what is said', () => {
  const review = fixture('boiler-35');
  const note = '注意：--fail-on 使退出码由 3 变为 0。\n';
  test.each([
    ['relaxed', ['--fail-on', 'non_compliant'], { status: 0, stderr: note }],
    ['relaxed, in Chinese', ['--fail-on', '不符合，待补正'], { status: 0, stderr: note }],
    ['without effect', ['--fail-on', 'needs_review'], { status: 3, stderr: '' }],
    ['relaxed and quiet', ['--fail-on', 'non_compliant', '-q'], { status: 0, stderr: '', stdout: '' }],
    ['quiet', ['--quiet'], { status: 3, stderr: '', stdout: '' }],
  ])('%s', (_, args, expected) => {
    expect(call(folderWith(), 'check', review, ...args)).toMatchObject(expected);
  });

  test('quiet, with a report that was asked for', () => {
    const folder = folderWith();
    const loud = call(folder, 'check', review, '-f', 'csv');
    expect(call(folder, 'check', review, '-f', 'csv', '-q')).toEqual(loud);
  });

  test('quiet says why an input cannot be read', () => {
    const { stdout, stderr, status } = call(folderWith({ 'x.json': '{' }), 'check', 'x.json', '-q');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('x.json:1:2');
  });

  test('a conclusion that is none: the nearest name', () => {
    const { stderr, status } = call(folderWith(), 'check', review, '--fail-on', 'compliant');
    expect(stderr).toContain('non_compliant');
    expect(status).toBe(2);
  });
});

describe('colour', () => {
  test.each<readonly [string, boolean, Io['env'], readonly string[], 'on' | 'off']>([
    ['on a terminal', true, {}, [], 'on'],
    ['into a pipe', false, {}, [], 'off'],
    ['into a pipe, forced', false, { FORCE_COLOR: '1' }, [], 'on'],
    ['forced off', false, { FORCE_COLOR: '0' }, [], 'off'],
    ['NO_COLOR', true, { NO_COLOR: '1' }, [], 'off'],
    ['NO_COLOR, but empty', true, { NO_COLOR: '' }, [], 'on'],
    ['NO_COLOR against FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, [], 'off'],
    ['--no-color', true, { FORCE_COLOR: '1' }, ['--no-color'], 'off'],
  ])('%s', (_, terminal, env, argv, colour) => {
    const silent = { out() {}, err() {}, onInterrupt() {}, leave() {}, written: () => undefined };
    const io = {
      ...silent,
      cwd: '.',
      env,
      terminal,
      errTerminal: false,
      width: 80,
      locale: 'zh',
      today: '2025-01-01',
    };
    expect(startSession(argv, io).colour).toBe(colour);
    expect(startSession(argv, io).style.paint('bad', 'x') === 'x').toBe(colour === 'off');
  });
});
