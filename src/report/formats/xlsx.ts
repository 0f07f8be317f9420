/** The ledger as a workbook for Excel and WPS: a row for each input, and the sheets that stand behind it. */
import type { Bilingual } from '../../model/text.ts';
import { tablesAsXlsx } from '../../sheet/write-tables.ts';
import { FOOTER } from '../../words/labels.ts';
import { format } from '../format.ts';
import { NUMBER, type Rows, rowsOf, tableOf } from '../ledger/column.ts';
import { DETAILS, detailsOf } from '../ledger/details.ts';
import { narrowed, notesTable } from '../ledger/notes.ts';
import { OVERVIEW } from '../ledger/overview.ts';
import { REMARKS, remarksOf } from '../ledger/remarks.ts';
import { REQUESTS, requestsOf } from '../ledger/requests.ts';
import { viewOf } from '../view/report.ts';

interface Piece {
  readonly overview: Rows;
  readonly details: Rows;
  readonly requests: Rows;
  readonly remarks: Rows;
}

const TITLE: Bilingual = { zh: '合规核对台账', en: 'Compliance ledger' };
const CUT: Bilingual = {
  zh: '…（单元格最多 32767 字，后文略去，全文见 JSON 报告）',
  en: '… (a cell holds 32767 characters; the JSON report has the rest)',
};

const STOP: Bilingual = { zh: '。', en: '. ' };

export const xlsxFormat = format<Piece>({
  summary: { zh: 'Excel、WPS 台账，可筛选、打印', en: 'ledger for spreadsheets, to filter and print' },
  extension: 'xlsx',
  binary: true,
  each: (result, style) => {
    const view = viewOf(result, style);
    const report = view.kind === 'report' ? view : undefined;
    return {
      overview: rowsOf(OVERVIEW, [{ result, view }], style),
      details: rowsOf(DETAILS, report ? detailsOf(report, style) : [], style),
      requests: rowsOf(REQUESTS, report ? requestsOf(report, style) : [], style),
      remarks: rowsOf(REMARKS, remarksOf(view), style),
    };
  },
  whole: (pieces, run, style) => {
    const { say } = style;
    const { selection } = run.head;
    const own = { heading: NUMBER.own, style };
    const link = { heading: NUMBER.link, style };
    const tables = [
      tableOf(
        OVERVIEW,
        pieces.map(({ overview }) => overview),
        own,
      ),
      tableOf(
        DETAILS,
        pieces.map(({ details }) => details),
        link,
      ),
      tableOf(
        REQUESTS,
        pieces.map(({ requests }) => requests),
        link,
      ),
      tableOf(
        REMARKS,
        pieces.map(({ remarks }) => remarks),
        link,
      ),
      notesTable(pieces.length, run, style),
    ];
    // A conclusion over some clauses must not pass for one over all, least of all on paper.
    const footer = `${selection === undefined ? '' : `${narrowed(selection, style)}${say(STOP)}`}${say(FOOTER)}`;
    return tablesAsXlsx({ title: say(TITLE), tables, footer, cutMark: say(CUT) });
  },
});
