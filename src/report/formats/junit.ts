/**
 * JUnit XML: one suite for each input, one case for each rule and part. What is undecided is a failure, since CI shows
 * a skipped case as green; skipped is only what cannot change the conclusion.
 */
import type { Checked, Unread } from '../../model/report.ts';
import { describeDiagnostic, diagnosticLine } from '../../words/diagnostics.ts';
import { isDecisive } from '../../words/outcome.ts';
import { visible } from '../../words/safe.ts';
import {
  bodyLines,
  type Entry,
  entriesOf,
  factLine,
  headline,
  narrowedTo,
  roundLines,
  unexplained,
} from '../entries.ts';
import { format } from '../format.ts';
import type { Style } from '../style.ts';
import { nameOf } from '../view/report.ts';

type Ending = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly ending: Ending;
  readonly xml: string;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly xml: string;
}

export const junitFormat = format<Suite>({
  summary: { zh: 'JUnit XML，供持续集成平台', en: 'JUnit XML, for CI' },
  extension: 'xml',
  each: (result, style) => (result.kind === 'unread' ? unreadSuite(result, style) : suiteOf(result, style)),
  whole: (suites, { head, tail }, style) => {
    const sum = (of: (suite: Suite) => number): number =>
      suites.reduce((total, suite) => total + of(suite), 0);
    const attributes = {
      name: head.tool.name,
      tests: sum(({ tests }) => tests),
      failures: sum(({ failures }) => failures),
      errors: sum(({ errors }) => errors),
    };
    const narrowed = narrowedTo(head, style);
    const remarks = [
      ...(narrowed === undefined ? [] : [narrowed]),
      ...tail.diagnostics.map((each) => diagnosticLine(each, style.lang)),
    ];
    const run = remarks.length === 0 ? [] : [suite({ name: head.tool.name, cases: [], remarks }).xml];
    const body = [...suites.map(({ xml }) => xml), ...run].join('\n');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, body)}\n`;
  },
});

function suiteOf(result: Checked, style: Style): Suite {
  const { report } = result;
  const silent = unexplained(report.conclusion, style);
  const file = visible(report.file);
  const cases = entriesOf(result, style).map((entry) => caseOf(entry, file, style));
  if (silent !== undefined) {
    const failure = element('failure', { type: report.conclusion, message: silent }, '');
    cases.unshift({ ending: 'failure', xml: testcase(file, silent, failure) });
  }
  return suite({
    name: file,
    properties: {
      name: nameOf(report, style),
      conclusion: report.conclusion,
      not_applicable: String(report.findings.filter(({ verdict }) => verdict === 'not_applicable').length),
      sha256: result.inputHash,
    },
    cases,
    remarks: [
      ...report.notices.map((each) => diagnosticLine(each, style.lang)),
      ...roundLines(result, style),
    ],
  });
}

/** The pointer of the part keeps cases apart whose parts are called the same. */
function caseOf(entry: Entry, file: string, style: Style): Case {
  const { rule, title, citation, view, outcome, finding } = entry;
  const part = view.part ? ` ${view.part.text} ${view.part.pointer}` : '';
  const name = `${citation.clause} ${title}${part} [${rule.id}]`;
  const place = entry.places.flatMap(({ at }) => (at ? [at.span] : []))[0];
  const where = place ? [visible(`${place.file}:${place.line}:${place.column}`)] : [];
  const text = escapeXml([headline(entry, style), ...where, ...bodyLines(entry, style)].join('\n'));
  if (outcome === 'met') {
    const decided = finding.settled ? element('system-out', {}, text) : '';
    return { ending: 'passed', xml: testcase(file, name, decided) };
  }
  if (isDecisive(finding)) {
    const message = [entry.outcomeText, factLine(entry, style)].join(style.lang === 'zh' ? '：' : ': ');
    const failure = element('failure', { type: outcome, message }, text);
    return { ending: 'failure', xml: testcase(file, name, failure) };
  }
  return { ending: 'skipped', xml: testcase(file, name, element('skipped', {}, text)) };
}

function unreadSuite({ file, diagnostics }: Unread, { lang }: Style): Suite {
  const name = visible(file);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((each) => {
      const { code, message, position } = describeDiagnostic(each, lang);
      return element('error', { type: code, message }, escapeXml(`${position}\n${message}`));
    });
  const told = errors.length > 0 ? errors : [element('error', { type: 'unreadable' }, '')];
  const remarks = diagnostics
    .filter(({ severity }) => severity !== 'error')
    .map((each) => diagnosticLine(each, lang));
  return suite({ name, cases: [{ ending: 'error', xml: testcase(name, name, told.join('')) }], remarks });
}

interface SuiteParts {
  readonly name: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
  readonly remarks: readonly string[];
}

function suite({ name, properties = {}, cases, remarks }: SuiteParts): Suite {
  const count = (ending: Ending): number => cases.filter((each) => each.ending === ending).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const listed = Object.entries(properties).map(([key, value]) =>
    element('property', { name: key, value }, ''),
  );
  const body = [
    ...(listed.length > 0 ? [element('properties', {}, listed.join('\n'))] : []),
    ...cases.map(({ xml }) => xml),
    ...(remarks.length > 0 ? [element('system-err', {}, escapeXml(remarks.join('\n')))] : []),
  ];
  return { ...counts, xml: element('testsuite', { name, ...counts }, body.join('\n')) };
}

const testcase = (classname: string, name: string, body: string): string =>
  element('testcase', { name, classname }, body);

/** `body` is XML already. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, body: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `${name}${list.join('')}`;
  if (body === '') return `<${open}/>`;
  return body.startsWith('<') ? `<${open}>\n${body}\n</${name}>` : `<${open}>${body}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Line breaks are ours; control characters and lone halves are visible already, these two XML forbids as well. */
const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
