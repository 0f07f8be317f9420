import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { startProgress } from '../../src/cli/progress.ts';
import { startSession } from '../../src/cli/session.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { progressLine } from '../../src/report/running.ts';

const NAME = '申报材料/赣州蓉江新区某某有限责任公司年产十万吨项目.json';

function written(io: Partial<Io>, ways: { readonly quiet?: boolean; readonly streaming?: boolean } = {}) {
  const texts: string[] = [];
  const full: Io = {
    out: () => {},
    err: (text) => texts.push(text),
    cwd: '/',
    env: {},
    terminal: true,
    errTerminal: true,
    onInterrupt: () => {},
    leave: () => {},
    written: () => undefined,
    width: 80,
    locale: 'zh-CN',
    today: '2025-01-01',
    ...io,
  };
  const progress = startProgress(startSession([], full), { quiet: false, streaming: false, ...ways });
  progress.files(40);
  for (let i = 0; i < 40; i += 1) {
    progress.opens(`${i}-${NAME}`);
    progress.checked(1);
  }
  progress.end();
  return texts;
}

describe('the bar of a long batch', () => {
  test('says how far it is, and leaves nothing behind', () => {
    const texts = written({});
    expect(texts).toHaveLength(41);
    expect(texts[20]).toMatch(/██████████░░░░░░░░░░ 20\/40 · 20 份 · ….*项目\.json$/);
    for (const text of texts) expect(text.startsWith('\r\u001b[K')).toBe(true);
    expect(texts.at(-1)).toBe('\r\u001b[K');
  });

  test.each([
    ['in a pipe', { errTerminal: false }, {}],
    ['in CI', { env: { CI: 'true' } }, {}],
    ['on a terminal without cursor', { env: { TERM: 'dumb' } }, {}],
    ['when nothing is to be said', {}, { quiet: true }],
    ['among results that are being printed', {}, { streaming: true }],
  ])('is not there %s', (_, io, ways) => {
    expect(written(io, ways)).toEqual([]);
  });

  test('is there when the results go into a file', () => {
    expect(written({ terminal: false }, { streaming: true }).length).toBeGreaterThan(0);
  });
});

describe('its line', () => {
  const state = { done: 3, total: 60, results: 1234, lang: 'zh' } as const;

  test.each([40, 60, 79, 120])('fits %i columns', (width) => {
    for (const file of [NAME.repeat(5), 'a.json', '🏗'.repeat(200)]) {
      expect(displayWidth(progressLine({ ...state, file }, width))).toBeLessThanOrEqual(width);
    }
  });

  test('keeps the end of a long name and shows what is invisible', () => {
    expect(progressLine({ ...state, file: `${'长'.repeat(30)}.json` }, 60)).toMatch(/ · …长+\.json$/);
    expect(progressLine({ ...state, file: 'a\u001b[2J.json' }, 79)).toContain('a\\u001b[2J.json');
  });
});
