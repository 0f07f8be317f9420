/** One self-contained page: it asks the network for nothing, runs one script known by its hash, and prints on A4. */
import type { Language } from '../model/text.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.ts';
import { type Bar, filterBar } from './filter-bar.ts';
import { type Child, type Html, html } from './template.ts';

export interface Page {
  readonly lang: Language;
  readonly title: string;
  /** Under the title, before the filter bar. */
  readonly head: Child;
  readonly bar: Bar;
  /** Table of contents, beside the body where there is room; `false` for none. */
  readonly contents: Child;
  readonly body: Child;
  readonly foot: Child;
}

/** Whatever slipped through as markup could still neither run, load, nor send anything. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

function columns(contents: Child, body: Child): Html {
  const main = html`<main>\n${body}</main>\n`;
  return contents === false ? main : html`<div class="columns">\n<nav>\n${contents}</nav>\n${main}</div>\n`;
}

export function renderPage({ lang, title, head, bar, contents, body, foot }: Page): string {
  return html`<!DOCTYPE html>
<html lang="${LANGUAGE_TAGS[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${head}</header>
${filterBar(bar, lang)}${columns(contents, body)}<footer>
${foot}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`.markup;
}
