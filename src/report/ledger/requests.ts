/** What each applicant must still supply, one row for each fact, so that all can be asked for at once. */
import { NO, YES } from '../../words/labels.ts';
import type { Style } from '../style.ts';
import type { ReportView, WantedView } from '../view/model.ts';
import { type LedgerSheet, lines, orNothing } from './column.ts';
import { SHEETS } from './names.ts';

export interface Request {
  readonly view: ReportView;
  readonly wanted: WantedView;
}

/** What only advice asks for is optional, and listed where everything is. */
export const requestsOf = (view: ReportView, { detail }: Style): readonly Request[] =>
  (detail === 'all' ? view.wanted : view.required).map((wanted) => ({ view, wanted }));

export const REQUESTS: LedgerSheet<Request> = {
  name: SHEETS.requests,
  frozen: 2,
  printed: [
    {
      heading: { zh: '名称', en: 'name' },
      means: { zh: '须补正的项目、企业或地区', en: 'who must supply it' },
      width: 22,
      of: ({ view }) => view.name,
    },
    {
      heading: { zh: '项号', en: 'item' },
      means: {
        zh: '该对象补正事项的编号，“核对明细”中按此引用',
        en: 'its number among the facts of this subject',
      },
      width: 6,
      kind: 'number',
      of: ({ wanted }) => wanted.number,
    },
    {
      heading: { zh: '应补事项', en: 'fact' },
      means: { zh: '须填报的事项', en: 'what must be stated' },
      width: 22,
      of: ({ wanted }) => wanted.label,
    },
    {
      heading: { zh: '单位', en: 'unit' },
      means: { zh: '填数字时的单位', en: 'of a number' },
      width: 10,
      of: ({ wanted }) => orNothing(wanted.unit),
    },
    {
      heading: { zh: '证明材料', en: 'proof' },
      means: { zh: '可证明该事项的材料', en: 'what proves it' },
      width: 30,
      of: ({ wanted }) => orNothing(wanted.proof),
    },
    {
      heading: { zh: '填报说明', en: 'how' },
      means: { zh: '需要说明的填法', en: 'how to state it, where that needs saying' },
      width: 26,
      of: ({ wanted }) => orNothing(wanted.hint),
    },
    {
      heading: { zh: '仅当', en: 'only if' },
      means: {
        zh: '只在此条件成立时才需要；空白表示无论如何都需要',
        en: 'needed only when this holds; blank: in any case',
      },
      width: 26,
      of: ({ wanted }) => orNothing(wanted.onlyIf),
    },
    {
      heading: { zh: '涉及条款', en: 'clauses' },
      means: { zh: '因哪些条款而需要', en: 'the clauses that ask for it' },
      width: 40,
      of: ({ wanted }) => lines(wanted.clauses.map(({ short }) => short)),
    },
    {
      heading: { zh: '须补正', en: 'required' },
      means: {
        zh: '“是”为约束性条款所需；“否”只供建议与目标使用，可不补',
        en: 'yes: a binding clause waits for it; no: only advice and targets use it',
      },
      width: 7,
      tints: [[YES, 'open']],
      of: ({ wanted }, { say }) => say(wanted.binding ? YES : NO),
    },
  ],
  further: [
    {
      heading: { zh: '填报位置', en: 'places' },
      means: { zh: '在申报数据中的位置', en: 'where it belongs in the descriptor' },
      width: 34,
      of: ({ wanted }) => lines(wanted.places),
    },
    {
      heading: { zh: '事项代号', en: 'key' },
      means: { zh: '词表中的代号，hegui facts 可查', en: 'its key in the vocabulary; see hegui facts' },
      width: 20,
      of: ({ wanted }) => wanted.key,
    },
    {
      heading: { zh: '文件', en: 'file' },
      means: { zh: '被核对的文件', en: 'the input' },
      width: 26,
      of: ({ view }) => view.file,
    },
  ],
};
