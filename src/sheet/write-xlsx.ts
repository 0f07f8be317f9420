/** Writes a form as a workbook: one sheet a list, drop-downs, notes, and a page that tells how to fill it in. */
import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Fact, Part } from '../model/vocabulary.ts';
import { compare, type Exact, formatExact } from '../support/exact.ts';
import { boundsText, type QuantityType, SUBJECT_LABELS } from '../vocabulary/describe.ts';
import { ANY_NONE, choicesOf, howToFill, meaningOfFact, proofOfFact, YES_NO } from './asked.ts';
import type { Form } from './form.ts';
import { guideSheet } from './guide-sheet.ts';
import { anyHeading, factHeading, ownerHeading } from './headings.ts';
import { letters } from './letters.ts';
import { CHOICES_SHEET } from './roles.ts';

/** Rows that have drop-downs; more may be filled in. */
const ROWS = 500;
/** Columns that are still legible when they are printed on one page's width. */
const PRINTABLE = 20;
/** Fixed, so that the same form is the same bytes whenever it is made. */
const MADE = new Date(0);
/** What spreadsheets allow for the title and the text of a hint. */
const HINT_TITLE = 32;
const HINT = 255;

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { right: { style: 'thin', color: { rgb: 'FFFFFF' } } },
};
const TEXT: CellStyle = { numFmt: '@' };

export async function formAsXlsx(form: Form): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const choices = new Choices();
  const label = SUBJECT_LABELS[form.subject].zh;
  const main = sheetOf(label, [
    ...form.facts.map((fact) => factColumn(fact, choices)),
    ...form.parts.map((part) => anyColumn(part, form)),
  ]);
  const lists = form.lists.map(({ part, facts }) =>
    sheetOf(part.label.zh, [ownerColumn(form), ...facts.map((fact) => factColumn(fact, choices))]),
  );
  const sheets = [guideSheet(form, HEADING), main, ...lists, ...choices.sheets()];
  return writeXlsx({
    sheets,
    defaultFont: { name: '微软雅黑', size: 10 },
    properties: { title: `${label}申报表`, creator: '合规 hegui', created: MADE, modified: MADE },
  });
}

/** Values to choose from stand in columns of a hidden sheet, since a drop-down of its own holds 255 characters. */
class Choices {
  private readonly lists = new Map<string, readonly string[]>();

  /** Where these values stand. */
  rangeOf(values: readonly string[]): string {
    const name = values.join('\n');
    if (!this.lists.has(name)) this.lists.set(name, values);
    const column = letters([...this.lists.keys()].indexOf(name));
    return `'${CHOICES_SHEET}'!$${column}$1:$${column}$${values.length}`;
  }

  sheets(): readonly WriteSheet[] {
    const lists = [...this.lists.values()];
    if (lists.length === 0) return [];
    const longest = Math.max(...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) => lists.map((values) => values[row] ?? null));
    return [{ name: CHOICES_SHEET, rows, hidden: true }];
  }
}

interface FormColumn {
  readonly heading: string;
  readonly note: string;
  readonly isText: boolean;
  /** What may be entered, without its range. */
  readonly validation: Omit<DataValidation, 'range'>;
}

function factColumn(fact: Fact, choices: Choices): FormColumn {
  const unknown = '不知道的留空。';
  const note = [howToFill(fact), meaningOfFact(fact), `证明材料：${proofOfFact(fact)}`, unknown].join('\n');
  return {
    heading: factHeading(fact),
    note,
    isText: fact.type.kind === 'text',
    validation: { ...ruleOf(fact, choices), ...hint(fact.label.zh, note) },
  };
}

function anyColumn(part: Part, { lists }: Form): FormColumn {
  const heading = anyHeading(part);
  const name = part.label.zh;
  const isHere = lists.some((list) => list.part === part);
  const where = isHere
    ? `在“${name}”表中逐项填写`
    : `另加“${name}”表填写（hegui template --kind ${name} 可生成）`;
  const note = `没有的选“无”；有的选“有”，并${where}；还不清楚的留空。`;
  return { heading, note, isText: false, validation: { ...oneOf(ANY_NONE), ...hint(heading, note) } };
}

function ownerColumn({ subject }: Form): FormColumn {
  const label = SUBJECT_LABELS[subject].zh;
  const heading = ownerHeading({ subject });
  const note = `填“${label}”表中的名称或代码；只有一个${label}时可以留空。`;
  return { heading, note, isText: true, validation: { ...ANY_TEXT, ...hint(heading, note) } };
}

const hint = (title: string, text: string): Partial<DataValidation> => ({
  showInputMessage: true,
  inputTitle: cut(title, HINT_TITLE),
  inputMessage: cut(text, HINT),
});

const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${Array.from(text)
        .slice(0, length - 2)
        .join('')}…`;

type Rule = Omit<DataValidation, 'range'>;

const oneOf = (values: readonly string[]): Rule => ({
  type: 'list',
  values: [...values],
  ...refusal('请从下拉列表中选择；不知道的留空。'),
});

const refusal = (text: string): Partial<DataValidation> => ({
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: '填写有误',
  errorMessage: text,
});

/** Allows everything; it carries the hint. */
const ANY_TEXT: Rule = {
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formula1: '32767',
  allowBlank: true,
};

function ruleOf(fact: Fact, choices: Choices): Rule {
  const values = choicesOf(fact);
  if (values === YES_NO) return oneOf(YES_NO);
  if (values) {
    const { values: _, ...rule } = oneOf([]);
    return { ...rule, formula1: choices.rangeOf(values) };
  }
  return fact.type.kind === 'quantity' ? numberRule(fact.type) : ANY_TEXT;
}

/** A number out of bounds is asked about, not refused: a quantity with its unit is text, and welcome. */
function numberRule(type: QuantityType): Rule {
  const { min, above, max } = type.bounds;
  const low = min ?? above;
  const question = `一般填${boundsText(type)}的数字。带单位的文字（如 2.1万㎡）也可以，请选“是”继续。`;
  const ask = { ...refusal(question), errorTitle: '请核对', errorStyle: 'warning' as const };
  if (low !== undefined && max !== undefined) {
    return { type: 'decimal', operator: 'between', formula1: plain(low), formula2: plain(max), ...ask };
  }
  if (max !== undefined)
    return { type: 'decimal', operator: 'lessThanOrEqual', formula1: plain(max), ...ask };
  if (low === undefined) return ANY_TEXT;
  const isOpen = min === undefined || (above !== undefined && compare(above, min) >= 0);
  return {
    type: 'decimal',
    operator: isOpen ? 'greaterThan' : 'greaterThanOrEqual',
    formula1: plain(low),
    ...ask,
  };
}

const plain = (bound: Exact): string => formatExact(bound).replace('≈', '');

function sheetOf(name: string, columns: readonly FormColumn[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ heading, note, isText }, column) => {
    cells.set(`0,${column}`, { value: heading, style: HEADING, comment: { author: '合规', text: note } });
    // Long codes stay text only where the cell is formatted so before they are typed.
    for (let row = 1; isText && row <= ROWS; row += 1)
      cells.set(`${row},${column}`, { value: null, style: TEXT });
  });
  return {
    name,
    rows: [],
    cells,
    columns: columns.map(({ heading }) => ({ width: widthOf(heading) })),
    rowDefs: new Map([[0, { height: 48 }]]),
    dataValidations: columns.map(({ validation }, column) => ({
      ...validation,
      range: `${letters(column)}2:${letters(column)}${ROWS + 1}`,
    })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}1` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      printTitlesRow: '$1:$1',
      ...(columns.length <= PRINTABLE ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
  };
}

/** Two lines of the heading, in widths of a digit. */
const widthOf = (heading: string): number => Math.min(30, Math.max(12, [...heading].length + 4));
