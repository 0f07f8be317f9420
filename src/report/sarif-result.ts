/** Findings as SARIF results, and what is said of inputs as SARIF notifications. */
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Change, Checked, Result } from '../model/report.ts';
import { messageOf } from '../words/diagnostics.ts';
import type { Outcome } from '../words/outcome.ts';
import { visible } from '../words/safe.ts';
import { bodyLines, type Entry, entriesOf, headline, unexplained } from './entries.ts';
import { location, message, physical } from './sarif-location.ts';
import type { Style } from './style.ts';

/**
 * What SARIF calls an outcome. Its `level` may only stand beside `fail`: beside `open` and `review` it is left out,
 * which SARIF reads as none; a viewer that knows no kinds (GitHub) falls back on the rule's own level, error for a
 * binding rule, so that nothing undecided looks harmless there.
 */
const KINDS: Readonly<Record<Outcome, 'fail' | 'open' | 'review' | 'pass' | 'notApplicable'>> = {
  not_met: 'fail',
  information_missing: 'open',
  for_review: 'review',
  waived: 'fail',
  target_missed: 'fail',
  stretch_missed: 'fail',
  counts_against_target: 'fail',
  not_adopted: 'fail',
  open_advice: 'open',
  met: 'pass',
  not_applicable: 'notApplicable',
};

const BASELINE: Readonly<Record<Change, string>> = {
  cured: 'absent',
  remaining: 'unchanged',
  changed: 'updated',
  new: 'new',
};

/** Code scanning shows at most ten locations of a result. */
const MOST_LOCATIONS = 10;

/** Everything but what is met or open advice; that too on demand, or when a person or an earlier round had to do with it. */
export function sarifResults(result: Checked, style: Style) {
  const all = style.detail === 'all';
  const quiet: readonly Outcome[] = ['met', 'open_advice'];
  const { identity, file, gone = [] } = result.report;
  return [
    ...entriesOf(result, style)
      .filter(({ outcome, finding }) => all || !quiet.includes(outcome) || finding.settled || finding.change)
      .map((entry) => sarifResult(entry, { source: sourceOf(result), subject: identity ?? file, style })),
    ...gone.map(({ rule, part, outcome }) => ({
      ruleId: visible(rule),
      kind: 'notApplicable' as const,
      baselineState: 'absent',
      message: message(visible([rule, ...(part === undefined ? [] : [part]), outcome].join(' · '))),
      locations: [location({ pointer: '' }, sourceOf(result))],
    })),
  ];
}

/** The file itself, which the label of one line in it is not. */
const sourceOf = ({ report, locate }: Checked): string => locate('')?.span.file ?? report.file;

interface Telling {
  readonly source: string;
  /** The same in every run over the same subject. */
  readonly subject: string;
  readonly style: Style;
}

function sarifResult(entry: Entry, { source, subject, style }: Telling) {
  const { finding, rule, outcome, binding, places, view } = entry;
  const kind = KINDS[outcome];
  const [first, ...others] = places.slice(0, MOST_LOCATIONS).map((place) => location(place, source));
  const part = finding.part;
  return {
    ruleId: rule.id,
    kind,
    ...(kind === 'fail' ? { level: binding ? 'error' : 'note' } : {}),
    message: message([headline(entry, style), ...bodyLines(entry, style)].join('\n')),
    locations: first ? [first] : [],
    ...(others.length > 0 ? { relatedLocations: others.map((each, id) => ({ id, ...each })) } : {}),
    partialFingerprints: {
      'heguiFinding/v1': visible(
        [rule.id, subject, ...(part ? [part.part.key, part.name ?? String(part.index)] : [])].join('|'),
      ),
    },
    ...(finding.change ? { baselineState: BASELINE[finding.change] } : {}),
    ...(outcome === 'waived' && view.settled
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: view.settled.text }] }
      : {}),
    properties: { outcome, binding },
  };
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

export function diagnosticNotification(diagnostic: Diagnostic, { lang }: Style) {
  const { code, severity, span, pointer } = diagnostic;
  const inside = pointer ? { logicalLocations: [{ fullyQualifiedName: visible(pointer) }] } : {};
  return {
    descriptor: { id: code },
    level: LEVELS[severity],
    message: message(messageOf(diagnostic)[lang]),
    ...(span ? { locations: [{ physicalLocation: physical(span), ...inside }] } : {}),
  };
}

/** What is no finding: faults of an input, what was assumed in reading it, and that no binding clause applied. */
export function sarifNotifications(result: Result, style: Style) {
  const diagnostics = result.kind === 'unread' ? result.diagnostics : result.report.notices;
  const silent = result.kind === 'report' ? unexplained(result.report.conclusion, style) : undefined;
  return [
    ...diagnostics.map((each) => diagnosticNotification(each, style)),
    ...(silent === undefined || result.kind === 'unread'
      ? []
      : [
          {
            descriptor: { id: result.report.conclusion },
            level: 'warning',
            message: message(silent),
            locations: [location({ pointer: '' }, sourceOf(result))],
          },
        ]),
  ];
}
