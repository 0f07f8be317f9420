/** The form as `hegui template` makes it, and a hand that fills it in. */
import { type Cell, readXlsx, type Workbook, writeXlsx } from 'hucre/xlsx';
import { formPartNamed, rulesConcerning } from '../../src/app/template.ts';
import type { Subject } from '../../src/model/vocabulary.ts';
import { factsReadBy } from '../../src/report/rule-facts.ts';
import { type Form, formOf } from '../../src/sheet/form.ts';
import { VOCABULARY, WORKSPACE } from './tables.ts';

/** The form that `hegui template --subject … --kind …` makes. */
export function form(
  subject: Subject,
  kinds: readonly string[],
  wanted: 'binding' | 'all' = 'binding',
): Form {
  const own = VOCABULARY.subjects[subject];
  const chosen =
    kinds.length === 0
      ? [...own.parts.values()].map((part) => ({ part, kinds: [] }))
      : kinds.map((name) => formPartNamed(name, own)!);
  const rules = rulesConcerning(subject, chosen, WORKSPACE);
  return formOf(VOCABULARY, {
    subject,
    lists: [...new Set(chosen.map(({ part }) => part))],
    wanted: wanted === 'all' ? 'all' : new Set(rules.flatMap((rule) => factsReadBy(rule))),
  });
}

/** Types into the cells below the headings; everything else stays as the form has it. */
export async function fill(
  bytes: Uint8Array,
  entries: Readonly<Record<string, readonly Readonly<Record<string, Cell['value']>>[]>>,
): Promise<Uint8Array> {
  const book: Workbook = await readXlsx(bytes, { readStyles: true });
  for (const [name, rows] of Object.entries(entries)) {
    const sheet = book.sheets.find((each) => each.name === name)!;
    rows.forEach((row, index) => {
      for (const [heading, value] of Object.entries(row)) {
        const column = sheet.rows[0]!.indexOf(heading);
        if (column < 0) throw new Error(`the form has no column ${heading}`);
        sheet.rows[index + 1] ??= [];
        sheet.rows[index + 1]![column] = value;
        sheet.cells?.delete(`${index + 1},${column}`);
      }
    });
  }
  return writeXlsx({ sheets: book.sheets.map(({ charts: _, pivotTables: __, ...sheet }) => sheet) });
}
