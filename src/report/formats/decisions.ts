/** A file of determinations to be filled in: one entry for each finding that waits for a person, read back by `--determinations`. */
import { subjectNamed } from '../../model/decision.ts';
import { type Finding, type Report, type Result, standingOf } from '../../model/report.ts';
import { isBinding } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import { citation, partText } from '../../words/citation.ts';
import { visible } from '../../words/safe.ts';
import { format } from '../format.ts';
import type { Style } from '../style.ts';
import { findingView } from '../view/finding.ts';
import type { DeclaredView } from '../view/model.ts';
import { nameOf } from '../view/report.ts';

export const determinationsFormat = format<string>({
  summary: { zh: '人工认定表，填好后交 --determinations', en: 'YAML to decide in, for --determinations' },
  extension: 'yaml',
  form: true,
  each: (result, style) =>
    result.kind === 'report' ? entriesOf(result, style) : unreadNote(result.file, style),
  whole: (pieces, _run, style) => {
    const entries = pieces.join('');
    const { say } = style;
    const list = entries.includes(`\n  - ${say(KEYS.rule)}:`) ? '' : ' []';
    return `${HEAD.map((line) => comment(say(line), '')).join('')}\n${say(KEYS.list)}:${list}\n${entries}`;
  },
});

/** As `--determinations` reads them. */
const KEYS = {
  list: { zh: '认定', en: 'determinations' },
  rule: { zh: '规则', en: 'rule' },
  project: { zh: '项目', en: 'project' },
  part: { zh: '部位', en: 'part' },
  decision: { zh: '决定', en: 'decision' },
  reason: { zh: '理由', en: 'reason' },
  by: { zh: '认定人', en: 'by' },
  date: { zh: '日期', en: 'date' },
  stamp: { zh: '校验码', en: 'stamp' },
} as const satisfies Record<string, Bilingual>;

const HEAD: readonly Bilingual[] = [
  {
    zh: '填写决定（符合、不符合、不适用）、理由、认定人、日期；不认定的留空。',
    en: 'Fill in decision (pass, fail, not_applicable), reason, by and date; leave blank what you do not decide.',
  },
  {
    zh: '校验码由程序填写，请勿改动：规则或所读的申报内容一有变化，认定即失效，须重新认定。',
    en: 'Leave the stamp as it is: once the rule or what it reads of the filing changes, the determination is void.',
  },
];

const WORDS = {
  clause: { zh: '依据', en: 'clause' },
  quote: { zh: '原文', en: 'words' },
  declared: { zh: '申报', en: 'declared' },
  required: { zh: '要求', en: 'required' },
  weigh: { zh: '须认定', en: 'to weigh' },
  choices: { zh: '符合 | 不符合 | 不适用', en: 'pass | fail | not_applicable' },
  unread: { zh: '未能核对', en: 'not checked' },
} as const satisfies Record<string, Bilingual>;

function entriesOf({ report, locate }: Extract<Result, { kind: 'report' }>, style: Style): string {
  const waiting = report.findings.filter(
    (finding) => standingOf(finding) === 'review' && (style.detail === 'all' || isBinding(finding.rule)),
  );
  if (waiting.length === 0) return '';
  const title = `\n${comment(`${nameOf(report, style)} · ${visible(report.file)}`, '')}`;
  const entries = waiting.map((finding) => {
    const view = findingView(finding, { style, locate, numberOf: () => undefined });
    const told = [
      ...(finding.part ? [partText(finding.part, style.lang)] : []),
      ...[...view.applies, ...view.demands.flatMap(({ declared }) => declared)].map((each) =>
        labelled('declared', declaredText(each, style), style),
      ),
      ...view.demands.map(({ required }) => labelled('required', required, style)),
      ...view.weigh.map((text) => labelled('weigh', text, style)),
    ];
    return entryOf({ report, finding }, [...new Set(told)], style);
  });
  return `${title}${entries.join('')}`;
}

interface Waiting {
  readonly report: Report;
  readonly finding: Finding;
}

function entryOf({ report, finding }: Waiting, told: readonly string[], style: Style): string {
  const { say, lang } = style;
  const { rule } = finding;
  const part = partAddress(report, finding);
  const comments = [
    say(rule.title),
    labelled('clause', citation(rule, lang), style),
    labelled('quote', rule.quote, style),
    ...told,
  ];
  const fields: readonly (readonly [keyof typeof KEYS, string])[] = [
    ['rule', quoted(rule.id)],
    ['project', quoted(subjectNamed(report))],
    ...(part === undefined ? [] : [['part', quoted(part)] as const]),
    ['decision', `# ${say(WORDS.choices)}`],
    ['reason', ''],
    ['by', ''],
    ['date', ''],
    ['stamp', quoted(finding.stamp?.() ?? '')],
  ];
  const lines = fields.map(
    ([key, value], i) => `${i === 0 ? '  - ' : '    '}${say(KEYS[key])}:${value === '' ? '' : ` ${value}`}\n`,
  );
  return `\n${comments.map((text) => comment(text, '  ')).join('')}${lines.join('')}`;
}

/** By name where no other part of the rule bears it, else by place. */
function partAddress({ findings }: Report, { rule, part }: Finding): string | undefined {
  if (!part) return undefined;
  const namesakes = findings.filter((each) => each.rule === rule && each.part?.name === part.name);
  return part.name !== undefined && part.name.trim() !== '' && namesakes.length === 1
    ? part.name
    : part.pointer;
}

const labelled = (label: keyof typeof WORDS, text: string, { say, lang }: Style): string =>
  `${say(WORDS[label])}${lang === 'zh' ? '：' : ': '}${text}`;

const declaredText = ({ label, value, notes, pointer }: DeclaredView, { lang }: Style): string => {
  const aside = [pointer, ...notes].join(lang === 'zh' ? '；' : '; ');
  return lang === 'zh' ? `${label}：${value}（${aside}）` : `${label}: ${value} (${aside})`;
};

const unreadNote = (file: string, style: Style): string =>
  `\n${comment(`${style.say(WORDS.unread)} · ${visible(file)}`, '')}`;

/** One line, whatever stands in it. */
const comment = (text: string, indent: string): string => `${indent}# ${visible(text)}\n`;

/** What a reader could not see, or would take for a line break, in YAML's own escapes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A double-quoted scalar that reads back as the same text, whatever a stranger wrote. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
