/**
 * Every regular expression of ours, held against an analysis of how long it can take: none exponential, and those that
 * are polynomial stand here, each with what keeps the text short that it is given. Rules have none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { MARK_PATTERN } from '../../src/screen/name-root.ts';
import { DATE_PATTERN, QUANTITY_PATTERN } from '../../src/vocabulary/schema.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** Polynomial, or beyond the analysis; the key is the file and the beginning of the pattern. */
const BOUNDED: Readonly<Record<string, string>> = {
  'app/init-document.ts [\\\\/]+$': 'a path of the call',
  'app/verify-sources.ts [\\\\/]+$': 'a path of the call',
  'cli/commander-words.ts ^': 'messages of at most 1000 characters',
  'cli/reporting.ts [\\\\/]+$': 'a path of the call',
  'report/docx/archive.ts <dcterms': 'a part of our own archive that holds no text of a stranger',
  'report/view/margin.ts ^≈?': 'a number that we have written',
  'report/view/margin.ts \\.?0+$': 'a number that we have written',
  'sources/heading.ts [：': 'the heading of an official text',
  'sources/statements.ts \\d(?!': 'a sentence of an official text',
  'support/exact.ts 0+$': 'a literal of at most 400 characters',
  'support/exact.ts e.*$': 'a literal of at most 400 characters',
  'support/position.ts [^\\r\\n]*$': 'at most 160 characters before a place',
};

/** What is made of text, and the values it takes; whoever adds one adds it here. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  'new RegExp(DATE_PATTERN': [DATE_PATTERN],
  'new RegExp(MARK_PATTERN': [MARK_PATTERN],
  'new RegExp(QUANTITY_PATTERN': [QUANTITY_PATTERN],
  // Of the numbering of official texts: a few literal characters each.
  'new RegExp(`^${pattern}`': [],
};

/** A literal stands where a value may: behind an operator, a bracket, a comma, `return` or the line's beginning. */
const LITERAL =
  /(?<=(?:^|[=(,:[!&|?{};]|=>|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm;

interface Pattern {
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

const texts = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|js)$/.test(path) && !/assets\.ts|descriptor-input\.ts/.test(path))
  .map((path) => [path, withoutComments(readFileSync(SOURCE + path, 'utf8'))] as const);

const literals = texts.flatMap(([path, text]) =>
  [...text.matchAll(LITERAL)].map(
    ([, source = '', flags = '']): Pattern => ({ name: `${path} ${source}`, source, flags }),
  ),
);
// A template such as `a/${b}/c` looks like one.
const patterns = literals.filter(({ source }) => !source.startsWith('${'));
const made = Object.values(MADE).flatMap((sources) =>
  sources.map((source): Pattern => ({ name: source, source, flags: 'u' })),
);
const reasonFor = (name: string): string | undefined =>
  Object.entries(BOUNDED).find(([start]) => name.startsWith(start))?.[1];

beforeAll(() => {
  process.env.RECHECK_BACKEND = 'pure';
});

test('they are found at all', () => {
  expect(patterns.length).toBeGreaterThan(150);
  for (const { source, flags } of patterns) expect(() => new RegExp(source, flags)).not.toThrow();
});

test('none is made of text but these', () => {
  const calls = texts.flatMap(([, text]) => text.match(/new RegExp\([^,)]*/g) ?? []);
  expect([...new Set(calls)].toSorted()).toEqual(Object.keys(MADE).toSorted());
});

test('each that is excused is there', () => {
  const names = patterns.map(({ name }) => name);
  const idle = Object.keys(BOUNDED).filter((start) => !names.some((name) => name.startsWith(start)));
  expect(idle).toEqual([]);
});

describe('takes time in proportion to its text', () => {
  const rest = [...patterns, ...made].filter(({ name }) => reasonFor(name) === undefined);
  const once = [...new Map(rest.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
  test.each(once)('$name', ({ source, flags }) => {
    const answer = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 20_000 });
    expect(answer).toMatchObject({ status: 'safe' });
  });
});
