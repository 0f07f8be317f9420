/** Writes a form as CSV, for spreadsheets of any kind, or as JSON, for programs and editors. */
import type { Language } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { SUBJECT_KEYS, SUBJECT_LABELS } from '../vocabulary/describe.ts';
import type { Form } from './form.ts';
import { csvLine } from './guide.ts';
import { anyHeading, factHeading, PART_MARK } from './headings.ts';

/** With the mark by which Excel knows UTF-8, and its line ends. */
export function formAsCsv(form: Form): string {
  const headings = [
    ...form.facts.map(factHeading),
    ...form.parts.map(anyHeading),
    ...form.lists.flatMap(({ part, facts }) =>
      facts.map((fact) => `${part.label.zh}${PART_MARK}${factHeading(fact)}`),
    ),
  ];
  const lines = [[csvLine(form)], headings];
  return `\ufeff${lines.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('')}`;
}

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Every fact unknown, one part in each list asked for; lists that are not asked for are unknown. */
export function formAsJson({ subject, facts, lists, parts }: Form, lang: Language): string {
  const name = (owner: Fact | Part): string => (lang === 'zh' ? owner.label.zh : owner.key);
  const unknown = (all: readonly Fact[]) => Object.fromEntries(all.map((fact) => [name(fact), null]));
  const items = new Map(lists.map(({ part, facts: own }) => [part, [unknown(own)]] as const));
  const descriptor = {
    $schema: 'descriptor.schema.json',
    [SUBJECT_KEYS[0]]: lang === 'zh' ? SUBJECT_LABELS[subject].zh : subject,
    ...unknown(facts),
    ...Object.fromEntries(parts.map((part) => [name(part), items.get(part) ?? null])),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
