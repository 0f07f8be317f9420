/** A whole result in words; what few formats show, and what takes long to say, is said when it is first looked at. */
import type { Settlement } from '../../model/decision.ts';
import {
  type Checked,
  type Finding,
  type Report,
  type Result,
  standingOf,
  type Unread,
} from '../../model/report.ts';
import { isBinding } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import { once } from '../../support/once.ts';
import { documentText } from '../../words/citation.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { AS_OF_LABELS, CONCLUSION_LABELS, SUBJECT_LABELS, UNNAMED } from '../../words/labels.ts';
import { OUTCOME_LABELS, OUTCOMES, type Outcome, outcomeOf } from '../../words/outcome.ts';
import { visible, visiblePiece } from '../../words/safe.ts';
import { meaningText } from '../../words/settlement.ts';
import { byRule, wantedFacts } from '../gather.ts';
import type { Style } from '../style.ts';
import { citationView } from './citation.ts';
import { type FindingTelling, findingView } from './finding.ts';
import { marginsView } from './margin.ts';
import type { Field, GroupView, ReportView, RuleView, UnreadView, WantedView } from './model.ts';
import { goneTexts, sinceView } from './since.ts';
import { wantedViews } from './wanted.ts';

export const viewOf = (result: Result, style: Style): ReportView | UnreadView =>
  result.kind === 'report' ? reportView(result, style) : unreadView(result, style);

export function reportView({ report, locate }: Checked, style: Style): ReportView {
  const { findings, conclusion } = report;
  const facts = once(() => wantedFacts(findings));
  const numbers = once(
    () => new Map(facts().flatMap(({ pointers }, i) => pointers.map((at) => [at, i + 1] as const))),
  );
  const margins = marginsView(findings, { style, locate });
  const telling: FindingTelling = { style, locate, numberOf: ({ pointer }) => numbers().get(pointer) };
  const wanted = (binding: boolean, from: number): readonly WantedView[] =>
    wantedViews(
      facts().filter((each) => each.binding === binding),
      { findings, from },
      style,
    );
  const required = once(() => wanted(true, 1));
  const all = once(() => [...required(), ...wanted(false, required().length + 1)]);
  return {
    kind: 'report',
    file: visible(report.file),
    name: nameOf(report, style),
    subject: report.subject,
    head: headOf(report, style),
    ...(report.identity === undefined ? {} : { identity: visiblePiece(report.identity) }),
    ...(report.owner === undefined ? {} : { owner: visiblePiece(report.owner) }),
    place: placeOf(report, style),
    asOf: report.asOf,
    conclusion,
    conclusionText: style.say(CONCLUSION_LABELS[conclusion]),
    meaning: meaningText(conclusion, settledIn(findings), style.lang),
    counts: countsOf(findings, style),
    groups: groupsOf(findings, telling),
    get required() {
      return required();
    },
    get wanted() {
      return all();
    },
    ...(margins ? { margins } : {}),
    ...(report.since ? { since: sinceView(report, report.since, style) } : {}),
    gone: goneTexts(report, style),
    notices: noticesOf(report, style),
  };
}

/** Decisions of persons on which the conclusion rests. */
const settledIn = (findings: readonly Finding[]): readonly Settlement[] =>
  findings.flatMap(({ rule, settled }) => (settled && isBinding(rule) ? [settled] : []));

const unreadView = ({ file, diagnostics }: Unread, { lang }: Style): UnreadView => ({
  kind: 'unread',
  file: visible(file),
  faults: diagnostics.map((each) => diagnosticLine(each, lang)),
});

export const nameOf = ({ name }: Pick<Report, 'name'>, { lang }: Style): string =>
  name === undefined || name.trim() === '' ? UNNAMED[lang] : visiblePiece(name);

const NO_ZONE: Bilingual = { zh: '不在功能区内', en: 'in none' };
const placeOf = ({ place }: Report, { lang }: Style): string =>
  (place?.label ?? { zh: '未填报', en: 'not stated' })[lang];

const HEAD = {
  file: { zh: '文件', en: 'file' },
  subject: { zh: '对象', en: 'subject' },
  identity: { zh: '代码', en: 'code' },
  place: { zh: '地点', en: 'place' },
  zone: { zh: '功能区', en: 'zone' },
  asOf: { zh: '审查基准日', en: 'as of' },
} as const satisfies Record<string, Bilingual>;

function headOf(report: Report, style: Style): readonly Field[] {
  const { lang, say } = style;
  const { place, zone, asOf, identity } = report;
  const aside = (text: string): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
  const field = (name: keyof typeof HEAD, value: string): Field => ({ label: say(HEAD[name]), value });
  return [
    field('file', visible(report.file)),
    field('subject', say(SUBJECT_LABELS[report.subject])),
    ...(identity === undefined ? [] : [field('identity', visiblePiece(identity))]),
    field('place', place ? `${placeOf(report, style)}${aside(place.id)}` : placeOf(report, style)),
    ...(zone === undefined ? [] : [field('zone', zone === 'none' ? say(NO_ZONE) : zone.label[lang])]),
    field('asOf', `${asOf.date}${aside(say(AS_OF_LABELS[asOf.from]))}`),
  ];
}

const COUNTED: readonly (readonly [Outcome, ReturnType<typeof standingOf>])[] = [
  ['not_met', 'fail'],
  ['information_missing', 'missing'],
  ['for_review', 'review'],
  ['waived', 'waived'],
  ['met', 'pass'],
  ['not_applicable', 'not_applicable'],
];

/** Rules, not findings: one clause over many buildings counts once. */
function countsOf(findings: readonly Finding[], { say }: Style): ReportView['counts'] {
  const binding = findings.filter(({ rule }) => isBinding(rule));
  return COUNTED.map(([outcome, standing]) => ({
    outcome,
    label: say(OUTCOME_LABELS[outcome]),
    rules: byRule(binding.filter((each) => standingOf(each) === standing)).length,
  })).filter(({ outcome, rules }) => outcome !== 'waived' || rules > 0);
}

function groupsOf(findings: readonly Finding[], telling: FindingTelling): readonly GroupView[] {
  const { say } = telling.style;
  return OUTCOMES.flatMap((outcome) =>
    [true, false].flatMap((binding): readonly GroupView[] => {
      const own = findings.filter((each) => isBinding(each.rule) === binding && outcomeOf(each) === outcome);
      if (own.length === 0) return [];
      const rules = once(() => byRule(own).map((group) => ruleView(group, telling)));
      return [
        {
          outcome,
          binding,
          label: say(OUTCOME_LABELS[outcome]),
          get rules() {
            return rules();
          },
        },
      ];
    }),
  );
}

/** Nobody knows yet that anything must be changed. */
const IF_UNMET: Bilingual = { zh: '若认定不符合：', en: 'if decided as not met: ' };

function ruleView(findings: readonly Finding[], telling: FindingTelling): RuleView {
  const [first] = findings as readonly [Finding];
  const { rule } = first;
  const { say, lang } = telling.style;
  const outcome = outcomeOf(first);
  return {
    rule: rule.id,
    title: say(rule.title),
    outcome,
    outcomeText: say(OUTCOME_LABELS[outcome]),
    binding: isBinding(rule),
    force: rule.force,
    citation: citationView(rule, lang),
    quote: rule.quote,
    remedy: outcome === 'for_review' ? `${say(IF_UNMET)}${say(rule.remedy)}` : say(rule.remedy),
    findings: findings.map((finding) => findingView(finding, telling)),
  };
}

/** What was assumed while reading, and papers whose date is not known. */
function noticesOf(report: Report, { lang }: Style): readonly string[] {
  const undated = [
    ...new Set(
      report.findings
        .filter(({ verdict, rule }) => verdict !== 'not_applicable' && rule.document.date === undefined)
        .map(({ rule }) => rule.document),
    ),
  ].map((document) =>
    lang === 'zh'
      ? `${documentText(document, lang)}正文未载明日期，按现行有效处理`
      : `${documentText(document, lang)}: its text gives no date; it counts as in force`,
  );
  return [...report.notices.map((notice) => diagnosticLine(notice, lang)), ...undated];
}
