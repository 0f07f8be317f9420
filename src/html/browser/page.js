/**
 * Shows the items of a page that fit the search box and the selects, counts them by kind, hides headings under which
 * nothing is left and opens folds in which something is; opens every fold for paper. Items in a `data-context` are
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
  const fold = (text) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

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

  const words = () => search.value.split(/\s+/u).map(fold).filter(Boolean);

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
    if (narrowed) dataset.narrowed = `${output.dataset.printed}${output.textContent}`;
    else delete dataset.narrowed;
  }

  function count() {
    const kinds = new Map();
    for (const { hidden, dataset } of items) {
      const [shown, all] = kinds.get(dataset.item) ?? [0, 0];
      kinds.set(dataset.item, [shown + (hidden ? 0 : 1), all + 1]);
    }
    output.textContent = [...kinds].map(([kind, [shown, all]]) => `${kind} ${shown} / ${all}`).join(' · ');
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
    document.documentElement.style.setProperty('--bar', `${sticky ? bar.offsetHeight : 0}px`);
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
