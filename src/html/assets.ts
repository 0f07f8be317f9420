/** The style and script of every page and their hashes. Made from browser/ by npm run generate; do not edit. */
import { html } from './template.ts';

export const STYLE = html`/* Screen first, then paper. No colour says what words do not say as well. */
:root {
  --ink: #1a1a1a;
  --weak: #595959;
  --line: #c9ced6;
  --ground: #f5f6f8;
  --accent: #1b4f8a;
  --bar: 0rem;
  color-scheme: light;
}
* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: calc(var(--bar) + 0.75rem);
}
body {
  margin: 0 auto;
  padding: 0 1.25rem 3rem;
  max-width: 84rem;
  color: var(--ink);
  background: #fff;
  font:
    1rem / 1.65 "Microsoft YaHei",
    "微软雅黑",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    sans-serif;
  overflow-wrap: anywhere;
}
h1 {
  margin: 1.5rem 0 0.5rem;
  font-size: 1.6rem;
}
h2 {
  margin: 2.5rem 0 0.75rem;
  padding-bottom: 0.3rem;
  border-bottom: 2px solid var(--accent);
  font-size: 1.35rem;
}
h3 {
  margin: 2rem 0 0.5rem;
  font-size: 1.1rem;
}
h4 {
  margin: 0 0 0.5rem;
  font-size: 1rem;
}
p {
  margin: 0.4rem 0;
}
a {
  color: var(--accent);
}
:focus-visible {
  outline: 3px solid #e09600;
  outline-offset: 2px;
}
:target {
  box-shadow: 0 0 0 3px #e8b64c;
}
code {
  font-family: Consolas, "Noto Sans Mono CJK SC", monospace;
  font-size: 0.875em;
}
q,
blockquote {
  font-family: "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", "Noto Serif SC", "宋体", SimSun, serif;
}
/* Chinese quotes stand in the words already; the face of type tells them apart. */
q {
  quotes: none;
}

/* Filter bar */
/* Hidden until the script shows it. */
.bar:not([hidden]) {
  display: flex;
}
.bar {
  position: sticky;
  top: 0;
  z-index: 1;
  flex-wrap: wrap;
  gap: 0.4rem 1rem;
  align-items: center;
  margin: 1rem -1.25rem;
  padding: 0.6rem 1.25rem;
  background: var(--ground);
  border-block: 1px solid var(--line);
  font-size: 0.9rem;
}
.bar .search {
  flex: 1 1 20rem;
  display: flex;
  gap: 0.4rem;
  align-items: center;
  white-space: nowrap;
}
.bar input {
  flex: 1;
  min-width: 6rem;
}
.bar input,
.bar select,
.bar button {
  padding: 0.3rem 0.5rem;
  max-width: 13rem;
  border: 1px solid #8a919c;
  border-radius: 0.2rem;
  background: #fff;
  color: inherit;
  font: inherit;
}
.bar input {
  max-width: none;
}
.bar output {
  color: var(--weak);
}

/* Contents beside the body */
.columns {
  display: grid;
  grid-template-columns: 17rem minmax(0, 1fr);
  gap: 2rem;
  align-items: start;
}
nav {
  position: sticky;
  top: var(--bar);
  max-height: calc(100vh - var(--bar));
  padding: 1rem 0.5rem 1rem 0;
  overflow-y: auto;
  font-size: 0.875rem;
}
nav ul {
  margin: 0.2rem 0 0.6rem;
  padding: 0 0 0 1rem;
  list-style: none;
}
nav li {
  margin: 0.15rem 0;
}
nav a {
  text-decoration: none;
}
nav a:hover {
  text-decoration: underline;
}
nav .count {
  color: var(--weak);
}

/* Pieces */
.badge {
  display: inline-block;
  margin: 0 0.15rem;
  padding: 0 0.45rem;
  border: 1px solid currentColor;
  border-radius: 0.2rem;
  font-size: 0.8rem;
  font-weight: normal;
  line-height: 1.5;
  white-space: nowrap;
}
.badge.bad {
  color: #a01414;
  background: #fdf0f0;
}
.badge.open {
  color: #7a4b00;
  background: #fff7e6;
}
.badge.good {
  color: #14622f;
  background: #eef8f1;
}
.badge.weak {
  color: var(--weak);
}
.badge.strong {
  color: #fff;
  background: var(--accent);
  border-color: var(--accent);
}
.card {
  margin: 0.9rem 0;
  padding: 0.8rem 1rem;
  border: 1px solid var(--line);
  border-radius: 0.3rem;
}
.fields {
  display: grid;
  grid-template-columns: fit-content(14em) minmax(0, 1fr);
  gap: 0.2rem 1rem;
  margin: 0.4rem 0;
  font-size: 0.925rem;
}
.fields dt {
  color: var(--weak);
}
.fields dd {
  margin: 0;
}
.fields dd.bad {
  color: #a01414;
}
.fields dd.open {
  color: #7a4b00;
}
.fields dd.weak {
  color: var(--weak);
}
.fields dd.strong {
  font-weight: bold;
}
details {
  margin: 0.3rem 0;
}
summary {
  width: fit-content;
  color: var(--accent);
  cursor: pointer;
  font-size: 0.9rem;
}
dd ul {
  margin: 0;
  padding-left: 1.2rem;
}
.note {
  color: var(--weak);
  font-size: 0.9rem;
}
.scroll {
  overflow-x: auto;
}
table {
  width: 100%;
  margin: 0.5rem 0;
  border-collapse: collapse;
  font-size: 0.875rem;
}
th,
td {
  padding: 0.3rem 0.6rem;
  border: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
th {
  background: var(--ground);
  white-space: nowrap;
}
/* A column of prose keeps room for a few words, however narrow the window: then the table scrolls. */
td:not([class]) {
  min-width: 7rem;
}
.number,
.short {
  white-space: nowrap;
}
.number {
  text-align: right;
}
/* Reports */
.conclusion {
  margin: 0.75rem 0;
  padding: 0.7rem 1rem;
  border: 1px solid currentColor;
  border-left-width: 0.5rem;
  border-radius: 0.2rem;
}
.conclusion > * {
  margin: 0.1rem 0;
  color: var(--ink);
}
.conclusion strong {
  color: inherit;
  font-size: 1.35rem;
}
.conclusion > .meaning {
  color: inherit;
}
.conclusion.bad {
  color: #a01414;
  background: #fdf0f0;
}
.conclusion.open {
  color: #7a4b00;
  background: #fff7e6;
}
.conclusion.good {
  color: #14622f;
  background: #eef8f1;
}
/* The head of a form: name and value, two of them in a line where there is room. */
.form {
  display: grid;
  grid-template-columns: repeat(2, max-content minmax(0, 1fr));
  margin: 0.75rem 0;
  border: solid var(--line);
  border-width: 1px 0 0 1px;
  font-size: 0.925rem;
}
.form dt,
.form dd {
  margin: 0;
  padding: 0.25rem 0.6rem;
  border: solid var(--line);
  border-width: 0 1px 1px 0;
}
.form dt {
  background: var(--ground);
  color: var(--weak);
}
.form .wide {
  grid-column: 2 / -1;
}
.part > summary > * {
  display: inline-block;
  margin: 0.8rem 0 0.1rem;
  font-size: 1.1rem;
  border-bottom: 0;
  color: inherit;
}
.part > summary {
  width: auto;
  border-bottom: 1px solid var(--line);
}
.project:target {
  box-shadow: none;
}
.finding {
  margin: 0.5rem 0;
  padding-left: 0.75rem;
  border-left: 3px solid var(--line);
}
.finding > p {
  font-weight: bold;
}
.excerpt {
  padding: 0.05rem 0.4rem;
  background: var(--ground);
}
.printed {
  display: none;
}
tr.about td {
  background: var(--ground);
  font-weight: bold;
}

footer {
  margin-top: 3rem;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line);
  color: var(--weak);
  font-size: 0.85rem;
}

@media screen {
  /* What is far from the window is not laid out until it comes near; a long page opens several times as fast. */
  .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 26rem;
  }
  .project {
    content-visibility: auto;
    contain-intrinsic-size: auto 60rem;
  }
}

@media screen and (max-width: 60rem) {
  .columns {
    display: block;
  }
  nav {
    position: static;
    max-height: none;
  }
}

@media screen and (max-width: 40rem) {
  body {
    padding: 0 0.75rem 2rem;
  }
  .bar {
    position: static;
    margin: 1rem -0.75rem;
    padding: 0.6rem 0.75rem;
  }
  .fields {
    display: block;
  }
  .fields dd {
    margin-bottom: 0.4rem;
  }
  .form {
    grid-template-columns: max-content minmax(0, 1fr);
  }
}

@page {
  size: A4;
  margin: 20mm 16mm 18mm;
  @top-left {
    content: "合规 hegui";
    color: #595959;
    font-size: 8pt;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    font-size: 8pt;
  }
}

@media print {
  body {
    padding: 0;
    max-width: none;
    font-size: 9.5pt;
    font-family: "宋体", SimSun, "Noto Serif CJK SC", "Noto Serif SC", serif;
    line-height: 1.5;
  }
  .bar:not([hidden]) {
    display: none;
  }
  body[data-narrowed]::before {
    content: attr(data-narrowed);
    display: block;
    padding: 0.3rem 0.6rem;
    border: 2px solid #000;
    font-weight: bold;
  }
  .columns {
    display: block;
  }
  nav {
    position: static;
    max-height: none;
    overflow: visible;
  }
  nav > ul {
    columns: 2;
  }
  h2 {
    break-before: page;
  }
  h2,
  h3,
  h4,
  summary {
    break-after: avoid;
  }
  tr,
  dt,
  .badge {
    break-inside: avoid;
  }
  thead {
    display: table-header-group;
  }
  .scroll {
    overflow: visible;
  }
  .card {
    padding: 0.5rem 0.7rem;
    border-color: #888;
  }
  .badge[class],
  .fields dd[class] {
    color: #000;
    background: none;
  }
  .badge.strong,
  .badge.bad {
    border-color: #000;
    border-width: 2px;
    font-weight: bold;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  :target {
    box-shadow: none;
  }
  /* A fold that nobody opened is open on paper, also without the script. */
  details::details-content {
    display: block;
    content-visibility: visible;
  }
  summary {
    color: inherit;
    list-style: none;
  }
  .overview > h2,
  .part > h2,
  .part > summary > h2 {
    break-before: auto;
  }
  nav:has(.contents),
  a[href="#all"],
  .unprinted {
    display: none;
  }
  .printed {
    display: block;
  }
  .conclusion[class] {
    color: #000;
    background: none;
    break-inside: avoid;
  }
  .form,
  .signing,
  footer {
    break-inside: avoid;
  }
  tr.about {
    break-after: avoid;
  }
  footer {
    margin-top: 1rem;
  }
  .signing > p {
    margin-top: 2.2em;
    border-bottom: 1px solid #888;
  }
}
`;

export const STYLE_HASH = 'sha256-GrB1GJ7nGyGqu83sZOJgEnlL3E8PIhESYG9lITPFA9Q=';

export const SCRIPT = html`/**
 * Shows the items of a page that fit the search box and the selects, counts them by kind, hides headings under which
 * nothing is left and opens folds in which something is; opens every fold for paper. Items in a \`data-context\` are
 * found by its words and values too. Without the script the page is whole, only not filtered.
 */
(() => {
  const bar = /** @type {HTMLFormElement} */ (document.querySelector('form.bar'));
  const search = /** @type {HTMLInputElement} */ (bar.querySelector('input'));
  const output = /** @type {HTMLOutputElement} */ (bar.querySelector('output'));
  const selects = [.../** @type {NodeListOf<HTMLSelectElement>} */ (bar.querySelectorAll('select'))];
  const items = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-item]'))];
  const groups = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-group]'))];
  const entries = [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('nav li, [data-entry]')),
  ];

  /** What typists confuse: full-width forms, case, white space. @param {string} text */
  const fold = (text) => text.normalize('NFKC').replace(/\\s+/gu, '').toLowerCase();

  /** @type {Map<HTMLElement, string>} */
  const texts = new Map();

  /** @param {HTMLElement} element */
  const isUnsearched = ({ dataset }) => dataset.unsearched !== undefined;

  /** What an item belongs to, or itself. @param {HTMLElement} item @returns {HTMLElement | null} */
  const contextOf = (item) => item.closest('[data-context]');

  /** @param {HTMLElement} item */
  function textOf(item) {
    const known = texts.get(item);
    if (known !== undefined) return known;
    const context = contextOf(item);
    const searched = [...(context === item ? [] : item.childNodes)].filter(
      (node) => !(node instanceof HTMLElement && isUnsearched(node)),
    );
    const own = searched.map(({ textContent }) => textContent);
    const text = fold([item.id, context?.dataset.context, ...own].join(' '));
    texts.set(item, text);
    return text;
  }

  /** @param {HTMLElement} item @param {string} filter */
  const valuesOf = (item, filter) => item.dataset[filter] ?? contextOf(item)?.dataset[filter] ?? '';

  const words = () => search.value.split(/\\s+/u).map(fold).filter(Boolean);

  /** @param {HTMLElement} item @param {readonly string[]} wanted */
  function fits(item, wanted) {
    const chosen = selects.every(({ value, dataset: { filter = '' } }) => {
      return value === '' || valuesOf(item, filter).split(' ').includes(value);
    });
    return chosen && wanted.every((word) => textOf(item).includes(word));
  }

  /** Folds that were opened because something in them fits. @type {Set<HTMLDetailsElement>} */
  const unfolded = new Set();

  /** @param {HTMLDetailsElement} fold @param {boolean} hit */
  function unfold(fold, hit) {
    if (hit && !fold.open) {
      fold.open = true;
      unfolded.add(fold);
    }
    if (!hit && unfolded.delete(fold)) fold.open = false;
  }

  function apply() {
    const wanted = words();
    for (const item of items) item.hidden = !fits(item, wanted);
    const narrowed = wanted.length > 0 || selects.some(({ value }) => value !== '');
    for (const group of groups) {
      const fitting = group.dataset.item !== undefined && fits(group, wanted);
      group.hidden = narrowed && !fitting && !group.querySelector('[data-item]:not([hidden])');
      if (group instanceof HTMLDetailsElement) unfold(group, narrowed && !group.hidden);
    }
    for (const entry of entries) {
      const anchor = entry.querySelector('a')?.hash ?? '';
      entry.hidden = document.getElementById(decodeURIComponent(anchor.slice(1)))?.hidden ?? false;
    }
    count();
    warn(narrowed);
  }

  /** Paper must say that it does not show everything. @param {boolean} narrowed */
  function warn(narrowed) {
    const { dataset } = document.body;
    if (narrowed) dataset.narrowed = \`\${output.dataset.printed}\${output.textContent}\`;
    else delete dataset.narrowed;
  }

  function count() {
    const kinds = new Map();
    for (const { hidden, dataset } of items) {
      const [shown, all] = kinds.get(dataset.item) ?? [0, 0];
      kinds.set(dataset.item, [shown + (hidden ? 0 : 1), all + 1]);
    }
    output.textContent = [...kinds].map(([kind, [shown, all]]) => \`\${kind} \${shown} / \${all}\`).join(' · ');
  }

  function reset() {
    bar.reset();
    apply();
  }

  /** A link may lead to what is filtered away. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) reset();
    if (target instanceof HTMLDetailsElement) target.open = true;
    settle(target, 4);
  }

  /** The height of what was far away is an estimate until it comes near. @param {Element} target @param {number} frames */
  function settle(target, frames) {
    target.scrollIntoView();
    if (frames > 0) requestAnimationFrame(() => settle(target, frames - 1));
  }

  /** Anchors must not end up under the bar, however many lines it takes. */
  function measure() {
    const sticky = getComputedStyle(bar).position === 'sticky';
    document.documentElement.style.setProperty('--bar', \`\${sticky ? bar.offsetHeight : 0}px\`);
  }

  /** @type {readonly HTMLDetailsElement[]} */
  let opened = [];

  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details')].filter((details) => !details.open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
  addEventListener('hashchange', reveal);
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && event.target === search) reset();
  });
  bar.addEventListener('input', apply);
  bar.addEventListener('submit', (event) => event.preventDefault());
  bar.addEventListener('reset', () => setTimeout(apply));

  bar.hidden = false;
  apply();
  measure();
  new ResizeObserver(measure).observe(bar);
  reveal();
})();
`;

export const SCRIPT_HASH = 'sha256-OnnADTMpSKp9R38Ub30/SahOJVLPM1nXEdqT68rVw4U=';
