/**
 * SARIF 2.1.0: one run, for code scanning and every viewer of static analysis results. What is met or is open advice
 * is left to `--all`. GitHub takes at most 25,000 results in a run; `--only-failing` keeps far below that.
 */
import type { Result } from '../../model/report.ts';
import { byCodePoint } from '../../support/order.ts';
import { harmless } from '../../words/harmless.ts';
import { visible } from '../../words/safe.ts';
import { narrowedTo } from '../entries.ts';
import { format, type Run } from '../format.ts';
import { countVerdicts } from '../gather.ts';
import { message } from '../sarif-location.ts';
import { diagnosticNotification, sarifNotifications, sarifResults } from '../sarif-result.ts';
import { sarifRule } from '../sarif-rule.ts';
import type { Style } from '../style.ts';

type Piece = ReturnType<typeof pieceOf>;

export const sarifFormat = format<Piece>({
  summary: { zh: 'SARIF 2.1.0，供代码扫描平台', en: 'SARIF 2.1.0, for code scanning' },
  extension: 'sarif',
  each: (result, style) => pieceOf(result, style),
  whole: (pieces, run, style) =>
    `${harmless(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [sarifRun(pieces, run, style)] }, null, 2))}\n`,
});

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LANGUAGES = { zh: 'zh-CN', en: 'en-US' } as const;

const pieceOf = (result: Result, style: Style) => ({
  results: result.kind === 'report' ? sarifResults(result, style) : [],
  notifications: sarifNotifications(result, style),
  input: inputOf(result),
});

function inputOf(result: Result) {
  if (result.kind === 'unread') return { file: visible(result.file), conclusion: 'unreadable' as const };
  const { report, inputHash } = result;
  const { file, conclusion, findings } = report;
  return { file: visible(file), sha256: inputHash, conclusion, counts: countVerdicts(findings) };
}

function sarifRun(pieces: readonly Piece[], { head, tail }: Run, style: Style) {
  const { tool, pack, selection } = head;
  const results = pieces.flatMap((piece) => piece.results);
  const named = new Set(results.map(({ ruleId }) => ruleId));
  const rules = head.rules.filter(({ id }) => named.has(id)).toSorted((a, b) => byCodePoint(a.id, b.id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const narrowed = narrowedTo(head, style);
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language: LANGUAGES[style.lang],
        rules: rules.map((rule) => sarifRule(rule, style)),
        properties: { rulePack: { name: pack.name, version: pack.version, hash: pack.hash } },
      },
    },
    language: LANGUAGES[style.lang],
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: pieces.every(({ input }) => input.conclusion !== 'unreadable'),
        toolExecutionNotifications: [
          ...(narrowed === undefined
            ? []
            : [{ descriptor: { id: 'selection' }, level: 'note', message: message(narrowed) }]),
          ...pieces.flatMap((piece) => piece.notifications),
          ...tail.diagnostics.map((each) => diagnosticNotification(each, style)),
        ],
      },
    ],
    results: results.map((result) => {
      const ruleIndex = indexes.get(result.ruleId);
      return ruleIndex === undefined ? result : { ...result, ruleIndex };
    }),
    properties: { selection: selection ?? null, inputs: pieces.map(({ input }) => input) },
  };
}
