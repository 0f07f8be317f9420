/** What fails a build: `--fail-on` relaxes it, `--strict` tightens it; whoever does either is told what it changed. */
import { Option } from 'commander';
import type { Conclusion, Result } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { conclusionNamed, FAILING_NAMES } from '../report/conclusion-names.ts';
import { isAssumption, isUnmetAdvice } from '../report/strict.ts';
import { EXIT, type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
import { RepeatableOption } from './options.ts';
import { unknownName } from './usage.ts';

export interface Policy {
  /** Conclusions that fail; absent: all but compliant. */
  readonly failOn?: readonly Conclusion[];
  readonly strict?: boolean;
}

export const failOnOption = (zh: boolean): Option =>
  new RepeatableOption(
    '--fail-on <list>',
    zh
      ? '哪些总结论使退出码不为 0，以逗号分隔，可用中文：non_compliant、needs_information、needs_review、no_applicable_rule（缺省：全部；读不了的输入总是 2）'
      : 'conclusions that fail, by comma: non_compliant, needs_information, needs_review, no_applicable_rule (default: all; an unreadable input always exits 2)',
  ).argParser(addConclusions);

export const strictOption = (zh: boolean): Option =>
  new Option(
    '--strict',
    zh
      ? '未采纳的建议、未达到的非约束目标也退出 1，按惯例换算或推定编码的退出 3'
      : 'unmet advice and targets that do not bind exit 1 too, assumed encodings and customary conversions 3',
  );

/** For `--fail-on a,b`; may be given several times. Throws UsageError with the nearest right name. */
function addConclusions(list: string, before: readonly Conclusion[] | undefined): readonly Conclusion[] {
  const names = list.split(/[,，、;；]/).map((name) => name.trim());
  return [...(before ?? []), ...names.map(readConclusion)];
}

function readConclusion(name: string): Conclusion {
  const found = conclusionNamed(name);
  if (found !== undefined && found !== 'compliant') return found;
  throw unknownName({ zh: '可使构建失败的总结论', en: 'conclusion that can fail' }, name, FAILING_NAMES);
}

/**
 * What one result asks for. An input that cannot be read fails whatever the policy. Strict: unmet advice and unmet
 * derived or striven-for targets count as a breach, what was assumed in reading as undecided.
 */
export function codeUnder(policy: Policy, result: Result): ExitCode {
  const plain = exitCodeOf(result);
  if (result.kind === 'unread') return plain;
  const { conclusion, findings, notices } = result.report;
  const counted = policy.failOn === undefined || policy.failOn.includes(conclusion) ? plain : EXIT.ok;
  if (!policy.strict) return counted;
  return worstOf([
    counted,
    findings.some(isUnmetAdvice) ? EXIT.nonCompliant : EXIT.ok,
    notices.some(isAssumption) ? EXIT.undecided : EXIT.ok,
  ]);
}

/** One line when the policy changed the exit code. */
export function changedBy(policy: Policy, plain: ExitCode, counted: ExitCode): Bilingual | undefined {
  if (plain === counted) return undefined;
  const flags = [...(policy.failOn ? ['--fail-on'] : []), ...(policy.strict ? ['--strict'] : [])].join(' ');
  return {
    zh: `注意：${flags} 使退出码由 ${plain} 变为 ${counted}。`,
    en: `note: ${flags} turned exit code ${plain} into ${counted}.`,
  };
}
