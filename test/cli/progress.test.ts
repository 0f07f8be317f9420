import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { startProgress, startSteps } from '../../src/cli/progress.ts';
import { startSession } from '../../src/cli/session.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { progressLine } from '../../src/report/running.ts';

const NAME = '申报材料/赣州蓉江新区某某有限责任公司年产十万吨项目.json';

function written(io: Partial<Io>, ways: { readonly quiet?: boolean; readonly streaming?: boolean } = {}) {
  const { texts, session } = watched(io);
  const progress = startProgress(session, { quiet: false, streaming: false, ...ways });
  progress.files(40);
  for (let i = 0; i < 40; i += 1) {
    progress.opens(`${i}-${NAME}`);
    progress.checked(1);
  }
  progress.end();
  return texts;
}

function watched(io: Partial<Io>) {
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
  return { texts, session: startSession([], full) };
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

describe('the bar of one long piece of work', () => {
  const steps = (io: Partial<Io>): readonly string[] => {
    const { texts, session } = watched(io);
    const bar = startSteps(session);
    for (let i = 0; i < 1000; i += 1) bar.at(i, 1000);
    bar.end();
    return texts;
  };

  test('is drawn once for each percent, fits, and leaves nothing behind', () => {
    const texts = steps({ width: 20 });
    expect(texts).toHaveLength(101);
    for (const text of texts) expect(displayWidth(text.replace('\r\u001b[K', ''))).toBeLessThan(20);
    expect(steps({})).toHaveLength(101);
    expect(steps({})[50]).toBe(`\r\u001b[K${'█'.repeat(10)}${'░'.repeat(10)} 50%`);
    expect(texts.at(-1)).toBe('\r\u001b[K');
  });

  test('is not there in a pipe', () => {
    expect(steps({ errTerminal: false })).toEqual([]);
  });
});
