/** A pull-request comment: short enough, and nothing in it acts. */
import { describe, expect, test } from 'vitest';
import { strange } from '../../src/report/markdown-parts.ts';
import { BATCH_NAMES, BATCHES, type BatchName } from './batches.ts';
import { asResult, type Batch, batchOf, renderedText, reportOn, styled } from './sample.ts';

const pageOf = (name: BatchName) => renderedText('markdown', BATCHES[name], styled('zh', 80));

/** The page without what stands in code, where GitHub reads nothing. */
const outsideCode = (page: string): string =>
  page
    .split('\n')
    .map((line) => line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '␀'))
    .join('\n');

describe('strangers write as code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '`` a`b ``'],
    ['``', '``` `` ```'],
    ['a|b', '`a\\|b`'],
    ['  ', ''],
    ['a\nb', '`a\\u000ab`'],
  ])('%j', (words, expected) => expect(strange(words)).toBe(expected));
});

test.each(BATCH_NAMES)('%s: no markup, mention, reference or link of a stranger', async (name) => {
  const plain = outsideCode(await pageOf(name));
  expect(plain.replace(/<\/?(?:details|summary)>|<br>/g, '')).not.toMatch(/<\w/);
  expect(plain).not.toMatch(/[@`]|(?<!^)#\d|https?:|\]\(/m);
});

test.each(BATCH_NAMES)('%s: every row of a table has the cells of its head', async (name) => {
  const tables = (await pageOf(name)).split('\n\n').filter((block) => block.startsWith('|'));
  expect(tables.length > 0).toBe(name !== 'nothing');
  for (const block of tables) {
    const cells = block.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
});

test('what decides stands open, the rest is folded', async () => {
  const page = await pageOf('mixed');
  const [open = '', folded = ''] = page.split('<details>');
  expect(open).toContain('### `示范厂` 不符合');
  expect(open).toContain('| 待补正 |');
  expect(open).not.toContain('建议未采纳');
  expect(folded).toContain('| 建议未采纳 |');
});

test('nothing that applies is said to be no pass', async () => {
  expect(await pageOf('region')).toContain('不等于符合');
});

describe('length', () => {
  const many = (count: number, mixed: boolean): Batch =>
    batchOf(
      ...Array.from({ length: count }, (_, i) =>
        asResult(
          reportOn(
            {
              place: '赣州蓉江新区',
              construction: 'new',
              new_capacity: 1,
              retired_capacity: 0,
              name: `${mixed ? '厂' : '甲'}${i}`,
              buildings: mixed ? Array.from({ length: 80 }, () => ({ floor_area: 30000 })) : [],
            },
            [],
            `${i}.json`,
          ),
        ),
      ),
    );
  test.each([
    ['many inputs', many(300, false)],
    ['inputs with many parts', many(12, true)],
  ])('%s: at most 65536, and what is left out is counted', async (_, batch) => {
    const page = await renderedText('markdown', batch, styled('zh', 80));
    expect(page.length).toBeLessThanOrEqual(65_536);
    expect(page.length).toBeGreaterThan(55_000);
    expect(page).toMatch(/另有 \d+ 行未列出，其中 \d+ 份申报整份未列出/);
    expect(page).toContain(`| 不符合 | ${batch.length} |`);
  });

  test('a short one leaves nothing out', async () => {
    expect(await pageOf('mixed')).not.toContain('未列出');
  });
});
