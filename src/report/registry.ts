/** Every format a report can be written in; adding one is a file and an entry here. */
import type { Batch } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { renderJsonReport } from './formats/json.ts';
import { renderTableReport } from './formats/table.ts';
import type { Style } from './style.ts';

export interface Format {
  readonly summary: Bilingual;
  /** Pure: the same batch and style give the same text. */
  readonly render: (batch: Batch, style: Style) => string;
}

export const FORMATS = {
  table: {
    summary: { zh: '终端表格，供人阅读', en: 'for people, in a terminal' },
    render: renderTableReport,
  },
  json: {
    summary: { zh: 'JSON，供程序读取（hegui-report/1）', en: 'for programs (hegui-report/1)' },
    render: renderJsonReport,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
