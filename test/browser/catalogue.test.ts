/** The catalogue as its reader meets it: searched, filtered, linked to, printed, without scripts, never acting. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/app/coverage.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import type { Pack } from '../../src/model/rule.ts';
import { cataloguePage } from '../../src/report/catalogue.ts';
import { hostilePack } from '../html/hostile.ts';
import { type BrowserSession, describeInBrowser, type Opened, startBrowser } from './browser.ts';

const { pack } = (await openWorkspace(process.cwd())).program;
const PAPER = 'jx-npc-decision-2021';
const RULE = `${PAPER}/ecological-red-line`;

const catalogueOf = (from: Pack, document?: string): string =>
  cataloguePage(
    { pack: from, papers: coverageOf(from).filter((paper) => !document || paper.document.id === document) },
    'zh',
  );

const PAGE = catalogueOf(pack, PAPER);

describeInBrowser('the catalogue', () => {
  let browser: BrowserSession;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const shown = (page: Opened['page']) => page.locator('article:visible');
  const idsOf = async ({ page }: Opened): Promise<readonly string[]> =>
    page.evaluate(`[...document.querySelectorAll('article')].filter((a) => !a.hidden).map(({ id }) => id)`);

  test('of all rules opens without a complaint, asks for nothing but itself, and every link leads somewhere', async () => {
    const { page, trouble, requests, url } = await browser.open(catalogueOf(pack));
    expect(requests).toEqual([url]);
    expect(trouble).toEqual([]);
    expect(await page.locator('article').count()).toBe(pack.rules.length);
    const lost = await page.evaluate(`[...document.links].map((a) => decodeURIComponent(a.hash.slice(1)))
      .filter((id) => document.getElementById(id) === null)`);
    expect(lost).toEqual([]);
    expect(await page.evaluate('document.links.length')).toBeGreaterThan(pack.rules.length);
  });

  describe('narrowed', () => {
    const expected = (fits: (rule: Pack['rules'][number]) => boolean): readonly string[] =>
      pack.rules
        .filter((rule) => rule.document.id === PAPER && fits(rule))
        .map(({ id }) => id)
        .sort();

    test.each([
      ['by force', 'force', 'mandatory', expected(({ force }) => force === 'mandatory')],
      ['by subject', 'subject', 'region', expected(({ subject }) => subject === 'region')],
      ['by doubt', 'note', 'doubt', expected(({ doubt }) => doubt !== undefined)],
    ])('%s: exactly those, with their number', async (_name, filter, value, rules) => {
      const opened = await browser.open(PAGE);
      await opened.page.locator(`[data-filter=${filter}]`).selectOption(value);
      expect([...(await idsOf(opened))].sort()).toEqual(rules);
      const total = expected(() => true).length;
      expect(await opened.page.locator('output').textContent()).toContain(`规则 ${rules.length} / ${total}`);
      expect(opened.trouble).toEqual([]);
    });

    test('by words, in any width of type and with both of two words', async () => {
      const opened = await browser.open(PAGE);
      await opened.page.keyboard.press('/');
      await opened.page.keyboard.type('ＲＥＤ－line 生态 保护红线');
      expect(await idsOf(opened)).toContain(RULE);
      expect((await idsOf(opened)).length).toBeLessThan(10);
      await opened.page.keyboard.type(' 没有这样的词');
      expect(await idsOf(opened)).toEqual([]);
      expect(await opened.page.locator('section:visible').count()).toBe(0);
      await opened.page.keyboard.press('Escape');
      expect(await idsOf(opened)).toHaveLength(expected(() => true).length);
    });

    test('by the reason why a statement has no rule', async () => {
      const { page } = await browser.open(PAGE);
      await page.locator('[data-filter=note]').selectOption('exhortation');
      expect(await shown(page).count()).toBe(0);
      const rows = page.locator('tr[data-item]:visible');
      expect(await rows.count()).toBeGreaterThan(0);
      expect(new Set(await rows.locator('.badge').allTextContents())).toEqual(new Set(['号召倡导']));
    });

    test('a link to what is filtered away shows everything again', async () => {
      const { page } = await browser.open(PAGE);
      await page.locator('[data-filter=subject]').selectOption('region');
      expect(await page.locator(`[id="${RULE}"]`).isVisible()).toBe(false);
      await page.evaluate(`location.hash = '#${RULE}'`);
      await page.locator(`[id="${RULE}"]`).waitFor({ state: 'visible' });
      const box = await page.locator(`[id="${RULE}"]`).boundingBox();
      expect(box?.y).toBeLessThan(300);
    });
  });

  test('without scripts everything is there to read and unfold, and the filter bar is not', async () => {
    const { page, trouble } = await browser.open(PAGE, { javaScriptEnabled: false });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await shown(page).count()).toBe(pack.rules.filter(({ document }) => document.id === PAPER).length);
    const fold = page.locator('article details').first();
    expect(await fold.locator('table').isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await fold.locator('table').isVisible()).toBe(true);
    expect(trouble).toEqual([]);
  });

  describe('on paper', () => {
    const closed = 'document.querySelectorAll("details:not([open])").length';

    test.each([
      ['with scripts', true],
      ['without', false],
    ])('what is folded is there, the filter bar is not (%s)', async (_name, javaScriptEnabled) => {
      const { page } = await browser.open(PAGE, { javaScriptEnabled });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form').isVisible()).toBe(false);
      const folded = page.locator('details > :not(summary)');
      expect(await folded.count()).toBeGreaterThan(0);
      expect(await page.locator('details > :not(summary):visible').count()).toBe(await folded.count());
    });

    test('folds are opened for the printer and closed again after it', async () => {
      const { page } = await browser.open(PAGE);
      const before = await page.evaluate(closed);
      expect(before).toBeGreaterThan(0);
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      expect(await page.evaluate(closed)).toBe(0);
      await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
      expect(await page.evaluate(closed)).toBe(before);
    });

    test('every page is A4', async () => {
      const { page } = await browser.open(PAGE);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const sizes = new Set(
        boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`),
      );
      expect(boxes.length).toBeGreaterThan(10);
      expect([...sizes]).toEqual(['595×842']);
    });
  });

  test('a window as narrow as a telephone needs no scrolling to the side', async () => {
    const { page } = await browser.open(PAGE, { viewport: { width: 420, height: 900 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420);
  });

  test('text of a rule pack never acts and is all there', async () => {
    const { page, trouble, requests, url } = await browser.open(catalogueOf(hostilePack(pack), PAPER));
    await page.locator('article').first().hover();
    expect(trouble).toEqual([]);
    expect(requests).toEqual([url]);
    expect(page.url()).toBe(url);
    expect(await page.locator('img, iframe, svg, [onmouseover], [onerror], a:not([href^="#"])').count()).toBe(
      0,
    );
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('article h4').first().textContent()).toContain('<script>alert(1)</script>');
  });

  test('markup that slipped through could neither run nor load anything', async () => {
    const slipped = '<script>alert(1)</script><img src="https://example.org/x.png" onerror="alert(2)">';
    const { trouble, refused } = await browser.open(PAGE.replace('<main>', `<main>${slipped}`));
    expect(trouble.filter((each) => !each.includes('Content Security Policy'))).toEqual([]);
    expect(trouble.length).toBeGreaterThan(0);
    expect(refused).toEqual(['csp https://example.org/x.png']);
  });
});
