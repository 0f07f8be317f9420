/** What is filled into a page stays text, wherever it stands. */
import { expect, test } from 'vitest';
import { badge, card, fields, fold, link, table } from '../../src/html/parts.ts';
import { html } from '../../src/html/template.ts';
import { HOSTILE } from './hostile.ts';

test.each([
  ['text', html`<p>${'a < b & c'}</p>`, '<p>a &lt; b &amp; c</p>'],
  ['an attribute', html`<p id="${`a"b'c`}"></p>`, '<p id="a&quot;b&#39;c"></p>'],
  ['markup in a string', html`${'<b>x</b>'}`, '&lt;b&gt;x&lt;/b&gt;'],
  ['an entity is no markup either', html`${'&lt;'}`, '&amp;lt;'],
  ['html in html', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
  ['lists, also nested', html`${['a', [html`<br>`, '<']]}`, 'a<br>&lt;'],
  ['a number', html`${0}`, '0'],
  ['nothing', html`[${undefined}${false}]`, '[]'],
  ['what has no glyph is shown', html`${'a\u202eb\u0000\u200d'}`, 'a\\u202eb\\u0000\\u200d'],
  ['line breaks stay white space', html`${'a\nb'}`, 'a\nb'],
  ['a look-alike of html is text', html`${{ markup: '<b>' } as unknown as string}`, '[object Object]'],
])('%s', (_name, { markup }, expected) => {
  expect(markup).toBe(expected);
});

test('no piece of a page lets a tag through', () => {
  const item = { kind: HOSTILE, found: { note: [HOSTILE] } };
  const pieces = [
    badge(HOSTILE, 'bad'),
    link(HOSTILE, HOSTILE),
    fields([{ label: HOSTILE, content: HOSTILE }]),
    fold({ title: HOSTILE, content: HOSTILE }),
    table([{ title: HOSTILE }], [{ cells: [HOSTILE], item }]),
    card({ id: HOSTILE, title: HOSTILE, badges: [], item, body: HOSTILE }),
  ];
  for (const { markup } of pieces) {
    expect(markup).toContain('&lt;script&gt;');
    expect(markup).not.toMatch(/<(script|img|iframe|meta|svg)|href="(?!#)/i);
  }
});

test('fields without content are left out', () => {
  const { markup } = fields([
    { label: 'a', content: undefined },
    { label: 'b', content: 'x' },
  ]);
  expect(markup).not.toContain('>a<');
  expect(markup).toContain('<dt>b</dt><dd>x</dd>');
});
