/** What an HTML report says in tables: what is settled, what does not apply, distances, changes since an earlier round. */
import { type Column, type Row, table } from '../html/parts.ts';
import { type Child, type Html, html } from '../html/template.ts';
import type { Finding } from '../model/report.ts';
import { distancesOf } from './distance.ts';
import { missingText } from './finding-lines.ts';
import { ruleCell, ruleItem, titleCell } from './html-items.ts';
import { ITEM_WORDS } from './html-words.ts';
import { distanceText } from './settled-lines.ts';
import type { Style } from './style.ts';
import type { FindingView, ReportView, RuleView } from './view/model.ts';

type Word = keyof typeof ITEM_WORDS;

const columnsOf = (words: readonly Word[], { say }: Style): readonly Column[] =>
  words.map((word) => ({ title: say(ITEM_WORDS[word]) }));

export const metTable = (rules: readonly RuleView[], style: Style): Html =>
  rulesTable(['requirement', 'about', 'basis'], rules, style, (rule) => [
    ruleCell(rule),
    remarks(rule.findings, ({ note }) => note, style),
    rule.citation.full,
  ]);

export const notApplicableTable = (rules: readonly RuleView[], style: Style): Html =>
  rulesTable(['clause', 'why', 'basis'], rules, style, (rule) => [
    titleCell(rule),
    remarks(rule.findings, ({ note, settled }) => settled?.text ?? note, style),
    rule.citation.short,
  ]);

/** Advice that is still open: what would decide it. */
export const openTable = (rules: readonly RuleView[], style: Style): Html =>
  rulesTable(['requirement', 'missing', 'basis'], rules, style, (rule) => [
    ruleCell(rule),
    remarks(rule.findings, ({ missing }) => missingText(missing, style), style),
    rule.citation.full,
  ]);

export const distanceTable = (rules: readonly RuleView[], findings: readonly Finding[], style: Style): Html =>
  rulesTable(['requirement', 'distance', 'basis'], rules, style, (rule) => [
    ruleCell(rule),
    findings
      .filter((finding) => finding.rule.id === rule.rule)
      .flatMap(distancesOf)
      .map((distance) => html`<div>${distanceText(distance, style)}</div>`),
    rule.citation.full,
  ]);

function rulesTable(
  words: readonly Word[],
  rules: readonly RuleView[],
  style: Style,
  cellsOf: (rule: RuleView) => readonly Child[],
): Html {
  const rows = rules.map((rule): Row => ({ cells: cellsOf(rule), item: ruleItem(rule, style) }));
  return table(columnsOf(words, style), rows);
}

/** What is said of the parts, once for all of which the same is said. */
function remarks(
  findings: readonly FindingView[],
  remarkOf: (finding: FindingView) => string | undefined,
  { say }: Style,
): readonly Html[] {
  const alike = new Map<string, string[]>();
  for (const finding of findings) {
    const remark = remarkOf(finding) ?? '';
    const parts = alike.get(remark) ?? [];
    alike.set(remark, parts);
    if (finding.part) parts.push(finding.part.text);
  }
  const [comma, colon] = [say({ zh: '、', en: ', ' }), say({ zh: '：', en: ': ' })];
  return [...alike].map(
    ([remark, parts]) =>
      html`<div>${[parts.join(comma), remark].filter((text) => text !== '').join(colon)}</div>`,
  );
}

export interface Changed {
  readonly rule: RuleView;
  readonly finding: FindingView & { readonly change: NonNullable<FindingView['change']> };
}

export const changedIn = ({ groups }: ReportView): readonly Changed[] =>
  groups.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.findings.flatMap((finding) =>
        finding.change ? [{ rule, finding: { ...finding, change: finding.change } }] : [],
      ),
    ),
  );

/** Every finding that changed, then what is not filed any more. */
export function changesTable(changed: readonly Changed[], gone: readonly string[], style: Style): Html {
  const rows = changed.map(
    ({ rule, finding }): Row => ({
      cells: [
        finding.change.text,
        [titleCell(rule), finding.part && html`<br>${finding.part.text}`],
        rule.outcomeText,
        rule.citation.full,
      ],
      item: ruleItem(rule, style),
    }),
  );
  const lost = gone.map((each): Row => ({ cells: [style.say(ITEM_WORDS.gone), each, '', ''] }));
  return table(columnsOf(['change', 'clause', 'now', 'basis'], style), [...rows, ...lost]);
}
