/** What a sheet of the ledger is made of: each column says once what stands in it, how wide, and what it means. */
import type { Bilingual } from '../../model/text.ts';
import type { Table, TableColumn, Tint, Value } from '../../sheet/write-tables.ts';
import type { Style } from '../style.ts';

export type { Value } from '../../sheet/write-tables.ts';

export interface LedgerColumn<Row> {
  readonly heading: Bilingual;
  /** For the page of explanations. */
  readonly means: Bilingual;
  readonly width: number;
  readonly kind?: TableColumn['kind'];
  readonly tints?: readonly (readonly [Bilingual, Tint])[];
  readonly of: (row: Row, style: Style) => Value;
}

export interface LedgerSheet<Row> {
  readonly name: Bilingual;
  /** On paper too. */
  readonly printed: readonly LedgerColumn<Row>[];
  /** On the screen only, for filters and for tracing a finding back; there is no room for more on a page. */
  readonly further: readonly LedgerColumn<Row>[];
  /** Columns that stay in sight, the number included. */
  readonly frozen: number;
}

/** Rows of one input; the number of the input goes before each when all are together. */
export type Rows = readonly (readonly Value[])[];

export const columnsOf = <Row>({ printed, further }: LedgerSheet<Row>): readonly LedgerColumn<Row>[] => [
  ...printed,
  ...further,
];

export const rowsOf = <Row>(sheet: LedgerSheet<Row>, rows: readonly Row[], style: Style): Rows =>
  rows.map((row) => columnsOf(sheet).map(({ of }) => of(row, style)));

export const NUMBER = {
  own: { zh: '序号', en: 'no.' },
  link: { zh: '台账序号', en: 'ledger no.' },
} as const satisfies Record<string, Bilingual>;

/** All inputs' rows, each with the number of its input in front. */
export function tableOf<Row>(
  sheet: LedgerSheet<Row>,
  inputs: readonly Rows[],
  { heading, style }: { readonly heading: Bilingual; readonly style: Style },
): Table {
  const { say } = style;
  const columns = columnsOf(sheet).map(
    ({ heading: own, width, kind = 'text', tints }): TableColumn => ({
      heading: say(own),
      width,
      kind,
      ...(tints ? { tints: new Map(tints.map(([words, tint]) => [say(words), tint])) } : {}),
    }),
  );
  return {
    name: say(sheet.name),
    columns: [{ heading: say(heading), width: 7, kind: 'number' }, ...columns],
    rows: inputs.flatMap((rows, i) => rows.map((row) => [i + 1, ...row])),
    frozen: sheet.frozen,
    printed: sheet.printed.length + 1,
  };
}

/** Several lines in one cell; an empty one where there are none. */
export const lines = (texts: readonly string[]): Value => (texts.length === 0 ? null : texts.join('\n'));

export const orNothing = (text: string | undefined): Value =>
  text === undefined || text === '' ? null : text;
