/** What must be said of an input beside its findings: faults, notices, objections that have lost their object. */
import type { Bilingual } from '../../model/text.ts';
import type { Tint } from '../../sheet/write-tables.ts';
import type { ReportView, UnreadView } from '../view/model.ts';
import type { LedgerSheet } from './column.ts';
import { SHEETS } from './names.ts';

const KINDS = {
  fault: { zh: '填报错误', en: 'fault' },
  notice: { zh: '提示', en: 'notice' },
  gone: { zh: '上次提出、本次已不在申报中', en: 'objected to before, no longer filed' },
} as const satisfies Record<string, Bilingual>;

const TINTS: Readonly<Record<keyof typeof KINDS, Tint>> = { fault: 'bad', notice: 'weak', gone: 'open' };

interface RemarkText {
  readonly kind: keyof typeof KINDS;
  readonly text: string;
}

export interface Remark extends RemarkText {
  readonly view: ReportView | UnreadView;
}

export function remarkTexts(view: ReportView | UnreadView): readonly RemarkText[] {
  if (view.kind === 'unread') return view.faults.map((text) => ({ kind: 'fault', text }));
  return [
    ...view.gone.map((text) => ({ kind: 'gone', text }) as const),
    ...view.notices.map((text) => ({ kind: 'notice', text }) as const),
  ];
}

export const remarksOf = (view: ReportView | UnreadView): readonly Remark[] =>
  remarkTexts(view).map((remark) => ({ ...remark, view }));

export const REMARKS: LedgerSheet<Remark> = {
  name: SHEETS.remarks,
  frozen: 2,
  printed: [
    {
      heading: { zh: '名称', en: 'name' },
      means: { zh: '申报的名称', en: 'as filed' },
      width: 26,
      of: ({ view }) => (view.kind === 'report' ? view.name : null),
    },
    {
      heading: { zh: '类别', en: 'kind' },
      means: {
        zh: '填报错误须改正后重新核对；提示只供知悉',
        en: 'a fault must be corrected and the input checked again; a notice is for information',
      },
      width: 16,
      tints: Object.entries(TINTS).map(([kind, tint]) => [KINDS[kind as keyof typeof KINDS], tint]),
      of: ({ kind }, { say }) => say(KINDS[kind]),
    },
    {
      heading: { zh: '内容', en: 'text' },
      means: { zh: '位置、代号与说明', en: 'place, code and message' },
      width: 90,
      of: ({ text }) => text,
    },
    {
      heading: { zh: '文件', en: 'file' },
      means: { zh: '所在文件', en: 'the input' },
      width: 26,
      of: ({ view }) => view.file,
    },
  ],
  further: [],
};
