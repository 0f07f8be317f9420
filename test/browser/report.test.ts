/** The HTML report as officer and consultant meet it: read, filtered, searched, printed, without scripts, never acting. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlFormat } from '../../src/report/formats/html.ts';
import { HOSTILE } from '../html/hostile.ts';
import {
  asResult,
  type Batch,
  batchOf,
  HEAD,
  renderedText,
  reportOn,
  styled,
  UNREAD,
} from '../report/sample.ts';
import { type BrowserSession, describeInBrowser, type Opened, startBrowser } from './browser.ts';

const base = { place: '赣州蓉江新区', construction: 'new', new_capacity: 100, retired_capacity: 100 };
const school = (name: string, file: string) =>
  asResult(
    reportOn(
      {
        ...base,
        name,
        buildings: [{ name: '教学楼', floor_area: '2.1万㎡', green_star: 'two', pv: true }],
        boilers: [],
      },
      [],
      file,
    ),
  );
const works = (name: string, file: string) =>
  asResult(
    reportOn(
      {
        ...base,
        name,
        retired_capacity: 0,
        buildings: [
          { name, floor_area: 21000, green_star: { value: 'one', evidence: name }, pv: false },
          { floor_area: 30000 },
        ],
        boilers: [{ name, fuel: 'coal', capacity: 35 }],
      },
      [],
      file,
    ),
  );

const page = (batch: Batch): Promise<string> => renderedText('html', batch, styled('zh', 80));
const SINGLE = await page(batchOf(works('示范厂', 'works.json')));
const BATCH = await page(batchOf(school('示范小学', 'school.json'), works('示范厂', 'works.json'), UNREAD));
const HOSTILE_RESULT = works(HOSTILE, `${HOSTILE}.json`);
const HOSTILE_SINGLE = await page(batchOf(HOSTILE_RESULT));
const HOSTILE_BATCH = await page(batchOf(HOSTILE_RESULT, HOSTILE_RESULT));

describeInBrowser('the report', () => {
  let browser: BrowserSession;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  /** Values of `data-outcome` of what is shown. */
  const outcomes = ({ page: opened }: Opened): Promise<readonly string[]> =>
    opened.evaluate(
      `[...document.querySelectorAll('[data-outcome]')].filter((e) => !e.hidden).map((e) => e.dataset.outcome)`,
    );
  const shownIds = ({ page: opened }: Opened, selector: string): Promise<readonly string[]> =>
    opened.evaluate(
      `[...document.querySelectorAll('${selector}')].filter((e) => !e.hidden).map(({ id }) => id)`,
    );

  test.each([
    ['one project', SINGLE],
    ['a batch', BATCH],
  ])(
    'of %s opens without a complaint, asks for nothing but itself, every link leads somewhere',
    async (_name, markup) => {
      const { page: opened, trouble, requests, url } = await browser.open(markup);
      expect(requests).toEqual([url]);
      expect(trouble).toEqual([]);
      const links = await opened.evaluate(`[...document.links].map((a) => a.hash.slice(1))`);
      expect((links as readonly string[]).length).toBeGreaterThan(3);
      for (const id of links as readonly string[])
        expect(await opened.locator(`[id="${id}"]`).count(), id).toBe(1);
    },
  );

  test.each([
    ['outcome', 'not_met', 'outcome'],
    ['force', 'advice', 'force'],
    ['document', 'undated', 'document'],
  ])('filtered by %s: exactly what has it, in folds too', async (filter, value, data) => {
    const opened = await browser.open(SINGLE);
    const wanted = `[data-item][data-${data}~="${value}"]`;
    const total = await opened.page.locator(wanted).count();
    expect(total).toBeGreaterThan(0);
    await opened.page.locator(`[data-filter=${filter}]`).selectOption(value);
    expect(await opened.page.locator('[data-item]:not([hidden])').count()).toBe(total);
    expect(await opened.page.locator(`${wanted}:visible`).count()).toBe(total);
    await opened.page.locator('button[type=reset]').click();
    await opened.page.locator('[data-item][hidden]').first().waitFor({ state: 'detached' });
    expect(await opened.page.locator('details[open]').count()).toBe(0);
    expect(opened.trouble).toEqual([]);
  });

  test('searched: cards with both words, in any width of type', async () => {
    const opened = await browser.open(SINGLE);
    await opened.page.keyboard.press('/');
    await opened.page.keyboard.type('ＥＱＵＡＬ 等量置换');
    expect([...new Set(await outcomes(opened))]).toEqual(['not_met']);
    expect(await opened.page.locator('article:visible').count()).toBe(1);
    await opened.page.keyboard.type(' 没有这样的词');
    expect(await opened.page.locator('main section:visible, main details:visible').count()).toBe(0);
  });

  describe('of a batch', () => {
    test('a project is found by its name, with all of it, and its row', async () => {
      const opened = await browser.open(BATCH);
      await opened.page.locator('input').fill('示范小学');
      expect(await shownIds(opened, '.project')).toEqual(['p1']);
      expect(await opened.page.locator('[data-entry]:visible').allTextContents()).toHaveLength(1);
    });

    test.each([
      ['conclusion', 'compliant', ['p1']],
      ['conclusion', 'non_compliant', ['p2']],
      ['conclusion', 'unread', ['p3']],
      ['outcome', 'not_met', ['p2']],
      ['outcome', 'met', ['p1', 'p2']],
    ])('filtered by %s %s: the projects that have it, with their rows', async (filter, value, expected) => {
      const opened = await browser.open(BATCH);
      await opened.page.locator(`[data-filter=${filter}]`).selectOption(value);
      expect(await shownIds(opened, '.project')).toEqual(expected);
      expect(await opened.page.locator('[data-entry]:visible').count()).toBe(expected.length);
      expect(await opened.page.locator('output').textContent()).toMatch(/输入 \d \/ 3/);
    });

    test('its rows lead to the projects', async () => {
      const { page: opened } = await browser.open(BATCH);
      await opened.locator('a[href="#p2"]').click();
      await opened.waitForFunction(`document.getElementById('p2').getBoundingClientRect().top < 200`);
      expect(await opened.locator('#p2 h2').textContent()).toContain('示范厂');
    });
  });

  test('a link from the contents opens a fold', async () => {
    const { page: opened } = await browser.open(SINGLE);
    expect(await opened.locator('#met table').isVisible()).toBe(false);
    await opened.locator('nav a[href="#met"]').click();
    await opened.locator('#met table').waitFor({ state: 'visible' });
  });

  test('without scripts everything is there to read and unfold, and the filter bar is not', async () => {
    const { page: opened, trouble } = await browser.open(SINGLE, { javaScriptEnabled: false });
    expect(await opened.locator('form').isVisible()).toBe(false);
    expect(await opened.locator('#unmet article').first().isVisible()).toBe(true);
    await opened.locator('#notApplicable summary, #met summary').first().click();
    expect(await opened.locator('details[open] table').first().isVisible()).toBe(true);
    expect(trouble).toEqual([]);
  });

  test.each([
    ['with scripts', true],
    ['without', false],
  ])(
    'on paper folds are open, what decides nothing is counted, and there is room to sign (%s)',
    async (_name, on) => {
      const { page: opened } = await browser.open(SINGLE, { javaScriptEnabled: on });
      await opened.emulateMedia({ media: 'print' });
      expect(await opened.locator('form').isVisible()).toBe(false);
      expect(await opened.locator('nav').isVisible()).toBe(false);
      expect(await opened.locator('#met table').isVisible()).toBe(true);
      const left = opened.locator('details.unprinted');
      expect(await left.count()).toBeGreaterThan(0);
      expect(await opened.locator('details.unprinted:visible').count()).toBe(0);
      expect(await opened.locator('p.printed:visible').count()).toBe(await left.count());
      expect(await opened.locator('.signing').isVisible()).toBe(true);
    },
  );

  test('paper says when a filter keeps something from it', async () => {
    const { page: opened } = await browser.open(SINGLE);
    await opened.emulateMedia({ media: 'print' });
    const said = () => opened.evaluate(`getComputedStyle(document.body, '::before').content`);
    expect(await said()).toBe('none');
    await opened.emulateMedia({ media: 'screen' });
    await opened.locator('[data-filter=outcome]').selectOption('met');
    await opened.emulateMedia({ media: 'print' });
    expect(await said()).toMatch(/仅为筛选结果，不是全部：.*条款 \d+ \/ \d+/);
  });

  test('every page is A4, and each project of a batch begins on a new one', async () => {
    const sizesOf = async (markup: string): Promise<readonly string[]> => {
      const { page: opened } = await browser.open(markup);
      const pdf = (await opened.pdf({ preferCSSPageSize: true })).toString('latin1');
      return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
      );
    };
    expect(new Set(await sizesOf(SINGLE))).toEqual(new Set(['595×842']));
    expect((await sizesOf(BATCH)).length).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['one project', SINGLE],
    ['a batch', BATCH],
  ])('of %s: a window as narrow as a telephone needs no scrolling to the side', async (_name, markup) => {
    const { page: opened } = await browser.open(markup, { viewport: { width: 420, height: 900 } });
    expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420);
  });

  const index = String(
    htmlFormat.index?.(
      [htmlFormat.each(HOSTILE_RESULT, styled('zh', 80))],
      [`javascript:alert(9)"onclick='alert(8)'.html`],
      { head: HEAD, tail: { diagnostics: [] } },
      styled('zh', 80),
    ),
  );

  test.each([
    ['one project', HOSTILE_SINGLE, 'h1'],
    ['a batch', HOSTILE_BATCH, '#p1 h2'],
    ['the index of a folder', index, 'td a'],
  ])('text of a filing never acts and is all there (%s)', async (_name, markup, named) => {
    const { page: opened, trouble, requests, url } = await browser.open(markup);
    await opened.locator('article, tr').first().hover();
    expect(trouble).toEqual([]);
    expect(requests).toEqual([url]);
    expect(opened.url()).toBe(url);
    const strange =
      'img, iframe, svg, [onmouseover], [onclick], [onerror], a:not([href^="#"]):not([href^="./"])';
    expect(await opened.locator(strange).count()).toBe(0);
    expect(await opened.locator('script').count()).toBe(1);
    expect(await opened.locator(named).first().textContent()).toContain('<script>alert(1)</script>');
  });
});
