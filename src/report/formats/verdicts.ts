/**
 * One short line of JSON for each input: the conclusion, how many rules say what, and by name those that bind and stand in
 * the way. For batches of any size; the whole reading of one of them is a call with another format away.
 */
import type { Finding, Result } from '../../model/report.ts';
import { standingOf } from '../../model/report.ts';
import { isBinding } from '../../model/rule.ts';
import { harmless } from '../../words/harmless.ts';
import { format } from '../format.ts';
import { diagnosticData } from '../report-json.ts';

export const verdictsFormat = format<string | Uint8Array>({
  summary: {
    zh: '每个输入一行简短 JSON：总结论与有关规则，适合大批量',
    en: 'one short line of JSON for each input: the conclusion and the rules behind it, for large batches',
  },
  extension: 'jsonl',
  stream: true,
  each: (result) => `${harmless(JSON.stringify(lineData(result)))}\n`,
  whole: (lines) => Buffer.concat(lines.map((line) => (typeof line === 'string' ? Buffer.from(line) : line))),
});

function lineData(result: Result) {
  if (result.kind === 'unread') return { file: result.file, error: result.diagnostics.map(diagnosticData) };
  const { file, identity, name, asOf, conclusion, findings, notices } = result.report;
  const count = (standing: Standing): number =>
    findings.filter((finding) => standingOf(finding) === standing).length;
  const binding = findings.filter(({ rule }) => isBinding(rule));
  const those = (standing: Standing): readonly string[] =>
    binding.filter((finding) => standingOf(finding) === standing).map(findingName);
  return {
    file,
    identity: identity ?? null,
    name: name ?? null,
    asOf: asOf.date,
    conclusion,
    counts: { pass: count('pass'), fail: count('fail'), missing: count('missing'), review: count('review') },
    fail: those('fail'),
    missing: those('missing'),
    review: those('review'),
    waived: those('waived'),
    notices: notices.map(({ code }) => code),
  };
}

type Standing = ReturnType<typeof standingOf>;

/** The rule and, as a JSON Pointer by canonical names, the part that it judges. */
const findingName = ({ rule, part }: Finding): string =>
  part ? `${rule.id}#/${part.part.key}/${part.index}` : rule.id;

/** How the line begins whose label is `file`, a colon and a number, up to that number. */
export const lineStart = (file: string): string => harmless(`{"file":${JSON.stringify(file).slice(0, -1)}:`);
