/** What running the examples of rules gave: what failed, what no example shows. */
import type { ExampleFailure, ExampleRun, Gap } from '../model/example-run.ts';
import type { Bilingual } from '../model/text.ts';
import { VERDICT_LABELS } from '../words/labels.ts';
import { type Lines, paragraph, plain, widest } from './lines.ts';
import type { Style } from './style.ts';

const page = (lines: Lines): string => `${lines.join('\n')}\n`;

const TEST_WORDS = {
  at: { zh: '位置', en: 'at' },
  expected: { zh: '应为', en: 'expected' },
  actual: { zh: '实为', en: 'actual' },
  unreadable: { zh: '示例无法读取', en: 'the example cannot be read' },
} as const satisfies Record<string, Bilingual>;

export function renderExampleRun(run: ExampleRun, style: Style): string {
  const { failures, gaps } = run;
  const good = failures.length === 0 && gaps.length === 0;
  const total =
    style.lang === 'zh'
      ? `${run.rules} 条规则，${run.examples} 个示例，${failures.length} 个不符，${gaps.length} 处缺示例`
      : `${run.rules} rules, ${run.examples} examples, ${failures.length} failed, ${gaps.length} lacking`;
  return page([
    ...failures.flatMap((failure) => failureLines(failure, style)),
    ...gaps.flatMap((gap) => gapLines(gap, style)),
    style.paint(good ? 'good' : 'bad', total),
  ]);
}

function failureLines(failure: ExampleFailure, style: Style): Lines {
  const { rule, example, actual, named, detail } = failure;
  const { say } = style;
  const labelWidth = widest(Object.values(TEST_WORDS).slice(0, 3), style);
  const field = (label: Bilingual, text: string): Lines =>
    paragraph({ indent: 2, label, labelWidth, text }, style);
  const withNames = (verdict: string, names: readonly string[]): string =>
    names.length === 0 ? verdict : `${verdict}: ${names.join(', ')}`;
  const { file, line, column } = example.span;
  const got = actual === 'unreadable' ? say(TEST_WORDS.unreadable) : say(VERDICT_LABELS[actual]);
  return [
    ...plain(`✗ ${rule.id}`, 0, style, 'bad'),
    ...field(TEST_WORDS.at, `${file}:${line}:${column}`),
    ...field(TEST_WORDS.expected, withNames(say(VERDICT_LABELS[example.verdict]), example.missing)),
    ...field(TEST_WORDS.actual, withNames(got, actual === 'missing' ? named : [])),
    ...(detail === '' ? [] : plain(detail, 2, style, 'weak')),
    '',
  ];
}

const GAP_WORDS = {
  below: { zh: '缺小于此数的示例', en: 'no example below' },
  on: { zh: '缺恰为此数的示例', en: 'no example exactly at' },
  above: { zh: '缺大于此数的示例', en: 'no example above' },
  review: { zh: '缺需人工认定的示例，第', en: 'no example for review' },
} as const satisfies Record<Gap['kind'], Bilingual>;

function gapLines({ rule, kind, at }: Gap, style: Style): Lines {
  const { line, file } = rule.span;
  const text = `${style.say(GAP_WORDS[kind])} ${at}${kind === 'review' && style.lang === 'zh' ? ' 项' : ''}`;
  return [...plain(`✗ ${rule.id} ${text}`, 0, style, 'bad'), ...plain(`${file}:${line}`, 2, style, 'weak')];
}
