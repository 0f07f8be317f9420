/** The sections of one report, most pressing first: what each holds and how far it is shown. */
import { type Html, html, type Packed, packed } from '../html/template.ts';
import type { Checked } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { type Outcome, UNMET_ADVICE } from '../words/outcome.ts';
import { distancesOf } from './distance.ts';
import { ruleCard, type Telling } from './html-items.ts';
import { marginList } from './html-margins.ts';
import {
  changedIn,
  changesTable,
  distanceTable,
  metTable,
  notApplicableTable,
  openTable,
} from './html-rows.ts';
import { wantedTable } from './html-wanted.ts';
import type { Style } from './style.ts';
import type { FindingView, ReportView, RuleView } from './view/model.ts';

/** `decisive`: always; `brief`: unless only what fails is asked for; `full`: also left out where many reports share a page. */
type Extent = 'decisive' | 'brief' | 'full';

interface Kind {
  readonly title: Bilingual;
  readonly extent: Extent;
  /** Folded on screen; `unprinted` also only counted on paper. */
  readonly fold?: 'printed' | 'unprinted';
}

const SECTIONS = {
  unmet: { title: { zh: '不符合', en: 'Not met' }, extent: 'decisive' },
  wanted: {
    title: { zh: '需补正的事项（一次性告知）', en: 'To be supplied, all at once' },
    extent: 'decisive',
  },
  open: { title: { zh: '待补正的条款', en: 'Clauses waiting for information' }, extent: 'decisive' },
  review: { title: { zh: '需人工认定', en: 'For a person to decide' }, extent: 'decisive' },
  waived: { title: { zh: '已获豁免', en: 'Waived' }, extent: 'decisive' },
  determined: { title: { zh: '经人工认定', en: 'Decided by a person' }, extent: 'decisive' },
  changes: {
    title: { zh: '与上次报告相比', en: 'Against the earlier report' },
    extent: 'decisive',
  },
  margins: { title: { zh: '余量小的界限值', en: 'Small margins' }, extent: 'decisive' },
  notices: { title: { zh: '提示', en: 'Notices' }, extent: 'decisive' },
  advice: {
    title: {
      zh: '未采纳的建议、未达到的目标（不影响结论）',
      en: 'Advice not taken, targets not reached (no effect on the conclusion)',
    },
    extent: 'full',
    fold: 'printed',
  },
  weighed: {
    title: {
      zh: '须由人判断是否采纳或达到的建议与目标（不影响结论）',
      en: 'Advice and targets for a person to weigh (no effect on the conclusion)',
    },
    extent: 'full',
    fold: 'printed',
  },
  distance: {
    title: { zh: '未到期目标的差距', en: 'Targets not due yet: the distance' },
    extent: 'brief',
    fold: 'printed',
  },
  met: { title: { zh: '符合', en: 'Met' }, extent: 'brief', fold: 'printed' },
  taken: {
    title: { zh: '已采纳的建议、已达到的目标', en: 'Advice taken, targets reached' },
    extent: 'full',
    fold: 'unprinted',
  },
  openAdvice: {
    title: { zh: '尚未判定的建议与目标（可不补）', en: 'Advice and targets still open (optional)' },
    extent: 'full',
    fold: 'unprinted',
  },
  optional: {
    title: {
      zh: '可补充的事项（仅建议与目标使用）',
      en: 'Optional facts (for advice and targets only)',
    },
    extent: 'full',
    fold: 'unprinted',
  },
  notApplicable: {
    title: { zh: '不适用', en: 'Not applicable' },
    extent: 'full',
    fold: 'unprinted',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type SectionName = keyof typeof SECTIONS;

export const kindOf = (name: SectionName): Kind => SECTIONS[name];

/** A section that has entries, as plain data. */
export interface Section {
  readonly name: SectionName;
  readonly count: number;
  readonly content: Packed;
}

interface Content {
  readonly count: number;
  readonly html: () => Html;
}

export function sectionsOf({ report }: Checked, view: ReportView, style: Style): readonly Section[] {
  const rules = new Map(report.findings.map(({ rule }) => [rule.id, rule]));
  const contents = contentsOf(view, { style, rules });
  const undue = report.findings.filter((finding) => distancesOf(finding).length > 0);
  const ids = new Set(undue.map(({ rule }) => rule.id));
  const inactive = rulesOf(view, ['not_applicable']);
  const [distant, others] = [inactive.filter(isIn(ids)), inactive.filter((rule) => !isIn(ids)(rule))];
  const all: Readonly<Record<SectionName, Content>> = {
    ...contents,
    distance: rows(distant, () => distanceTable(distant, undue, style)),
    notApplicable: rows(others, () => notApplicableTable(others, style)),
  };
  return (Object.keys(SECTIONS) as SectionName[])
    .filter((name) => all[name].count > 0)
    .filter((name) => style.detail !== 'failing' || kindOf(name).extent === 'decisive')
    .map((name) => ({ name, count: all[name].count, content: packed(all[name].html()) }));
}

const isIn =
  (ids: ReadonlySet<string>) =>
  ({ rule }: RuleView): boolean =>
    ids.has(rule);

function contentsOf(
  view: ReportView,
  telling: Telling,
): Omit<Readonly<Record<SectionName, Content>>, 'distance' | 'notApplicable'> {
  const { style } = telling;
  const cards = (rules: readonly RuleView[]): Content =>
    rows(rules, () => html`${rules.map((rule, i) => ruleCard(rule, i + 1, telling))}`);
  const { required, wanted } = view;
  const optional = wanted.slice(required.length);
  const [met, taken] = [true, false].map((own) => rulesOf(view, ['met'], own));
  const advice = rulesOf(view, ['open_advice'], false);
  const open = among(advice, (finding) => !isWeighed(finding));
  const closed = rulesOf(view, ['met', 'not_applicable']);
  const changed = changedIn(view);
  return {
    unmet: cards(rulesOf(view, ['not_met', 'target_missed'], true)),
    wanted: rows(required, () => wantedTable(required, style)),
    open: cards(rulesOf(view, ['information_missing'])),
    review: cards(rulesOf(view, ['for_review'])),
    waived: cards(rulesOf(view, ['waived'])),
    determined: cards(among(closed, ({ settled }) => settled?.kind === 'determination')),
    changes: {
      count: changed.length + view.gone.length,
      html: () => changesTable(changed, view.gone, style),
    },
    margins: {
      count: view.margins?.entries.length ?? 0,
      html: () => html`${view.margins && marginList(view.margins, style)}`,
    },
    notices: rows(view.notices, () => html`<ul>${view.notices.map((each) => html`<li>${each}</li>`)}</ul>\n`),
    advice: cards(rulesOf(view, UNMET_ADVICE, false)),
    weighed: cards(among(advice, isWeighed)),
    met: rows(met ?? [], () => metTable(met ?? [], style)),
    taken: rows(taken ?? [], () => metTable(taken ?? [], style)),
    openAdvice: rows(open, () => openTable(open, style)),
    optional: rows(optional, () => wantedTable(optional, style)),
  };
}

const rows = (entries: readonly unknown[], content: () => Html): Content => ({
  count: entries.length,
  html: content,
});

/** Binding or not, or both. */
const rulesOf = (
  { groups }: ReportView,
  outcomes: readonly Outcome[],
  binding?: boolean,
): readonly RuleView[] =>
  groups
    .filter((group) => outcomes.includes(group.outcome) && (binding ?? group.binding) === group.binding)
    .flatMap((group) => group.rules);

const isWeighed = ({ weigh }: FindingView): boolean => weigh.length > 0;

/** The rules with only those of their findings. */
const among = (rules: readonly RuleView[], wanted: (finding: FindingView) => boolean): readonly RuleView[] =>
  rules
    .map((rule) => ({ ...rule, findings: rule.findings.filter(wanted) }))
    .filter(({ findings }) => findings.length > 0);
